import type { AnyCalendarRule } from "../model/calendar-rule.ts";
import type { AnyRule } from "../model/rule.ts";
import { placeholder } from "./automation/placeholder.ts";
import { toolRemains } from "./automation/tool-residue.ts";
import { cutBeforeWhy } from "./channel/cut-before-why.ts";
import { overLength } from "./channel/over-length.ts";
import { tooManyHashtags } from "./channel/too-many-hashtags.ts";
import { emoji } from "./clutter/emoji.ts";
import { hashtags } from "./clutter/hashtags.ts";
import { jargon } from "./clutter/jargon.ts";
import { length } from "./clutter/length.ts";
import { links } from "./clutter/links.ts";
import { cannedReply } from "./conversation/canned-reply.ts";
import { deadEnd } from "./conversation/dead-end.ts";
import { dismissiveReply } from "./conversation/dismissive-reply.ts";
import { sellingReply } from "./conversation/selling-reply.ts";
import { stockGreeting } from "./conversation/stock-greeting.ts";
import { askFirst } from "./hard-sell/ask-first.ts";
import { bandwagon } from "./hard-sell/bandwagon.ts";
import { confirmShaming } from "./hard-sell/confirm-shaming.ts";
import { directAsk } from "./hard-sell/direct-ask.ts";
import { engagementBait } from "./hard-sell/engagement-bait.ts";
import { entitlement } from "./hard-sell/entitlement.ts";
import { fear } from "./hard-sell/fear.ts";
import { hiddenConditions } from "./hard-sell/hidden-conditions.ts";
import { hype } from "./hard-sell/hype.ts";
import { incomeClaim } from "./hard-sell/income-claim.ts";
import { pricePush } from "./hard-sell/price-push.ts";
import { scarcity } from "./hard-sell/scarcity.ts";
import { shortcut } from "./hard-sell/shortcut.ts";
import { shouting } from "./hard-sell/shouting.ts";
import { stackedAsks } from "./hard-sell/stacked-asks.ts";
import { tone } from "./hard-sell/tone.ts";
import { unprovenSuperlative } from "./hard-sell/unproven-superlative.ts";
import { urgency } from "./hard-sell/urgency.ts";
import { askRun } from "./month/ask-run.ts";
import { askShare } from "./month/ask-share.ts";
import { asksFirst } from "./month/asks-first.ts";
import { burst } from "./month/burst.ts";
import { clockwork } from "./month/clockwork.ts";
import { closedDay } from "./month/closed-day.ts";
import { copies } from "./month/copies.ts";
import { giving } from "./month/giving.ts";
import { noAsk } from "./month/no-ask.ts";
import { noGoal } from "./month/no-goal.ts";
import { noOwner } from "./month/no-owner.ts";
import { oneChannel } from "./month/one-channel.ts";
import { oneKind } from "./month/one-kind.ts";
import { openings } from "./month/openings.ts";
import { selfFocus as monthSelfFocus } from "./month/self-focus.ts";
import { regulars } from "./month/regulars.ts";
import { signed } from "./month/signed.ts";
import { silence } from "./month/silence.ts";
import { tied } from "./month/tied.ts";
import { values } from "./month/values.ts";
import { whyCoverage } from "./month/why-coverage.ts";
import { whyStretch } from "./month/why-stretch.ts";
import { oldName } from "./own/old-name.ts";
import { watchedWord } from "./own/watched-word.ts";
import { dehumanising } from "./people/dehumanising.ts";
import { disrespect } from "./people/disrespect.ts";
import { massAddress } from "./people/mass-address.ts";
import { selfFocus } from "./people/self-focus.ts";
import { vanityMetric } from "./people/vanity-metric.ts";
import { buried } from "./why/buried.ts";
import { generic } from "./why/generic.ts";
import { interchangeable } from "./why/interchangeable.ts";
import { missing } from "./why/missing.ts";
import { moneyOnly } from "./why/money-only.ts";
import { offProfile } from "./why/off-profile.ts";

/** Every rule on single posts, in the order in which help pages list them. The one place where a rule is registered. */
export const rules: readonly AnyRule[] = [
  directAsk,
  stackedAsks,
  askFirst,
  urgency,
  scarcity,
  pricePush,
  shouting,
  hype,
  unprovenSuperlative,
  shortcut,
  incomeClaim,
  fear,
  bandwagon,
  confirmShaming,
  entitlement,
  engagementBait,
  hiddenConditions,
  tone,
  missing,
  generic,
  offProfile,
  buried,
  interchangeable,
  moneyOnly,
  vanityMetric,
  selfFocus,
  disrespect,
  dehumanising,
  massAddress,
  stockGreeting,
  cannedReply,
  deadEnd,
  placeholder,
  toolRemains,
  hashtags,
  emoji,
  links,
  length,
  jargon,
  overLength,
  tooManyHashtags,
  cutBeforeWhy,
  oldName,
  watchedWord,
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
  tied,
  regulars,
  monthSelfFocus,
  oneKind,
  oneChannel,
  noOwner,
  signed,
  noGoal,
  closedDay,
];

/** Rules that read answers to somebody, and no posts. */
export const replyRules: readonly AnyRule[] = [dismissiveReply, sellingReply];

/** Rules on posts that hold for answers as well. What a post owes its readers as a whole (a Why, a talk) no answer does. */
export const rulesForReplies: readonly AnyRule[] = [
  shouting,
  urgency,
  scarcity,
  fear,
  entitlement,
  confirmShaming,
  disrespect,
  dehumanising,
  cannedReply,
  placeholder,
  toolRemains,
  oldName,
  watchedWord,
];
