import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";

/** The window as an owner knows it: what is where, by the names that are read out. */
export type Window = {
  readonly page: Page;
  readonly editor: Locator;
  readonly flags: Locator;
  readonly stance: Locator;
  readonly channel: Locator;
  /** How long the post is, and what else its foot says. */
  readonly foot: Locator;
  readonly newDraft: () => Promise<void>;
  /** Types as a person does, key by key. */
  readonly type: (text: string) => Promise<void>;
  /** The text in the editor, with its line breaks. */
  readonly text: () => Promise<string>;
  /** Waits until the words are on disk. */
  readonly saved: () => Promise<void>;
};

/** Reads the window of a page. */
export function windowOf(page: Page): Window {
  const editor = page.getByRole("textbox", { name: "Text of the post" });
  const text = async (): Promise<string> => {
    const lines = await editor.locator(".cm-line").allTextContents();
    // A placeholder stands in the one line of an empty editor.
    return (await editor.locator(".cm-placeholder").count()) > 0 ? "" : lines.join("\n");
  };
  return {
    page,
    editor,
    flags: page.getByRole("complementary", { name: "What an editor would say" }),
    stance: page.getByRole("group", { name: "Where this post stands" }),
    channel: page.getByRole("combobox", { name: "Channel" }),
    foot: page.locator(".desk-foot"),
    text,
    newDraft: async () => {
      await page.getByRole("button", { name: "New draft" }).click();
      await editor.waitFor();
      await expect.poll(text).toBe("");
    },
    type: async (words) => {
      await editor.focus();
      await page.keyboard.type(words);
    },
    saved: () =>
      page
        .getByRole("status")
        .getByText(/^Saved \d/u)
        .waitFor(),
  };
}
