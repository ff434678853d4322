import type { Month } from "./post.ts";

/** The sample businesses, in the order in which they are offered; each is a file of `resources/samples`. */
export const sampleIds = [
  "ice-cream-stand",
  "bakery",
  "bicycle-workshop",
  "physiotherapy-practice",
  "plumber",
] as const;
export type SampleId = (typeof sampleIds)[number];

/** A sample as it is offered. */
export type SampleOffer = {
  readonly id: SampleId;
  readonly business: string;
  readonly trade: string;
  /** What there is to see in it, in a sentence. */
  readonly about: string;
  readonly month: Month;
  readonly posts: number;
  readonly isLoaded: boolean;
};

/** What came with a sample. */
export type SampleArrival = {
  readonly posts: number;
  /** The first month of its posts. */
  readonly month: Month;
  /** Whether the owner has a Why, which stays; the posts bring that of the sample. */
  readonly keepsWhy: boolean;
};
