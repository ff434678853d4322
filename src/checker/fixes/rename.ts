import type { Fix } from "../model/diagnostic.ts";
import type { FormerName } from "../reading/former-name.ts";
import type { Text } from "../text/text.ts";
import { capitalised, put } from "./wording.ts";

const ARTICLE = /^the\s+/iu;

/** "The Boat House" as a hashtag, "#TheBoatHouse"; null where nothing of the name can stand in one. */
function tagOf(name: string): string | null {
  const words = name.replaceAll("&", " and ").match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.length === 0 ? null : `#${words.map(capitalised).join("")}`;
}

/** What stands behind a name to say that something is its own: "’s", or nothing. */
const endingOf = (written: string): string => /['’]s$/iu.exec(written)?.[0] ?? "";

/** A name in the way the old one was written: its ending and its capitals. */
function inPlace(text: Text, { first, last }: FormerName, name: string): string {
  const own = text.tokens.slice(first, last + 1);
  const ending = endingOf(own.at(-1)?.written ?? "");
  const said = own[0]?.lower === "the" || text.tokens[first - 1]?.lower !== "the" ? name : name.replace(ARTICLE, ""); // one "the" is enough
  const shouted = own.map(({ written }) => written.slice(0, written.length - endingOf(written).length)).join("");
  const loud = shouted === shouted.toUpperCase() && /\p{Lu}{2}/u.test(shouted) ? said.toUpperCase() : said;
  return `${loud}${ending}`;
}

/** Calls the business by its name. */
export function sayNewName(text: Text, found: FormerName, name: string): readonly Fix[] {
  const words = found.isTag ? tagOf(name) : inPlace(text, found, name);
  return words === null ? [] : [{ label: `Say “${words}”`, edits: [put(text, found, words)] }];
}
