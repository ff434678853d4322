/** No fields: an operation that is told nothing, or has nothing to answer. */
export type Nothing = Record<string, never>;
