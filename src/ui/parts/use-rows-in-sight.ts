import { type RefObject, useEffect, useState } from "react";

/** Rows beyond the edge that are there already, so that the keyboard finds the next one and no gap is seen. */
const BEYOND = 20;

/** A stretch of rows; `last` is not part of it. */
export type Rows = { readonly first: number; readonly last: number };

/** The rows, each so high, that a scrolled box shows, with some more on both sides. Pure, of pixels and counts. */
export function rowsInSight(scrollTop: number, height: number, count: number, rowHeight: number): Rows {
  const first = Math.floor(scrollTop / rowHeight) - BEYOND;
  const last = Math.ceil((scrollTop + height) / rowHeight) + BEYOND;
  // In steps, so that a scrolled pixel is no new stretch.
  const stepped = Math.max(0, first - (first % 10));
  return { first: Math.min(stepped, Math.max(0, count - 1)), last: Math.min(count, last + (10 - (last % 10))) };
}

/**
 * The rows that are drawn: those in sight, and wherever it was left the row that has the keyboard, with its neighbours, so that
 * Tab goes on from there. `held` is -1 for none.
 */
export function drawnRows({ first, last }: Rows, held: number, count: number): readonly number[] {
  const around = held < 0 ? [] : [held - 1, held, held + 1];
  const drawn = new Set([...around, ...Array.from({ length: last - first }, (_, at) => first + at)]);
  return [...drawn].filter((row) => row >= 0 && row < count).toSorted((a, b) => a - b);
}

/** The rows of a list that are in sight of the box that scrolls it. Each is `rowHeight` pixels high. */
export function useRowsInSight(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): Rows {
  const [rows, setRows] = useState<Rows>(() => rowsInSight(0, window.innerHeight, count, rowHeight));
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const next = rowsInSight(element.scrollTop, element.clientHeight, count, rowHeight);
      setRows((known) => (known.first === next.first && known.last === next.last ? known : next));
    };
    look();
    const seen = new ResizeObserver(look);
    seen.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      seen.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box, count, rowHeight]);
  return rows;
}
