// @vitest-environment happy-dom
import { expect, onTestFinished, test } from "vitest";
import { flushBeforeClosing, hearClosing } from "../../../src/ui/app/closing.ts";
import { realBridge } from "../support/real-bridge.ts";

test("the window closes only when every screen has stored its words", async () => {
  const { bridge, tell, asked } = realBridge();
  hearClosing(bridge);
  const done: Array<() => void> = [];
  for (let screen = 0; screen < 2; screen++) {
    onTestFinished(flushBeforeClosing(() => new Promise<void>((resolve) => void done.push(resolve))));
  }
  tell("window.closing", {});
  expect(done).toHaveLength(2);
  done[0]?.();
  await Promise.resolve();
  expect(asked).not.toContain("window.flushed");
  done[1]?.();
  await expect.poll(() => asked).toContain("window.flushed");
});
