/** Templates, cut once: words, the name of a slot, words, and so on. */
const partsOf = new Map<string, readonly string[]>();

/** Fills `{name}` slots; the compiler has checked that each slot of a rule's message is given. */
export function fillTemplate(template: string, data: Readonly<Record<string, string | number>>): string {
  const known = partsOf.get(template) ?? template.split(/\{([\w-]+)\}/u);
  partsOf.set(template, known);
  return known.map((part, index) => (index % 2 === 0 ? part : (data[part] ?? `{${part}}`))).join("");
}
