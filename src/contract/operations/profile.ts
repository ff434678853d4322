import type { WhyDoubt } from "../../checker/index.ts";
import type { LocalDate } from "../../domain/post.ts";
import type { Profile, ProfileVersion } from "../../domain/profile.ts";
import type { SampleArrival, SampleId, SampleOffer } from "../../domain/sample.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Nothing } from "./nothing.ts";

/** The business's own: its Why, its settings, and a sample to look around with. */
export interface ProfileOperations {
  "profile.get": { input: Nothing; output: Profile; error: never };
  "profile.save": { input: { profile: Profile }; output: Nothing; error: "storage-failed" };
  /** The profile from its first version to its newest, each with the day from which it holds. */
  "profile.versions": { input: Nothing; output: readonly ProfileVersion[]; error: never };
  /** Begins a version on a day, with the words as they are; posts of earlier days go on being read with the one before. */
  "profile.begin": { input: { since: LocalDate }; output: Nothing; error: "not-later" | "storage-failed" };
  /** Has the newest version hold from where the one before it does. */
  "profile.join": { input: Nothing; output: Nothing; error: "storage-failed" };
  /** Asks for a file and writes the answers to it: to be read again, or as one page. */
  "profile.export": {
    input: { as: "json" | "html" | "pdf" };
    output: Nothing;
    error: "cancelled" | "file-not-written";
  };
  /** Asks for a printer. */
  "profile.print": { input: Nothing; output: Nothing; error: "cancelled" | "print-failed" };
  /** Asks for a file and reads the answers in it; `profile.save` stores them. */
  "profile.choose": {
    input: Nothing;
    output: Profile;
    error: "cancelled" | "file-unreadable" | "not-a-profile" | "newer-profile";
  };
  /** What could be asked about each of some answers, in their order. */
  "check.whys": {
    input: { answers: readonly string[] };
    output: readonly (readonly WhyDoubt[])[];
    error: "checker-failed";
  };
  "settings.get": { input: Nothing; output: Settings; error: never };
  /** Stores what is given; what is left out stays as it is. */
  "settings.save": { input: { settings: Partial<Settings> }; output: Nothing; error: "storage-failed" };
  /** The sample businesses to choose from. */
  "sample.list": { input: Nothing; output: readonly SampleOffer[]; error: never };
  /**
   * Adds a sample business's month; its Why, plan and people where the owner has told nothing of the kind. It takes the
   * place of another sample; the same one again adds nothing.
   */
  "sample.load": { input: { id: SampleId }; output: SampleArrival; error: "storage-failed" };
  /** Takes away whatever of a sample nobody changed: posts, Why, plan and people. */
  "sample.remove": { input: Nothing; output: { readonly posts: number }; error: "storage-failed" };
}

/** Their names at run time. */
export const profileOperations: Record<keyof ProfileOperations, true> = {
  "profile.get": true,
  "profile.save": true,
  "profile.versions": true,
  "profile.begin": true,
  "profile.join": true,
  "profile.export": true,
  "profile.print": true,
  "profile.choose": true,
  "check.whys": true,
  "settings.get": true,
  "settings.save": true,
  "sample.list": true,
  "sample.load": true,
  "sample.remove": true,
};
