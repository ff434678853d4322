import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

const OTHERS =
  "(other|others|rival|rivals|everyone else|everybody else|every other (shop|garage|salon|gym|school|agency|place))";

/** A business in love with itself (S0.40). An entry earns its place when the only point of the words is how great we are. */
export const brags = defineLexicon<Plain & { readonly phrases: readonly string[] }>([
  { phrases: ["(nothing|nobody|no one|no other *) (can|could|will|is going to)? (stop|touch|stopping|touching|comes near|come near|come close to|catch|beat) us", `${OTHERS} ..3 (take notes|copying us|copy us|study our|studying our|be jealous|are jealous)`, "(we|i) (don't|do not) have (competitors|competition|rivals|equals)", "(we'd|we would|i'd|i would) like to congratulate (ourselves|myself)", "(we're|we are|i'm|i am) (just|simply|honestly|clearly|obviously|quite simply)? (that good|simply better|just better|unstoppable|in a league of our own|a cut above|ahead of the rest|better than ever)", "when you've built what (i've|we've) built", "(we|i) (win|won) because (we're|we are|i'm) ..2 better", "(sorry not sorry|we did that) .", "(we|i) (are|am) the (standard|goat|benchmark)", "we're not (a|an) * we're a (movement|legend|lifestyle|family)"] },
]); // prettier-ignore
