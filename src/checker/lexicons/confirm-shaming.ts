import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

type ShamingEntry = Plain & {
  readonly pressure: number;
  /** A refusal with a confession behind it: the refusal alone can stay. */
  readonly refusal?: boolean;
  readonly phrases: readonly string[];
};

const BAD =
  "(paying|being|losing|wasting|looking|feeling|missing|throwing|staying|living|overpaying|struggling|cold|bad|boring|average|money|savings|saving)";

/** A “no” made shameful. An entry earns its place when whoever declines has to call themselves a fool to do so. */
export const shamings = defineLexicon<ShamingEntry>([
  { pressure: 0.65, refusal: true, phrases: ["(no|nah|nope) (thanks|thank you)? ..1 (i|i'd|i'll|i'm|we) ..1 (like|love|prefer|enjoy|hate|rather|don't like|don't want|don't need|fine with|happy with|happy) "] },
  { pressure: 0.65, insteadOfAll: "you can scroll on", phrases: ["^(keep|just keep) scrolling if", "^scroll (past|on|by) if", "^(ignore|skip) this (post)? if you (hate|like|enjoy|want to (stay|keep)|don't care)"] },
  { pressure: 0.65, insteadOfAll: "you can scroll on", phrases: ["^(keep|just keep) scrolling ."] },
  { pressure: 0.65, phrases: [`(unless|or if) you (like|enjoy|prefer|love|hate|would rather be|would rather keep) ${BAD}`, "(some|most) people (like|prefer|enjoy|are happy|are more comfortable) (being|paying|staying|living|wasting)", "(you can|can you|could you|do you) (really)? (keep|carry on) (scrolling|paying full|losing|wasting|overpaying)", "(or|and) (carry on|keep) (paying (full|over|too)|losing|wasting|overpaying|settling)", "not for (quitters|losers|cowards|the lazy|lazy people|cheapskates)"] },
]); // prettier-ignore
