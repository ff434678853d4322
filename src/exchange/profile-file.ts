import { fieldsOf, isText } from "../domain/json.ts";
import { emptyProfile, type Profile, type WhyKind, whyKinds } from "../domain/profile.ts";
import { err, ok, type Result } from "../domain/result.ts";
import { unknownKey } from "./nearest.ts";

/** The form of the file; a newer one may hold what this Earnest would lose. */
const SCHEMA = 1;
const KEYS = ["schemaVersion", "business", "formerNames", "trade", "whys", "why", "names"];
const WHY_KINDS: readonly string[] = whyKinds;

type Read = Result<Profile, "profile" | "newer">;
const wrong = (message: string): Read => err("profile", message);

function whysOf(value: unknown): Result<Partial<Record<WhyKind, string>>, "profile"> {
  const answers = fieldsOf(value);
  if (!answers) return err("profile", "has “whys” that are no object.");
  const whys: Partial<Record<WhyKind, string>> = {};
  for (const [key, text] of answers) {
    if (!WHY_KINDS.includes(key)) return err("profile", unknownKey(key, WHY_KINDS));
    if (!isText(text)) return err("profile", `has a “${key}” that is no text.`);
    whys[key as WhyKind] = text; // just shown to be one
  }
  return ok(whys);
}

function namesIn(
  record: ReadonlyMap<string, unknown>,
  key: "names" | "formerNames",
): Result<readonly string[], "profile"> {
  const names: unknown = record.get(key) ?? [];
  return Array.isArray(names) && names.every(isText)
    ? ok(names)
    : err("profile", `has “${key}” that are no list of texts.`);
}

/** The first thing that is wrong with the keys of a profile. */
function misfit(record: ReadonlyMap<string, unknown>): Result<never, "profile" | "newer"> | undefined {
  const schema = record.get("schemaVersion");
  if (typeof schema === "number" && schema > SCHEMA) return err("newer", "was written by a newer Earnest.");
  for (const key of record.keys()) if (!KEYS.includes(key)) return err("profile", unknownKey(key, KEYS));
  const odd = ["business", "trade", "why"].find((key) => record.has(key) && !isText(record.get(key)));
  return odd === undefined ? undefined : err("profile", `has a “${odd}” that is no text.`);
}

/** Reads a profile as the window exports it, or the short form `{"why": "…"}`. Each error names the key. */
export function profileOf(value: unknown): Read {
  const record = fieldsOf(value);
  if (!record) return wrong("is not a JSON object.");
  const wrongKey = misfit(record);
  if (wrongKey) return wrongKey;
  const names = namesIn(record, "names");
  if (!names.ok) return names;
  const formerNames = namesIn(record, "formerNames");
  if (!formerNames.ok) return formerNames;
  const whys = whysOf(record.get("whys") ?? {});
  if (!whys.ok) return whys;
  const text = (key: string): string => {
    const found = record.get(key);
    return isText(found) ? found : "";
  };
  const short = record.has("why") ? { why: text("why") } : {};
  return ok({
    business: text("business"),
    formerNames: formerNames.value,
    trade: text("trade"),
    whys: { ...emptyProfile.whys, ...whys.value, ...short },
    names: names.value,
  });
}

/** The profile as a file that `profileOf` reads, here and on the command line. */
export const profileFile = (profile: Profile): string =>
  `${JSON.stringify({ schemaVersion: SCHEMA, ...profile }, null, 2)}\n`;
