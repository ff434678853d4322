import type { Profile } from "../../src/domain/profile.ts";
import { err, type Result } from "../../src/domain/result.ts";
import { profileOf } from "../../src/exchange/profile-file.ts";
import { readJsonFile } from "./json-file.ts";

/** Reads the profile in a JSON file. */
export function readProfile(file: string): Result<Profile, "profile"> {
  const content = readJsonFile(file);
  const profile = content.ok ? profileOf(content.value) : content;
  return profile.ok ? profile : err("profile", `${file} ${profile.error.message}`);
}
