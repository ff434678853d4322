import { defineLexicon } from "../text/phrases.ts";

const WORK =
  "(save|bring|give|keep|make|help|put|end|stop|change|teach|protect|build|let|get|show|leave|honour|honor|find (homes|work))";

/**
 * Sentences that say of themselves that they are the reason (S2.15). An entry earns its place when a reader would answer
 * “so that is why they do it”; a mission of one afternoon (“our mission is to find the owner of this glove”) is none.
 */
export const whyClaims = defineLexicon([
  {
    phrases: [
      `(our|my|the) (whole|entire|only|one|real)? (mission|purpose|dream|vision|calling) (is|was|has (always)? been) (and always will be)? (to|that|for) ..1 ${WORK}`,
      "(our|my) (mission|purpose|dream|vision|calling) (is|was) (a|an|for|one|that)",
      "(we|i) (exist|only exist) (to|for|so|because)",
      "(we're|we are|i'm|i am) in (this|it) (to|for the|because|so that)",
      "(it's|it is|this is|that's|that is) (the reason|why) (we|i) (exist|started|opened|began|get up|do this|do it|do what)",
      "(all)? part of why (we|i) (opened|started|began|do)",
      "(we|i) (started|opened|began|founded|built) (this|the|it|up) ..4 (so that|so no|because (every|no|nobody|everyone|people|kids|children))",
      "(we|i) (started|opened|began) (so that|because (every|no|nobody|everyone|i|we|my))",
      "for (us|me) (it|this) (is|was|has been) (always|all|only) about",
      "(my|our|the) (reason|point|idea) (for (getting up|being here|doing this)|of this|behind (it|this)) (is|was)",
      "we believe (every|that every|everyone|no|nobody|all) ..2 (should|deserves|deserve|is|has|can)",
      "we do (it|this) (to honour|to honor|so that|for the|for every)",
    ],
  },
]); // prettier-ignore
