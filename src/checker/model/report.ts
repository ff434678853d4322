import type { WhyKind } from "../../domain/profile.ts";
import type { Diagnostic, RuleFault, Span } from "./diagnostic.ts";

/** What a post can do well. */
export const strengthKinds = [
  "why",
  "origin",
  "passion",
  "help",
  "proof",
  "thanks",
  "named-person",
  "place",
  "honesty",
  "question",
  "invitation",
  "plain-ask",
] as const;
export type StrengthKind = (typeof strengthKinds)[number];

/** Something the post does well, with the words that do it and why that helps. */
export type Strength = { readonly kind: StrengthKind; readonly span: Span; readonly because: string };

/** What a post can be tied to that is real and the owner's own: a name, a place, the Why, what happened, what customers say. */
export const tieKinds = ["name", "place", "why", "story", "customer"] as const;
export type TieKind = (typeof tieKinds)[number];

/** Whom words can be for: people who have been before, and people who are new. */
export const readerKinds = ["regulars", "newcomers"] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** How a stretch of text carries a Why. */
export const whyEvidenceKinds = ["belief", "purpose", "origin", "love", "refusal", "profile", "platitude"] as const;
export type WhyEvidenceKind = (typeof whyEvidenceKinds)[number];

/** Words that carry a Why. `element` is set when they reflect that part of the owner's profile. */
export type WhyMatch = {
  readonly span: Span;
  readonly kind: WhyEvidenceKind;
  readonly element: WhyKind | null;
  /** 0..1: how much of a Why these words carry alone. */
  readonly weight: number;
};

export const stages = ["know", "like", "trust", "ask"] as const;
/** What a post does for the reader's relationship with the business: know, like, trust, or ask (S0.1). */
export type Stage = (typeof stages)[number];

/**
 * A stretch that is not English and is left alone: nothing is said of it. `language` is its two-letter code (ISO 639-1), null
 * where it is not known for sure.
 */
export type Unread = { readonly span: Span; readonly language: string | null };

/** What training made, a file each: the classifier with its joins, and what words mean. */
export type TrainedPart = "classifier" | "vectors";

/** Everything the checker says of one post. The same text and context give the same report, byte for byte. */
export type PostReport = {
  /** How hard the post pushes; `score` 0..1. */
  readonly pressure: { readonly level: "none" | "mild" | "strong"; readonly score: number };
  /** How far the post says why the business does what it does; `score` 0..1. */
  readonly why: {
    readonly level: "none" | "weak" | "strong";
    readonly score: number;
    readonly matches: readonly WhyMatch[];
  };
  /** How many distinct actions the reader is asked for. */
  readonly asks: number;
  /** Whether it invites an answer that the owner could reply to. */
  readonly conversation: boolean;
  readonly stage: Stage;
  readonly strengths: readonly Strength[];
  /** Each kind once; none where nothing in the post is the owner's alone. */
  readonly ties: readonly TieKind[];
  /** Whom its words can only be meant for; none where they are for anybody. */
  readonly readers: readonly ReaderKind[];
  /** In the order of the text; findings on the whole post come last. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the owner's decisions left out, in the same order; it counts for nothing. */
  readonly left: readonly Diagnostic[];
  /** In the order of the text. */
  readonly unread: readonly Unread[];
  readonly faults: readonly RuleFault[];
  /** Files of the trained model that are missing or damaged. Without them rules alone speak, and less is found. */
  readonly lacking: readonly TrainedPart[];
};
