/** How a list of posts can be ordered: last changed first, as they go out, or by stage, from knowing to asking. */
export const listOrders = ["changed", "date", "stage"] as const;
export type ListOrder = (typeof listOrders)[number];

/** So many posts come at once where nothing else is wished for. */
export const PAGE = 200;
/** A list holds no more than so many; the others are found by their words or their day. */
export const MOST_LISTED = 5000;
/** No index keeps posts by their stage, which takes reading each: no more than so many are ordered by it. */
export const MOST_BY_STAGE = 5000;
