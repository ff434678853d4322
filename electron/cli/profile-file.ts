import { fieldsOf, isText } from "../../src/domain/json.ts";
import type { ProfileVersion } from "../../src/domain/profile.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { isLocalDate } from "../../src/exchange/dates.ts";
import { profileOf } from "../../src/exchange/profile-file.ts";
import { readJsonFile } from "./json-file.ts";

type Read<Value> = Result<Value, "profile">;
const wrong = (message: string): Read<never> => err("profile", message);

/** A version: a profile with the day from which it holds; without one it holds from the beginning. */
function versionOf(value: unknown): Read<ProfileVersion> {
  const fields = fieldsOf(value);
  if (!fields) return wrong("is not a JSON object.");
  const { since = null, ...rest } = Object.fromEntries(fields);
  if (since !== null && !(isText(since) && isLocalDate(since)))
    return wrong("has a “since” that is no day, as 2026-03-01.");
  const profile = profileOf(rest);
  return profile.ok ? ok({ since, profile: profile.value }) : wrong(profile.error.message);
}

/** Versions in a list, oldest first; each error says which. */
function versionsIn(list: readonly unknown[]): Read<readonly ProfileVersion[]> {
  if (list.length === 0) return wrong("has no version.");
  const versions: ProfileVersion[] = [];
  for (const [at, value] of list.entries()) {
    const version = versionOf(value);
    if (!version.ok) return wrong(`(version ${at + 1}) ${version.error.message}`);
    const { since } = version.value;
    const before = versions.at(-1);
    if (before && (since === null || since <= (before.since ?? "")))
      return wrong(`(version ${at + 1}) holds from no later day than the one before it.`);
    versions.push(version.value);
  }
  return ok(versions);
}

/** Reads the profile in a JSON file: one that holds always, or `{"versions": […]}`, each with the day from which it holds. */
export function readProfile(file: string): Read<readonly ProfileVersion[]> {
  const read = (value: unknown): Read<readonly ProfileVersion[]> => {
    const fields = fieldsOf(value);
    if (fields?.has("versions")) {
      const other = [...fields.keys()].find((key) => key !== "versions");
      if (other !== undefined) return wrong(`has “${other}” beside its versions.`);
      const versions = fields.get("versions");
      return Array.isArray(versions) ? versionsIn(versions) : wrong("has “versions” that are no list.");
    }
    const profile = profileOf(value);
    return profile.ok ? ok([{ since: null, profile: profile.value }]) : wrong(profile.error.message);
  };
  const content = readJsonFile(file);
  const versions = content.ok ? read(content.value) : wrong(content.error.message);
  return versions.ok ? versions : wrong(`${file} ${versions.error.message}`);
}
