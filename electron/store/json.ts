import { storable } from "../../src/domain/text.ts";

/** Answers as JSON, each text in them as it can be kept. */
export const jsonOf = (answers: object): string =>
  JSON.stringify(answers, (_name, value: unknown) => (typeof value === "string" ? storable(value) : value));
