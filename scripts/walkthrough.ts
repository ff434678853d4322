import fs from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { launchEarnest, type LaunchOptions } from "./launch.ts";
import { projectFolder } from "./project.ts";
import { openStage, type Stage } from "./stage.ts";

/** What the walk types: a push, and then the reason behind the offer. */
const PUSH = "Lights are 20% off this week. Hurry, buy yours now!";
const WHY =
  "\n\nWe fit them for nothing, because my uncle was hit from behind on the quay in November and I would like everybody " +
  "who leaves our counter to get home.";

type Walk = {
  readonly page: Page;
  /** Saves what the window shows now and names the file. */
  readonly picture: (name: string) => Promise<void>;
};

const textOf = (page: Page): Locator => page.getByRole("textbox", { name: "Text of the post" });
const flagsOf = (page: Page): Locator => page.getByRole("complementary", { name: "What an editor would say" });

/** What a first start asks, each a step that can be skipped. */
async function takeTheFirstSteps({ page, picture }: Walk): Promise<void> {
  const answer = (name: string, words: string): Promise<void> => page.getByRole("textbox", { name }).fill(words);
  const next = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  await answer("Your post", PUSH);
  const findings = page.getByRole("region", { name: "What an editor would say" });
  await findings.getByRole("button", { name: "“Hurry”" }).first().waitFor();
  await picture("first-steps-a-post");
  await next("Next");
  await answer("Why are you in business?", "I would like everybody who leaves our counter to get home.");
  await picture("first-steps-the-why");
  await next("Next");
  await answer("Who will do it?", "Ines, and Tove on Saturdays");
  await picture("first-steps-three-questions");
  await next("To your drafts");
  await flagsOf(page).getByRole("heading", { name: "Hard sell" }).waitFor();
  await picture("first-draft");
}

async function openFromList(page: Page, opening: string): Promise<void> {
  await page.getByRole("navigation", { name: "Drafts" }).getByRole("button", { name: opening }).first().click();
  await textOf(page).getByText(opening).first().waitFor();
}

async function readTheMonth({ page, picture }: Walk): Promise<void> {
  await openFromList(page, "My uncle's stall");
  await flagsOf(page).getByRole("heading", { name: "What works" }).waitFor();
  await picture("a-post-that-shows-why");
  await openFromList(page, "AUTUMN BLOWOUT");
  await flagsOf(page).getByRole("heading", { name: "Hard sell" }).waitFor();
  await picture("a-post-that-pushes");
}

async function writeAPost({ page, picture }: Walk): Promise<void> {
  await page.getByRole("button", { name: "New draft" }).click();
  await textOf(page).click();
  await page.keyboard.type(PUSH, { delay: 4 });
  await flagsOf(page).getByRole("heading", { name: "Hard sell" }).waitFor();
  await picture("flags-while-writing");
  await flagsOf(page).getByRole("button", { name: "Use this" }).first().click();
  await textOf(page).filter({ hasNotText: PUSH }).waitFor();
  await picture("a-wording-taken");
  await page.getByRole("alert").getByRole("button").last().click();
  await textOf(page).click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(WHY, { delay: 4 });
  await flagsOf(page).getByRole("heading", { name: "What works" }).waitFor();
  await page.getByRole("status").filter({ hasText: "Saved" }).waitFor();
  await picture("with-a-why");
}

/** The sample is of this month; the calendar opens at today's. */
const SAMPLE_MONTH = "October 2026";

async function sayWhereItGoes({ page, picture }: Walk): Promise<void> {
  await page.getByRole("combobox", { name: "Channel" }).fill("Instagram");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "How it will look" }).click();
  await page.getByRole("dialog", { name: "How Instagram will show it" }).waitFor();
  await picture("how-it-will-look");
  await page.keyboard.press("Escape");
  await page.getByRole("alert").getByRole("button").last().click(); // the note would lie over what comes next
}

async function lookAround({ page, picture }: Walk): Promise<void> {
  await page.getByRole("button", { name: "Our Why" }).click();
  await page.getByRole("heading", { name: "Our Why" }).waitFor();
  await picture("our-why");
  await page.getByRole("button", { name: "Calendar", exact: true }).click();
  const sampleMonth = page.getByRole("heading", { name: SAMPLE_MONTH });
  const step = Date.now() < Date.UTC(2026, 9) ? "Next month" : "Month before";
  while (!(await sampleMonth.isVisible())) await page.getByRole("button", { name: step }).click();
  await page.locator(".card-opening").first().waitFor();
  await picture("calendar");
  await page.getByRole("button", { name: "This month" }).click();
  await page.locator("figure svg").first().waitFor();
  await picture("this-month");
  await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).click();
  await page.getByRole("button", { name: "What Earnest looks for" }).click();
  await page.getByRole("dialog", { name: "What Earnest looks for" }).waitFor();
  await picture("what-earnest-looks-for");
  await page.keyboard.press("Escape");
  await page.emulateMedia({ colorScheme: "dark" });
  await openFromList(page, "Only 2 winter services");
  await flagsOf(page).getByRole("heading", { name: "Hard sell" }).waitFor();
  await picture("dark");
}

type Part = (walk: Walk) => Promise<void>;

/** The walks, each from a start of its own. */
const walks: readonly { readonly start: LaunchOptions; readonly parts: readonly Part[] }[] = [
  { start: { welcome: true }, parts: [takeTheFirstSteps] },
  { start: { args: ["--with-sample"] }, parts: [readTheMonth, writeAPost, sayWhereItGoes, lookAround] },
];

/** Goes all ways in the real app; pictures of each step come into an empty folder, and `onPicture` hears of each. */
export async function walk(stage: Stage, folder: string, onPicture: (file: string) => void): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { start, parts } of walks) {
    const { page, close, kill } = await launchEarnest(stage, start);
    const picture = async (name: string): Promise<void> => {
      count += 1;
      const file = path.join(folder, `${String(count).padStart(2, "0")}-${name}.png`);
      await page.screenshot({ path: file, animations: "disabled" });
      onPicture(file);
    };
    try {
      for (const part of parts) await part({ page, picture });
      await close();
    } catch (cause) {
      await page.screenshot({ path: path.join(folder, "where-it-stopped.png") }).catch(() => undefined);
      await kill();
      throw cause;
    }
  }
}

/**
 * Walks through the first start and the main job on the sample month, in the real app on a virtual screen, and saves a
 * picture of each step to `out/screenshots`. Answers the exit code.
 */
export async function walkThrough(): Promise<number> {
  const { stage, close } = await openStage();
  console.log("No display here: walking through Earnest on a virtual screen. Pictures of each step:");
  try {
    const folder = path.join(projectFolder, "out/screenshots");
    await walk(stage, folder, (file) => console.log(path.relative(process.cwd(), file)));
    return 0;
  } finally {
    close();
  }
}
