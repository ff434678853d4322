import type { AnyRule } from "../model/rule.ts";
import { directAsk } from "./hard-sell/direct-ask.ts";
import { urgency } from "./hard-sell/urgency.ts";
import { placeholder } from "./automation/placeholder.ts";
import { hashtags } from "./clutter/hashtags.ts";
import { disrespect } from "./people/disrespect.ts";
import { vanityMetric } from "./people/vanity-metric.ts";
import { generic } from "./why/generic.ts";
import { missing } from "./why/missing.ts";

/** Every rule, in the order in which help pages list them. The one place where a rule is registered. */
export const rules: readonly AnyRule[] = [
  directAsk,
  urgency,
  missing,
  generic,
  vanityMetric,
  disrespect,
  placeholder,
  hashtags,
];
