import { defineLexicon } from "../text/phrases.ts";

/** A Why that is money or size (S2.12, S3.9): an entry says that the business exists in order to earn or to grow. */
export const moneyReasons = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      "(we|i) (do|did|started|opened|began|run|went into) ..3 (for the money|to make money|to get rich|to be rich|for the cash|for profit)",
      "(it's|it is|we're|we are|i'm) (all|only|just|always) (about|in it for) (the money|money|profit|winning|the cash|sales)",
      "(in it|in this) for the (money|cash)",
      "(our|my|the) (goal|aim|mission|dream|vision|target|purpose|ambition) (is|has always been|was) to (be|become|make|earn|grow|sell|double|triple|dominate|beat) (the biggest|the largest|number one|the number one|a million|a millionaire|millions|more money|our sales|our revenue|our profits|sales|more|the market|the competition|market leader|the market leader|rich)",
      "(we|i) (want|wanted|plan|are going|am going) to (build|become|be|have|run) (the|our) (biggest|largest|richest|most successful|number one|leading) *",
      "because (i|we) (love|like|adore|want) (money|cash|winning|a payday|making money|profit)",
    ],
  },
]);
