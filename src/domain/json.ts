// What a file of JSON holds is looked at before it is believed. Readers of files say in their own words what is wrong with which key; what
// comes over the bridge is held to schemas instead.

/** Whether a value is a text. */
export const isText = (value: unknown): value is string => typeof value === "string";

/** Whether a value has fields, as a list has none. */
export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that an object has itself, whatever they are called; null for anything else, a list too. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | null =>
  isObject(value) ? new Map(Object.entries(value)) : null;
