import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { Window } from "happy-dom";
import type { ElectronApplication, Page } from "playwright-core";
import { expect, test } from "vitest";
import { PARTS } from "../../src/exchange/everything/format.ts";
import { scriptVectors } from "../support/hostile.ts";
import { dropFile, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { outsideRequests } from "./support/net-log.ts";
import { windowOf } from "./support/window.ts";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A month in which every cell of every row is a script. */
const MONTH = [
  "Date,Time,Channel,Owner,Message,Tag",
  ...scriptVectors.map((vector, at) =>
    [`2026-10-${String((at % 28) + 1).padStart(2, "0")}`, "09:00", vector, vector, `${vector} ${at}`, vector]
      .map(quoted)
      .join(","),
  ),
].join("\n");

/** Goes to each screen, and waits until it has drawn what it has. */
async function visitAll(page: Page): Promise<void> {
  const screens = page.getByRole("navigation", { name: "Screens" });
  for (const name of ["Drafts", "Our Why", "Calendar", "This month"]) {
    await screens.getByRole("button", { name }).click();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
}

test("S21, S40: two hundred scripts in every field run on no screen, in no review and on no paper", async () => {
  const { app, page, userData, close, netLogFile } = await launchEarnest({ netLog: true });
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => void (dialogs.push(dialog.message()), dialog.dismiss()));
  await page.evaluate(() => {
    const violations: string[] = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => violations.push(`${violatedDirective}: ${sample}`)); // prettier-ignore
    Object.assign(window, { violations });
  });
  await dropFile(page, "<img src=x onerror=window.pwn=1>.csv", MONTH);
  await page.getByRole("button", { name: /^Bring \d+ posts? in$/u }).click();
  await page.getByRole("button", { name: "Show the calendar" }).click();
  const posts = await page.evaluate(() => window.earnest["posts.list"]({}));
  expect(posts.ok && posts.value.length).toBe(scriptVectors.length);
  await page.evaluate(async (all) => {
    const known = await window.earnest["profile.get"]({});
    if (!known.ok) throw new Error("no profile");
    const { whys } = known.value;
    await window.earnest["profile.save"]({ profile: { business: all, formerNames: [all.slice(0, 200)], trade: all, whys: { ...whys, why: all }, names: [] } });
  }, scriptVectors.slice(0, 10).join("\n")); // prettier-ignore
  await visitAll(page);
  for (const name of ["Calendar", "Drafts"]) {
    await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name }).click();
    await page.getByText("window.pwn=1").locator("visible=true").first().waitFor();
  }
  await page.getByRole("button", { name: "window.pwn=1" }).first().click();
  await expect.poll(windowOf(page).text).toContain("window.pwn=1");
  for (const as of ["html", "pdf"] as const) {
    const file = join(userData, `review.${as}`);
    await saveAt(app, file);
    const saved = await page.evaluate((kind) => window.earnest["review.save"]({ month: "2026-10", as: kind }), as);
    expect(saved).toMatchObject({ ok: true });
  }
  const report = new Window({ settings: { disableJavaScriptEvaluation: true } }).document;
  report.write(readFileSync(join(userData, "review.html"), "utf8"));
  expect(report.body.textContent).toContain("<img src=x onerror=window.pwn=1>");
  const elements = [...report.querySelectorAll("*")];
  expect(elements.length).toBeGreaterThan(100);
  expect(
    elements.filter(({ tagName }) => /^(?:script|iframe|object|embed|form|base|audio|video)$/iu.test(tagName)),
  ).toEqual([]);
  expect(elements.flatMap(({ attributes }) => [...attributes].filter(({ name, value }) => /^on/iu.test(name) || /^\s*javascript:/iu.test(value ?? "")))).toEqual([]); // prettier-ignore
  const seen = await page.evaluate(() => ({
    pwn: "pwn" in window,
    violations: Reflect.get(window, "violations") as unknown,
  }));
  expect({ ...seen, dialogs }).toEqual({ pwn: false, violations: [], dialogs: [] });
  await close();
  expect(outsideRequests(netLogFile)).toEqual([]);
});

/**
 * Opens a saved page as any browser would: in a window of its own session, with scripts on and nothing of the app around it.
 * Answers what ran, what it asked for, and what it shows.
 */
const openedInBrowser = (app: ElectronApplication, file: string) =>
  app.evaluate(async ({ BrowserWindow, session }, path) => {
    const plain = session.fromPartition(`plain-${Math.random()}`);
    const asked: string[] = [];
    plain.webRequest.onBeforeRequest(({ url }, answer) => {
      asked.push(url);
      answer({});
    });
    const window = new BrowserWindow({ show: true, webPreferences: { session: plain, sandbox: true } });
    await window.loadFile(path);
    for (const type of ["mouseMove", "mouseDown", "mouseUp"] as const)
      window.webContents.sendInputEvent({ type, x: 200, y: 200, button: "left", clickCount: 1 });
    const read = "new Promise((drawn) => setTimeout(drawn, 500)).then(() => ({ pwn: 'pwn' in window, text: document.body.innerText, title: document.title }))"; // prettier-ignore
    const seen = (await window.webContents.executeJavaScript(read)) as { pwn: boolean; text: string; title: string };
    const { length: windows } = BrowserWindow.getAllWindows();
    window.destroy();
    return { ...seen, asked, windows };
  }, file);

test("S21: a saved page with two hundred scripts in it runs none in a browser, and asks for nothing", async () => {
  const { app, page, userData, close } = await launchEarnest();
  await dropFile(page, "month.csv", MONTH);
  await page.getByRole("button", { name: /^Bring \d+ posts? in$/u }).click();
  await page.getByRole("button", { name: "Show the calendar" }).click();
  const review = join(userData, "review.html");
  await saveAt(app, review);
  expect(await page.evaluate(() => window.earnest["review.save"]({ month: "2026-10", as: "html" }))).toMatchObject({ ok: true }); // prettier-ignore
  const zip = join(userData, "everything.zip");
  await saveAt(app, zip);
  expect(await page.evaluate(() => window.earnest["everything.export"]({}))).toMatchObject({ ok: true });
  const readable = join(userData, "posts.html");
  const packed = unzipSync(new Uint8Array(readFileSync(zip)));
  writeFileSync(readable, packed[PARTS.page] ?? "");
  chmodSync(readable, 0o644);
  for (const file of [review, readable]) {
    const seen = await openedInBrowser(app, file);
    expect(seen.text).toContain("<img src=x onerror=window.pwn=1>");
    expect({ pwn: seen.pwn, windows: seen.windows }).toEqual({ pwn: false, windows: 2 });
    expect(seen.asked.filter((url) => url !== pathToFileURL(file).href)).toEqual([]);
  }
  // The same window would have told: a page that runs something and asks for something.
  const bad = join(userData, "bad.html");
  writeFileSync(bad, "<p>bad</p><img src=missing.png onerror=window.pwn=1>", { mode: 0o644 });
  chmodSync(bad, 0o644);
  const told = await openedInBrowser(app, bad);
  expect(told.pwn).toBe(true);
  expect(told.asked.some((url) => url.endsWith("missing.png"))).toBe(true);
  await close();
});

/** Where an owner's words belong: the database, its log and its copies. */
const IS_STORE = /(?:\.sqlite(?:-wal|-shm)?|[\\/]backups[\\/].*)$/u;

test("S34: what an owner writes stands in the database alone, not in what the app says, a crash or its other files", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const canary = "quetzal marmalade lighthouse";
  const said: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on("data", (part) => said.push(String(part)));
  const draft = windowOf(page);
  await draft.newDraft();
  await draft.type(`${canary}. Hurry, buy now!`);
  await draft.flags.getByRole("heading", { name: "Hard sell" }).waitFor();
  await draft.saved();
  await page.evaluate((words) => window.earnest["posts.list"]({ query: words }), canary);
  await visitAll(page);
  // A fault in the middle of the words, and a window that is gone.
  await page.evaluate((words) => Promise.reject(new Error("x")).catch(() => words.length), canary);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => said.join("")).toContain("The window's process ended");
  await close();
  const files = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)); // prettier-ignore
  const holding = files.filter((file) => existsSync(file) && [canary, Buffer.from(canary, "utf16le")].some((form) => readFileSync(file).includes(form))); // prettier-ignore
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter((file) => !IS_STORE.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith(".dmp"))).toEqual([]);
  expect(said.join("")).not.toContain("quetzal");
});
