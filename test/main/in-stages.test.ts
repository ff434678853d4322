import { expect, test } from "vitest";
import { inStages } from "../../electron/main/services/list-posts.ts";

test("posts that were not read yet come behind all stages", () => {
  const unread = { id: "unread", verdict: null };
  const asking = { id: "asking", verdict: { stage: "ask" } } as const;
  const knowing = { id: "knowing", verdict: { stage: "know" } } as const;
  expect(inStages([unread, asking, knowing])).toEqual([knowing, asking, unread]);
});
