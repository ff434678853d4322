import { type Person, bylineOf } from "./person.ts";
import { foldedName } from "./text.ts";

/** What may stand behind a signature: tags, accounts, links, pictures, kisses. */
const BEHIND = /(?:\s+(?:[#@][\p{L}\p{N}_.]+|https?:\/\/\S+|[^\s\p{L}\p{N}\p{P}]+|x{1,3}))+\s*$/u;
/** One name, or two of them; longer ones are sentences. */
const NAME = "(?<name>\\p{Lu}[\\p{L}'’.-]{1,20}(?: (?:(?:&|and|\\+) )?\\p{Lu}[\\p{L}'’.-]{0,20}){0,3})";
/** A dash in front of a name, on a line of its own or behind the end of a sentence. */
const DASHED = new RegExp(`(?:^|\\n|[.!?…]\\s+)\\s*[-–—~]{1,2} ?${NAME}[.,]?$`, "u");
/** A farewell in front of it, with a comma or on the line before. */
const FAREWELL = new RegExp(
  `(?:^|\\n|[.!?…]\\s)\\s*(?:love|lots of love|cheers|thanks|thank you|all the best|best|best wishes|warmly|yours|take care|see you soon|see you there|with love|hugs|ta|slán|sláinte)(?:,\\s+|,?\\n)(?:from )?${NAME}[.,]?$`,
  "iu",
);
/** Behind a quotation a name is whose words they are. */
const QUOTED = /["”»’']\s*[-–—~]{0,2}\s*$/u;

/** The name with which a text is signed, "– Jo" or "Cheers, Jo", as it is written; null where it is not (S2.20). */
export function signOffIn(text: string): string | null {
  const end = text.trimEnd().slice(-200).replace(BEHIND, "");
  const found = DASHED.exec(end) ?? FAREWELL.exec(end);
  const name = found?.groups?.["name"];
  if (!found || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  return QUOTED.test(end.slice(0, found.index + 1)) ? null : name;
}

/** What posts call whoever signed a text: one of the team where only one is meant, or else the name as it stands there. */
export function signedBy(text: string, people: readonly Person[]): string | null {
  const name = signOffIn(text);
  if (name === null) return null;
  const signed = foldedName(name);
  const meant = people.filter((person) => [person.name, person.byline].some((one) => `${foldedName(one)} `.startsWith(`${signed} `))); // prettier-ignore
  return meant.length === 1 && meant[0] ? bylineOf(meant[0]) : name;
}
