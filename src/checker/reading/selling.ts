import { priceWordings } from "../lexicons/price-push.ts";
import type { CheckedPost } from "../model/checked-post.ts";
import { speaksOf } from "./features.ts";
import { findUses } from "../text/phrases.ts";

const OFF = /^(?:off|discount|cheaper|less)$/u;

/** Whether it asks for something, names a price or takes a share off one. */
export const offers = ({ asks, text: { tokens } }: CheckedPost): boolean =>
  asks.length > 0 ||
  tokens.some(({ kind }, at) => kind === "price" || (kind === "percent" && OFF.test(tokens[at + 1]?.lower ?? "")));

/** Whether a post shows a Why, offers nothing, speaks of its writer and never to the reader. */
function tellsOwnStory(post: CheckedPost): boolean {
  if (post.why.level === "none" || offers(post)) return false;
  const speaks = new Set(post.text.tokens.map(({ word }) => speaksOf(word)));
  return speaks.has("self") && !speaks.has("reader");
}

/** Whether all that a post asks leaves the choice with the reader. */
const asksSoftly = ({ asks }: CheckedPost): boolean => asks.length > 0 && asks.every(({ soft }) => soft);

/** Whether a post leaves its reader free: it tells why its writer does this, or asks so that one can say no. */
export const leavesFree = (post: CheckedPost): boolean => tellsOwnStory(post) || asksSoftly(post);

/** Whether a post is out to sell: it asks without leaving the choice, or leads with a discount. A price alone is a fact. */
export const sells = (post: CheckedPost): boolean =>
  post.asks.some(({ soft }) => !soft) || findUses(post.text, priceWordings).length > 0;

/** From these log odds on the words of a post may well be a push; below, they hurry or count about something else. */
const MAY_PUSH = -1;
/** Fewer words than this do not tell what they are about. */
const TELLING = 12;

/** Whether a post, long enough to tell, reads warm as a whole. */
export const readsWarm = ({ text, classified }: CheckedPost): boolean =>
  text.wordCount >= TELLING && classified.post.any <= MAY_PUSH;

/**
 * Whether words of hurry or of few left can be a lever here. Where nothing is offered and the post as a whole reads warm,
 * they speak of something else: a bus, the last two bags of milk, a day of sun.
 */
export const mayPush = (post: CheckedPost): boolean => offers(post) || !readsWarm(post);
