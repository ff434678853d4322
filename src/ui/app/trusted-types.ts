/** The part of Trusted Types that is used here; the language's own declarations do not have it yet. */
type Policies = {
  readonly createPolicy: (name: "default", rules: { readonly createHTML: (text: string) => string | null }) => unknown;
};

declare global {
  // Missing where a test runs without Chromium.
  var trustedTypes: Policies | undefined;
}

/**
 * Has the browser refuse to read any string as markup, whoever hands it over. Mantine writes style sheets by way of
 * `innerHTML`; without a "<" a string holds no element, so these may pass. There is no way at all for scripts.
 */
export function refuseMarkup(): void {
  globalThis.trustedTypes?.createPolicy("default", { createHTML: (text) => (text.includes("<") ? null : text) });
}
