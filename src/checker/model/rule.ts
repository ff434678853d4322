import type { CheckedPost } from "./checked-post.ts";
import type { WatchedWords } from "../../domain/own-words.ts";
import type { Fix, Place, RuleId, Severity } from "./diagnostic.ts";

/** The slot names of a message template: `"{phrase} asks"` has `phrase`. */
export type Slot<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slot<Rest>
  : never;

/** What `check` reports: one of the rule's own messages with exactly its slots filled. */
export type Finding<Messages extends Record<string, string>> = {
  [Id in keyof Messages & string]: {
    readonly messageId: Id;
    readonly place: Place;
    readonly data: Readonly<Record<Slot<Messages[Id]>, string | number>>;
    /** How hard these words push, 0..1; evidence for the post's pressure. Left out: none. */
    readonly pressure?: number;
    /**
     * What the finding is about (a network), where that is the post as a whole and its span only says where. Left out: it is
     * about the words at its place.
     */
    readonly about?: string;
    /** Left out: the rule's own. */
    readonly severity?: Severity;
    readonly fixes?: readonly Fix[];
  };
}[keyof Messages & string];

/** What every rule says of itself in words. */
export type RuleDocs = {
  /** What it finds, one sentence. */
  readonly summary: string;
  /** What a reader may feel, and what helps instead. */
  readonly why: string;
  /** Ids of `docs/principles.md`. */
  readonly principles: readonly [string, ...string[]];
  /** What it deliberately leaves alone, one sentence. */
  readonly leavesAlone: string;
};

/** What the examples of a rule assume the owner to have told. */
export type ExampleOwner = {
  readonly why?: string;
  /** What the business is called, and what it was called before. */
  readonly business?: string;
  readonly formerNames?: readonly string[];
  /** Words to watch. */
  readonly watched?: readonly WatchedWords[];
};

/** What a rule tells about itself; the help page and `docs/rules.md` are made from it. */
export type RuleMeta<Messages extends Record<string, string> = Record<string, string>> = {
  /** `group/name`; the file is `rules/group/name.ts`. */
  readonly id: RuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly messages: Messages;
  /**
   * At least five each. `[[brackets]]` mark the expected spans of a flagged example; one without brackets is flagged as
   * a whole post. `channel` is where all of them go, and `owner` what they assume the owner to have told, for a rule that
   * depends on it.
   */
  readonly examples: {
    readonly channel?: string;
    readonly owner?: ExampleOwner;
    readonly flagged: readonly string[];
    readonly clean: readonly string[];
  };
};

/** One check, one file. Pure: the same post always gives the same findings. */
export type Rule<Messages extends Record<string, string> = Record<string, string>> = RuleMeta<Messages> & {
  /** Whether it reads what is not English as well. */
  readonly readsAll?: boolean;
  readonly check: (post: CheckedPost, report: (finding: Finding<Messages>) => void) => void;
};

/** A rule with its messages' types closed over, as the list in `rules/index.ts` holds it. */
export type AnyRule = RuleMeta & {
  readonly readsAll?: boolean;
  readonly check: (post: CheckedPost, report: (finding: Finding<Record<string, string>>) => void) => void;
};

/** Gives a rule its types: a wrong message id or slot name in `check` does not compile. */
export const defineRule = <const Messages extends Record<string, string>>(rule: Rule<Messages>): AnyRule =>
  // The caller of `check` is the pipeline, which fills templates by name and so needs no exact slots.
  rule as unknown as AnyRule;
