import { IntlMessageFormat } from "intl-messageformat";
import { catalogue } from "./catalogue.ts";

/** The name of a text in the catalogue. */
export type WordKey = keyof typeof catalogue;

const compiled = new Map<WordKey, IntlMessageFormat>();

/** The text of that name with its slots filled (ICU messages). */
export function say(key: WordKey, values?: Readonly<Record<string, string | number>>): string {
  let message = compiled.get(key);
  if (!message) {
    message = new IntlMessageFormat(catalogue[key], "en");
    compiled.set(key, message);
  }
  return String(message.format(values));
}
