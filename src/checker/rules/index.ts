import type { AnyRule } from "../model/rule.ts";
import { directAsk } from "./hard-sell/direct-ask.ts";
import { engagementBait } from "./hard-sell/engagement-bait.ts";
import { fear } from "./hard-sell/fear.ts";
import { hype } from "./hard-sell/hype.ts";
import { pricePush } from "./hard-sell/price-push.ts";
import { scarcity } from "./hard-sell/scarcity.ts";
import { shouting } from "./hard-sell/shouting.ts";
import { tone } from "./hard-sell/tone.ts";
import { urgency } from "./hard-sell/urgency.ts";
import { placeholder } from "./automation/placeholder.ts";
import { hashtags } from "./clutter/hashtags.ts";
import { disrespect } from "./people/disrespect.ts";
import { vanityMetric } from "./people/vanity-metric.ts";
import { generic } from "./why/generic.ts";
import { missing } from "./why/missing.ts";
import { stockGreeting } from "./conversation/stock-greeting.ts";
import { cannedReply } from "./conversation/canned-reply.ts";
import { toolRemains } from "./automation/tool-residue.ts";
import { jargon } from "./clutter/jargon.ts";
import { emoji } from "./clutter/emoji.ts";
import { links } from "./clutter/links.ts";
import { moneyOnly } from "./why/money-only.ts";
import { dehumanising } from "./people/dehumanising.ts";
import { overLength } from "./channel/over-length.ts";
import { tooManyHashtags } from "./channel/too-many-hashtags.ts";
import { cutBeforeWhy } from "./channel/cut-before-why.ts";
import { massAddress } from "./people/mass-address.ts";

/** Every rule, in the order in which help pages list them. The one place where a rule is registered. */
export const rules: readonly AnyRule[] = [
  directAsk,
  urgency,
  scarcity,
  pricePush,
  shouting,
  hype,
  fear,
  engagementBait,
  tone,
  missing,
  generic,
  moneyOnly,
  vanityMetric,
  disrespect,
  dehumanising,
  massAddress,
  stockGreeting,
  cannedReply,
  placeholder,
  toolRemains,
  hashtags,
  emoji,
  links,
  jargon,
  overLength,
  tooManyHashtags,
  cutBeforeWhy,
];
