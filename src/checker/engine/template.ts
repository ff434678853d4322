/** Fills `{name}` slots; the compiler has checked that each slot of a rule's message is given. */
export const fillTemplate = (template: string, data: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([\w-]+)\}/gu, (slot, name: string) => String(data[name] ?? slot));
