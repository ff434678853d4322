import type { RuleMeta } from "./rule.ts";

const listed = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(", ");

/** What they assume, in sentences for a page of help; none where they assume nothing. */
export function assumed({ owner = {} }: RuleMeta["examples"]): readonly string[] {
  const { why, business, formerNames, watched } = owner;
  return [
    ...(why === undefined ? [] : [`With this Why: “${why}”`]),
    ...(watched === undefined ? [] : [`With these words to watch: ${listed(watched.map(({ words }) => words))}.`]),
    ...(business === undefined
      ? []
      : [`For a business called “${business}”, before that ${listed(formerNames ?? [])}.`]),
  ];
}
