import type { EntryKind } from "../domain/listening.ts";

/** What came back in one line, taken apart: "thanks Maria: the bread for the wedding". */
export type QuickLog = {
  /** Null: the first word names no kind. */
  readonly kind: EntryKind | null;
  readonly name: string;
  /** Of a referral: whom they sent. */
  readonly sent: string;
  readonly note: string;
};

/** The words with which a line may begin, kind by kind; the first is the one that is offered. */
export const kindWords: Readonly<Record<EntryKind, readonly string[]>> = {
  reply: ["reply", "replied", "answer", "answered", "wrote", "comment"],
  question: ["question", "asked", "asks", "ask"],
  thanks: ["thanks", "thank", "thanked", "praise"],
  complaint: ["complaint", "complained", "unhappy"],
  referral: ["referral", "referred", "sent", "recommended"],
  new: ["new", "met"],
  return: ["back", "return", "returned", "again"],
};

const kinds = new Map(Object.entries(kindWords).flatMap(([kind, words]) => words.map((word) => [word, kind as EntryKind] as const))); // prettier-ignore

/** Without a colon, up to so many words that ask nothing are a name. */
const NAME_WORDS = 3;

/** Words between a kind and a name that belong to neither. */
const FILLER = /^(?:from|by|to)\s+/iu;
/** "Maria > Bram", "Maria to Bram", "Maria sent Bram". */
const SENT = /\s*(?:>|→)\s*|\s+(?:to|sent|for)\s+/iu;

function whoAndWhat(rest: string): { readonly who: string; readonly note: string } {
  const colon = rest.search(/[:：]/u);
  if (colon >= 0) return { who: rest.slice(0, colon).trim(), note: rest.slice(colon + 1).trim() };
  const isName = rest.split(/\s+/u).length <= NAME_WORDS && !/[?？!]/u.test(rest);
  return isName ? { who: rest, note: "" } : { who: "", note: rest };
}

/** Takes a line apart: its first word says what came back, what comes before a colon is who, the rest is what they said. */
export function readQuickLog(line: string): QuickLog {
  const [, first = "", rest = ""] = /^\s*(\S+)\s*([\s\S]*)$/u.exec(line) ?? [];
  const word = first.replace(/[:：,.!]+$/u, "").toLowerCase();
  const kind = kinds.get(word) ?? null;
  // "thanks: the bread was lovely" names nobody.
  const isNameless = /[:：]$/u.test(first);
  const { who, note } = isNameless ? { who: "", note: rest.trim() } : whoAndWhat(rest.trim());
  const named = who.replace(FILLER, "");
  const [name = "", sent = ""] = kind === "referral" ? named.split(SENT) : [named];
  return { kind, name: name.trim(), sent: sent.trim(), note };
}
