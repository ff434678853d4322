import type { AnyCalendarRule } from "../model/calendar-rule.ts";
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
import { askShare } from "./month/ask-share.ts";
import { askRun } from "./month/ask-run.ts";
import { noAsk } from "./month/no-ask.ts";
import { asksFirst } from "./month/asks-first.ts";
import { whyCoverage } from "./month/why-coverage.ts";
import { whyStretch } from "./month/why-stretch.ts";
import { values } from "./month/values.ts";
import { silence } from "./month/silence.ts";
import { burst } from "./month/burst.ts";
import { copies } from "./month/copies.ts";
import { openings } from "./month/openings.ts";
import { clockwork } from "./month/clockwork.ts";
import { giving } from "./month/giving.ts";
import { selfFocus } from "./month/self-focus.ts";
import { oneKind } from "./month/one-kind.ts";
import { oneChannel } from "./month/one-channel.ts";
import { noOwner } from "./month/no-owner.ts";
import { noGoal } from "./month/no-goal.ts";
import { closedDay } from "./month/closed-day.ts";

/** Every rule on single posts, in the order in which help pages list them. The one place where a rule is registered. */
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

/** Every rule on whole calendars, in the order of help pages and of remarks that are equally severe. */
export const calendarRules: readonly AnyCalendarRule[] = [
  askShare,
  askRun,
  noAsk,
  asksFirst,
  whyCoverage,
  whyStretch,
  values,
  silence,
  burst,
  copies,
  openings,
  clockwork,
  giving,
  selfFocus,
  oneKind,
  oneChannel,
  noOwner,
  noGoal,
  closedDay,
];
