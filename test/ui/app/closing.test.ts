// @vitest-environment happy-dom
import { expect, onTestFinished, test } from "vitest";
import { createAnswers } from "../../../src/ui/answers/answers.ts";
import { flushBeforeClosing, hearClosing } from "../../../src/ui/app/closing.ts";
import { err, ok } from "../../../src/domain/result.ts";
import { realBridge } from "../support/real-bridge.ts";

test("the window closes only when every screen has stored its words", async () => {
  const { bridge, tell, asked } = realBridge();
  hearClosing(bridge);
  const done: Array<() => void> = [];
  for (let screen = 0; screen < 2; screen++) {
    const flush = (): Promise<void> => new Promise((resolve) => void done.push(resolve));
    onTestFinished(flushBeforeClosing({ flush, unsaved: () => "" }));
  }
  tell("window.closing", {});
  expect(done).toHaveLength(2);
  done[0]?.();
  await Promise.resolve();
  expect(asked).not.toContain("window.flushed");
  done[1]?.();
  await expect.poll(() => asked).toContain("window.flushed");
});

test("words that the disk refuses keep the window open, and are shown; saved later, they let it close", async () => {
  const { bridge, tell, asked } = realBridge();
  const held = hearClosing(bridge);
  let isFull = true;
  const answers = createAnswers(
    { why: "Bread that keeps", season: "" },
    {
      read: async () => ok({ why: "Bread that keeps", season: "" }),
      save: async () => (isFull ? err("storage-failed", "full") : ok(null)),
    },
  );
  await answers.read();
  onTestFinished(flushBeforeClosing(answers));
  answers.change((before) => ({ ...before, season: "Plums from August on" }));
  tell("window.closing", {});
  await expect.poll(() => held.get()).toEqual(["Plums from August on"]);
  expect(asked).toContain("window.held");
  expect(asked).not.toContain("window.flushed");
  isFull = false;
  tell("window.closing", {});
  await expect.poll(() => asked).toContain("window.flushed");
});
