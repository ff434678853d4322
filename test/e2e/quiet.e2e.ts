import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { windowOf } from "./support/window.ts";
import { launchEarnest } from "./support/launch.ts";
import { outsideRequests } from "./support/net-log.ts";

test("Nothing leaves the machine while an owner works", async () => {
  const { page, close, netLogFile } = await launchEarnest({ args: ["--with-sample"], netLog: true });
  const window = windowOf(page);
  await window.newDraft();
  await window.type("We recieve the flour on Mondays, see https://example.com/flour. Hurry, order today!");
  await window.flags.getByRole("heading", { name: "Hard sell" }).waitFor();
  await window.saved();
  await page.getByRole("button", { name: "Our Why" }).click();
  await page.getByRole("textbox", { name: "Why do you do this?" }).fill("Bread should not depend on a bus.");
  await page.getByRole("button", { name: "What Earnest looks for" }).click();
  await page.keyboard.press("Escape");
  await close();
  expect(outsideRequests(netLogFile)).toEqual([]);
});

test("The log of the network would tell", async () => {
  const { app, close, netLogFile } = await launchEarnest({
    netLog: true,
    args: ["--host-resolver-rules=MAP nobody.invalid ~NOTFOUND"], // as if names still led somewhere
  });
  await app.evaluate(({ session }) => session.defaultSession.resolveHost("planted.invalid").catch(() => undefined));
  await close();
  expect(outsideRequests(netLogFile).join(" ")).toContain("planted.invalid");
});

test("The page can neither fetch, navigate away, open windows, nor reach Node", async () => {
  const { app, page } = await launchEarnest();
  const address = page.url();
  const reached = await page.evaluate(async () => ({
    fetched: await fetch("https://example.com/").then(
      () => true,
      () => false,
    ),
    opened: window.open("https://example.com/") !== null,
    node: "require" in window || "process" in window || "ipcRenderer" in window,
  }));
  expect(reached).toEqual({ fetched: false, opened: false, node: false });
  await page.evaluate(() => window.location.assign("https://example.com/"));
  await expect.poll(() => page.url()).toBe(address);
  expect(app.windows()).toHaveLength(1);
});

test.runIf(process.platform === "linux")(
  "The app runs without root's rights and with Chromium's sandbox on",
  async () => {
    const { app } = await launchEarnest();
    const main = await app.evaluate(() => ({ user: process.getuid?.(), arguments: process.argv }));
    expect(main.user).not.toBe(0);
    expect(main.arguments).not.toContain("--no-sandbox");
    const pages = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.webContents.getOSProcessId()),
    );
    expect(pages).toHaveLength(1);
    // On Linux the kernel says whether a process may make system calls at will: 2 is "filtered".
    const status = readFileSync(`/proc/${pages[0]}/status`, "utf8");
    expect(status).toMatch(/^Seccomp:\s+2$/mu);
  },
);
