import type { Page } from "playwright-core";

/** The value below which a share of the values lies. */
export const atShare = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

/** How fast it is scrolled, in pixels a frame: a screen in a tenth of a second. And for how many frames each way. */
const SCROLL = [120, 240] as const;

/** Milliseconds between frames while what scrolls in a part of the page is scrolled down and up again. */
export const framesWhileScrolling = (page: Page, part: string): Promise<readonly number[]> =>
  page.evaluate(
    async ([within, pixels, most]) => {
      const scroller = [...document.querySelectorAll<HTMLElement>(`${within}, ${within} *`)].find(
        (element) =>
          element.scrollHeight > element.clientHeight + 40 && /auto|scroll/u.test(getComputedStyle(element).overflowY),
      );
      if (!scroller) throw new Error("Nothing scrolls");
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const deltas: number[] = [];
      const frames = Math.min(most, Math.ceil((scroller.scrollHeight - scroller.clientHeight) / pixels));
      let last = await frame();
      for (const way of [1, -1]) {
        for (let done = 0; done < frames; done += 1) {
          scroller.scrollTop += way * pixels;
          const now = await frame();
          deltas.push(now - last);
          last = now;
        }
      }
      return deltas;
    },
    [part, ...SCROLL] as const,
  );
