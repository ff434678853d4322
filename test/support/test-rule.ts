import { describe, expect, test } from "vitest";
import { type AnyRule, type CheckContext, checkPost, type Span } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

/** Takes the `[[brackets]]` out of an example: the text, and the spans they marked. */
export function unmark(example: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const part of example.split(/(\[\[.*?\]\])/su)) {
    const marked = /^\[\[(.*)\]\]$/su.exec(part)?.[1];
    if (marked !== undefined) spans.push({ from: text.length, to: text.length + marked.length });
    text += marked ?? part;
  }
  return { text, spans };
}

/** Where a rule's examples go, and what they assume the owner to have told. */
export const exampleContext = ({ examples: { channel, owner = {} } }: AnyRule): CheckContext => ({
  profile: {
    ...emptyProfile,
    business: owner.business ?? "",
    formerNames: owner.formerNames ?? [],
    whys: { ...emptyProfile.whys, why: owner.why ?? "" },
  },
  ownWords: { watched: owner.watched ?? [], fine: [] },
  channel: channel ?? null,
});

const written = (text: string, span: Span): string => text.slice(span.from, span.to);

/** Holds a rule to its own examples: flagged at the marked places and nowhere else, clean ones left alone. */
export function testRule(rule: AnyRule): void {
  const check = (text: string) => checkPost(text, exampleContext(rule), [rule]);
  describe(rule.id, () => {
    test.for(rule.examples.flagged)("flags: %s", (example) => {
      const { text, spans } = unmark(example);
      const { diagnostics, faults } = check(text);
      const found = diagnostics.map(({ place }) =>
        place.in === "text" ? written(text, place.span) : "the whole post",
      );
      const expected = spans.length > 0 ? spans.map((span) => written(text, span)) : ["the whole post"];
      expect({ found, faults }).toEqual({ found: expected, faults: [] });
    });
    test.for(rule.examples.clean)("leaves alone: %s", (text) => {
      const { diagnostics, faults } = check(text);
      expect({ found: diagnostics, faults }).toEqual({ found: [], faults: [] });
    });
  });
}
