import { emptyProfile, type Profile, type WhyKind, whyKinds } from "../../src/domain/profile.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { readJsonFile, unknownKey } from "./json-file.ts";

const KEYS = ["business", "trade", "whys", "why", "names"];
const WHY_KINDS: readonly string[] = whyKinds;

type Read = Result<Profile, "profile">;
const wrong = (message: string): Read => err("profile", message);

const isText = (value: unknown): value is string => typeof value === "string";

/** Only called with an object. */
const entriesOf = (value: object): [string, unknown][] => Object.entries(value);
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function whysOf(value: unknown): Result<Partial<Record<WhyKind, string>>, "profile"> {
  if (!isObject(value)) return err("profile", "has “whys” that are no object.");
  const whys: Partial<Record<WhyKind, string>> = {};
  for (const [key, text] of entriesOf(value)) {
    if (!WHY_KINDS.includes(key)) return err("profile", unknownKey(key, WHY_KINDS));
    if (!isText(text)) return err("profile", `has a “${key}” that is no text.`);
    whys[key as WhyKind] = text; // just shown to be one
  }
  return ok(whys);
}

/** The first thing that is wrong with the keys of a profile. */
function misfit(record: ReadonlyMap<string, unknown>): Result<never, "profile"> | undefined {
  for (const key of record.keys()) if (!KEYS.includes(key)) return err("profile", unknownKey(key, KEYS));
  const odd = ["business", "trade", "why"].find((key) => record.has(key) && !isText(record.get(key)));
  return odd === undefined ? undefined : err("profile", `has a “${odd}” that is no text.`);
}

/** Reads a profile as the window exports it, or the short form `{"why": "…"}`. Each error names the key. */
export function profileOf(value: unknown): Read {
  if (!isObject(value)) return wrong("is not a JSON object.");
  const record = new Map(entriesOf(value));
  const wrongKey = misfit(record);
  if (wrongKey) return wrongKey;
  const names: unknown = record.get("names") ?? [];
  if (!Array.isArray(names) || !names.every(isText)) return wrong("has “names” that are no list of texts.");
  const whys = whysOf(record.get("whys") ?? {});
  if (!whys.ok) return whys;
  const text = (key: string): string => {
    const found = record.get(key);
    return isText(found) ? found : "";
  };
  const short = record.has("why") ? { why: text("why") } : {};
  return ok({
    business: text("business"),
    trade: text("trade"),
    whys: { ...emptyProfile.whys, ...whys.value, ...short },
    names,
  });
}

/** Reads the profile in a JSON file. */
export function readProfile(file: string): Read {
  const content = readJsonFile(file);
  const profile = content.ok ? profileOf(content.value) : content;
  return profile.ok ? profile : wrong(`${file} ${profile.error.message}`);
}
