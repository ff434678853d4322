import type { Page } from "playwright-core";

/** What has the focus, by the name that is read out. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
    return element?.getAttribute("aria-label") ?? field?.labels?.[0]?.textContent ?? element?.textContent ?? "";
  });

/** Goes on with Tab, as somebody without a mouse does, until something of that name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused(page))) return;
  }
  throw new Error(`${name} was not reached with Tab`);
}

/** The same, and presses Enter there. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
