import { expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";

test("A second start brings the first window to the front and ends", async () => {
  const { app, startAgain } = await launchEarnest();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await startAgain()).toBe(0);
  const isMinimized = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(isMinimized).toBe(false);
  expect(app.windows()).toHaveLength(1);
});
