import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

/** A month that three people planned. One post pushes, and one is a leftover of a template. */
const TEAM = [
  "Date,Channel,Owner,Message,Status",
  "2026-10-02,Facebook,Odile,Bram mended the old lamp in the hall today. Who remembers when it went dark?,Approved",
  "2026-10-06,Instagram,Bram,Good morning {{first_name}} and welcome back to the yard.,Draft",
  "2026-10-09,Facebook,Kofi,HURRY!!! Buy now before they are all gone! Today only! Last chance!!!,Approved",
  "2026-10-13,Instagram,Odile,Thank you to Kofi who swept the whole yard before breakfast.,",
  "2026-10-20,Facebook,Bram,What was the first thing you ever mended? Ours was a kettle.,",
].join("\n");

const MENDED = "Good morning and welcome back to the yard.";

const clipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard: board }) => board.readText());

/** Has the whole month checked from the list, and answers what the note says. */
async function checkAll(page: Page): Promise<string> {
  await tabTo(page, /^Select all$/u);
  if (!(await page.getByRole("checkbox", { name: "Select all" }).isChecked())) await page.keyboard.press("Space");
  await press(page, /^Check for ready$/u);
  const note = page.getByRole("alert").filter({ hasText: /ready/u }).last();
  await note.waitFor();
  return (await note.locator(".note > span").textContent()) ?? "";
}

test("a team of three brings a month to all ready with the keyboard alone, with one decision of its own", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  const calm = async (): Promise<void> => expect(await accessibilityFindings(page)).toEqual([]);
  const rows = page.getByRole("row");
  const readyRows = rows.filter({ has: page.getByRole("cell", { name: "Ready", exact: true }) });
  await bringIn(page, "october.csv", TEAM);
  await calendarOf(page).view("List");
  await expect.poll(() => rows.count()).toBe(6);
  expect(await readyRows.count()).toBe(0); // "Approved" is the file's word, and nobody checked it here
  expect(await checkAll(page)).toBe(
    "3 are ready, 2 stay as they are: 1 has a leftover of a template, 1 pushes hard, 1 shows no Why.",
  );
  await expect.poll(() => readyRows.count()).toBe(3);
  await calm();

  await press(page, /^Good morning/u);
  await expect.poll(() => window.text()).toContain("Good morning {{first_name}}");
  await chooseFromMenu(app, "Check for ready");
  await gate.getByText("A leftover of a template").waitFor();
  await calm();
  await press(page, /^“\{\{first_name\}\}”$/u);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("{{first_name}}");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(MENDED);
  await window.saved();
  await press(page, /^Check for ready$/u);
  await gate.getByText("Ready to post").waitFor();
  await press(page, /^Copy for posting$/u);
  await expect.poll(() => clipboard(app)).toBe(MENDED);

  await press(page, /^HURRY/u);
  await expect.poll(() => window.text()).toContain("HURRY");
  await press(page, /^Check for ready$/u);
  await press(page, /^Ready anyway/u);
  const dialog = page.getByRole("dialog", { name: "Ready anyway" });
  const reason = dialog.getByRole("textbox", { name: "Why it is fine" });
  await expect.poll(() => reason.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type("Our customers know this joke.");
  await calm();
  await press(page, /^Make it ready$/u);
  await gate.getByText("Ready by your own decision: Our customers know this joke.").waitFor();
  await press(page, /^Back to the calendar alone$/u);
  await expect.poll(() => readyRows.count()).toBe(5);

  await chooseFromMenu(app, "This month");
  const decided = page.getByRole("region", { name: "Ready by your own decision" });
  await decided.getByText("Our customers know this joke.").waitFor();
  await calm();
  await press(page, /^HURRY/u);
  await gate.getByText("Ready to post").waitFor();
  await press(page, /^Mark as posted/u);
  await page.getByLabel("Day", { exact: true }).fill("2026-10-09");
  await page.keyboard.press("Enter");
  await gate.getByText(/Posted .*2026/u).waitFor();
  await close();
});

test("a post that was edited after it was ready is a draft, and cannot be copied", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Bram mended the old lamp in the hall today.");
  await window.saved();
  await gate.getByRole("button", { name: "Check for ready" }).click();
  await gate.getByText("Ready to post").waitFor();
  await app.evaluate(({ clipboard: board }) => board.writeText("what was there before"));
  await window.type(" And the door.");
  await gate.getByText("Back to draft: the words changed since the check.").waitFor();
  expect(await gate.getByRole("button", { name: "Copy for posting" }).count()).toBe(0);
  await chooseFromMenu(app, "Copy for posting");
  await page.getByRole("alert").getByText("Nothing was copied: it is not ready", { exact: false }).waitFor();
  expect(await clipboard(app)).toBe("what was there before");
  // A key pressed at the very moment of copying counts as well.
  for (let key = 0; key < " And the door.".length; key++) await page.keyboard.press("Backspace");
  await gate.getByText("Ready to post").waitFor();
  await window.type("!");
  await chooseFromMenu(app, "Copy for posting");
  await gate.getByText("Back to draft: the words changed since the check.").waitFor();
  expect(await clipboard(app)).toBe("what was there before");
  await close();
});

test("a heated post may rest until tomorrow, and be taken up again at once", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Some customers are idiots who cannot read a sign.");
  await gate.getByText("This may sound sharper than you mean it.", { exact: false }).waitFor();
  await window.saved();
  await gate.getByRole("button", { name: "Sleep on it" }).click();
  await gate.getByText(/It rests until/u).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await chooseFromMenu(app, "Calendar");
  await page.getByRole("complementary", { name: "No day yet" }).getByText(/Rests until/u).waitFor(); // prettier-ignore
  await chooseFromMenu(app, "Drafts");
  await gate.getByRole("button", { name: "Go on now" }).click();
  await expect.poll(() => gate.getByText(/It rests until/u).count()).toBe(0);
  await close();
});

test("what holds a post back is the owner's choice", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Good morning {{first_name}} and welcome back to the yard.");
  await window.saved();
  await chooseFromMenu(app, "What holds a post back …");
  const dialog = page.getByRole("dialog", { name: "What holds a post back" });
  await dialog.getByRole("checkbox", { name: "A leftover of a template or a tool" }).uncheck();
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  await gate.getByRole("button", { name: "Check for ready" }).click();
  await gate.getByText("Ready to post").waitFor();
  await close();
});

test("without a voice on this computer the button says why it does not read", async () => {
  const { page, close } = await launchEarnest();
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await windowOf(page).type("The kettle is on.");
  await page.evaluate(() => {
    speechSynthesis.getVoices = () => []; // as on a computer without one; those afar do not count
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  });
  const button = page.getByRole("button", { name: "Say it face to face" });
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  expect(await accessibilityFindings(page)).toEqual([]);
  await button.press("Enter");
  await page.getByRole("alert").getByText("has no voice of its own", { exact: false }).waitFor();
  await close();
});

test("a post is read aloud as it is, until it is stopped, changed, or over", async () => {
  const { page, close } = await launchEarnest();
  const draft = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await draft.type("The kettle is on.");
  // A voice such as most computers have; the machine that tests has none. It speaks until it is told to stop.
  await page.evaluate(() => {
    type Words = { readonly text: string; onstart?: () => void; onend?: () => void; onerror?: () => void };
    let now: Words | null = null;
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const end = (how: "onend" | "onerror"): void => {
      const words = now;
      now = null;
      words?.[how]?.();
    };
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
    Object.assign(speechSynthesis, {
      getVoices: () => [{ name: "Bess", lang: "en-GB", localService: true, default: true, voiceURI: "bess" }],
      speak: (words: Words) => {
        now = words;
        spoken.push(words.text);
        words.onstart?.();
      },
      cancel: () => end("onerror"),
    });
    addEventListener("test-over", () => end("onend"));
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  });
  const spoken = (): Promise<readonly string[]> => page.evaluate(() => Reflect.get(globalThis, "spoken"));
  const begin = page.getByRole("button", { name: "Say it face to face" });
  const stop = page.getByRole("button", { name: "Stop reading" });
  await begin.click();
  await stop.waitFor();
  expect(await spoken()).toEqual(["The kettle is on."]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await stop.click();
  await begin.click();
  await stop.waitFor();
  await draft.type(" So is the stove.");
  await begin.waitFor(); // other words: what was read is no longer what is there
  await begin.click();
  await stop.waitFor();
  await page.evaluate(() => dispatchEvent(new Event("test-over")));
  await begin.waitFor();
  expect(await spoken()).toEqual(["The kettle is on.", "The kettle is on.", "The kettle is on. So is the stove."]);
  await close();
});

test("a ready post prints exactly its text for its channel, and nothing that is not ready prints", async () => {
  const { page, app, userData, close } = await launchEarnest();
  const draft = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  const text = "Bram mended the old lamp in the hall today. <b>& the “door”</b>\n\n  Two lines, 👩‍🔧 and =no formula.";
  const pdf = join(dirname(userData), "printed.pdf");
  // Puts paper into the printer that this machine does not have: what would go to one is a PDF and its page.
  await app.evaluate(({ app: main }, file) => {
    const printed: { pages: string[] } = Object.assign(globalThis, { pages: [] });
    main.on("web-contents-created", (_event, contents) => {
      contents.print = (_options, done) => {
        const { debugger: tools } = contents;
        tools.attach();
        void (async () => {
          const { root } = await tools.sendCommand("DOM.getDocument", { depth: 0 });
          const source = await tools.sendCommand("DOM.getOuterHTML", { nodeId: root.nodeId });
          const bytes = await contents.printToPDF({});
          process.getBuiltinModule("node:fs").writeFileSync(file, bytes);
          printed.pages.push(...Object.values<string>(source));
          done?.(true, "");
        })();
      };
    });
  }, pdf);
  const pages = (): Promise<readonly string[]> => app.evaluate(() => Reflect.get(globalThis, "pages"));
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await page.keyboard.insertText(text);
  await draft.saved();
  await chooseFromMenu(app, "Print for posting …");
  await page.getByRole("alert").getByText("Nothing was printed: it is not ready", { exact: false }).waitFor();
  expect(await pages()).toEqual([]);
  await draft.channel.fill("Newsletter");
  await page.keyboard.press("Enter");
  await gate.getByRole("button", { name: "Check for ready" }).click();
  await gate.getByText("Ready to post").waitFor();
  await gate.getByRole("button", { name: "Print for posting" }).click();
  await expect.poll(async () => (await pages()).length).toBe(1);
  const [html = ""] = await pages();
  const words = (from: string, to: string): string => html.slice(html.indexOf(from) + from.length, html.indexOf(to)).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&nbsp;", "\u00A0").replaceAll("&amp;", "&"); // prettier-ignore
  expect(words('<section class="own">', "</section>")).toBe(await draft.text());
  expect(await draft.text()).toBe(text);
  expect(words('<p class="behind">', "</p>")).toBe("Newsletter");
  expect(html).not.toContain("<script");
  expect(readFileSync(pdf, "latin1")).toMatch(/^%PDF-1\.\d/u);
  await close();
});
