/** An expected outcome, good or bad. Bugs are thrown instead. Plain data, so it crosses process borders unchanged. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: Code; readonly message: string } };

/** The good outcome. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** The expected bad outcome. `message` is for logs and the command line; the window has its own words for each `code`. */
export const err = <Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly error: { readonly code: Code; readonly message: string } } => ({
  ok: false,
  error: { code, message },
});
