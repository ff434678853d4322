import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

const invites = (text: string) => checkPost(text, { profile: emptyProfile }).conversation;

describe("a conversation", () => {
  test.for([
    "The gooseberries are early. What do you do with yours?",
    "We found a glove in the hedge, left hand, red. Whose is it?",
    "Oddest thing you've ever pulled out of a drain? Ours: a trombone.",
    "The goat has had three kids. What shall we call them",
    "Two blues for the door, tell us which you like.",
  ])("is invited by a question a person could answer: %s", (text) => {
    expect(invites(text)).toBe(true);
  });

  test.for([
    "Who wants half price boots?",
    "Tired of cold feet? We've got the socks.",
    "How long should it soak? A night is enough.",
    "Which cover is best? Like for the fox, share for the owl.",
    "He asked “are you open on Sunday?” and we were.",
    "Open till eight tonight.",
  ])("is not invited by: %s", (text) => {
    expect(invites(text)).toBe(false);
  });
});
