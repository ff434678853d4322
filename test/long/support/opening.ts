import type { ElectronApplication, Page } from "playwright-core";
import { choose } from "../../e2e/support/menu.ts";

/** How long anything may take to be in sight, in milliseconds, before the measuring ends. */
const LIMIT = 60_000;

declare const window: { opened?: Promise<number> }; // in the page

/** Whether every selector finds something in sight, and no plot is still to come. */
type Sight = readonly string[];

/**
 * Has the page wait for a sight; `window.opened` is the moment (milliseconds since 1970) at which the first frame with it was
 * painted: a frame runs its callbacks, then paints, then tasks go on.
 */
const lookOut = (page: Page, sight: Sight): Promise<void> =>
  page.evaluate(
    ([wanted, limit]) => {
      const isVisible = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
      const begun = performance.now();
      window.opened = new Promise((resolve, reject) => {
        const look = (): void => {
          if (wanted.every(isVisible) && !isVisible(".picture-coming")) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          } else if (performance.now() - begun > limit)
            reject(new Error(`Not in sight: ${wanted.filter((one) => !isVisible(one)).join(", ")}`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    [sight, LIMIT] as const,
  );

const seenAt = (page: Page): Promise<number> => page.evaluate(() => window.opened ?? Infinity);

/**
 * How long a page takes, in milliseconds, for the same few sums each time, once nothing else is under way in it: it takes longer
 * the more others work on the machine.
 */
export const sums = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestIdleCallback(() => {
          const begun = performance.now();
          let sum = 0;
          for (let n = 0; n < 80_000_000; n += 1) sum = (sum + n) % 1_000_003;
          resolve(performance.now() - begun + (sum < 0 ? 1 : 0)); // the sum is used, so that it is reckoned
        }),
      ),
  );

/** Milliseconds from a key press on an element until a sight is painted. */
export async function afterEnter(page: Page, element: string, sight: Sight): Promise<number> {
  await page.locator(element).focus();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const pressed = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener("keydown", ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
          capture: true,
          once: true,
        }),
      ),
  );
  await lookOut(page, sight);
  await page.keyboard.press("Enter");
  return (await seenAt(page)) - (await pressed);
}

/** Milliseconds from the choice of a menu entry until a sight is painted. */
export async function afterChoice(app: ElectronApplication, page: Page, label: string, sight: Sight): Promise<number> {
  await lookOut(page, sight);
  const chosenAt = performance.timeOrigin + performance.now();
  await choose(app, label);
  return (await seenAt(page)) - chosenAt;
}
