/** One step of the schema. `version` is what `user_version` is after it; steps are never changed once released. */
export type Migration = { readonly version: number; readonly sql: string };
