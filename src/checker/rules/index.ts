import type { AnyRule } from "../model/rule.ts";
import { directAsk } from "./hard-sell/direct-ask.ts";
import { urgency } from "./hard-sell/urgency.ts";

/** Every rule, in the order in which help pages list them. The one place where a rule is registered. */
export const rules: readonly AnyRule[] = [directAsk, urgency];
