import { expect, test } from "vitest";
import { expectAccessible } from "./support/accessibility.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("a window that breaks while it is drawn says that all words are saved, and can be shown again", async () => {
  const { page, close } = await launchEarnest();
  const draft = windowOf(page);
  await draft.newDraft();
  await draft.type("The kettle sings before the shop opens.");
  await draft.saved();
  await page.evaluate(() => {
    const times = Intl.DateTimeFormat.prototype;
    const whole = Object.getOwnPropertyDescriptor(times, "format") ?? {};
    addEventListener("mend", () => Object.defineProperty(times, "format", whole));
    const get = (): never => {
      throw new Error("planted");
    };
    Object.defineProperty(times, "format", { configurable: true, get });
  });
  await page.getByRole("button", { name: "Calendar" }).click(); // no day can be written any more
  const broken = page.getByRole("main").filter({ hasText: "Something in this window broke" });
  await broken.getByText("Every word that you wrote is saved.").waitFor();
  await expectAccessible(page, "broken");
  await page.evaluate(() => dispatchEvent(new Event("mend")));
  await broken.getByRole("button", { name: "Show the window again" }).click();
  await broken.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Drafts", exact: true }).click();
  await expect.poll(draft.text).toBe("The kettle sings before the shop opens.");
  await close();
});

test("R30: where the files of the plots are gone, the tables stay", async () => {
  const { app, page, close } = await launchEarnest({ args: ["--with-sample"] });
  await app.evaluate(({ session, BrowserWindow }) => {
    session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
      answer({ cancel: request.url.includes("charts") }),
    );
    BrowserWindow.getAllWindows()[0]?.webContents.reloadIgnoringCache();
  });
  await page.getByRole("button", { name: "This month" }).click();
  await page.getByText("The picture cannot be shown. The table has the same numbers.").first().waitFor();
  expect(await page.getByRole("heading", { name: "This month" }).count()).toBe(1);
  await expectAccessible(page, "without plots");
  await close();
});
