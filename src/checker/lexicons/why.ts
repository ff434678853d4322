import type { WhyEvidenceKind } from "../model/report.ts";
import { defineLexicon } from "../text/phrases.ts";

type WhyEntry = { readonly kind: WhyEvidenceKind; readonly weight: number; readonly phrases: readonly string[] };

/**
 * Wordings that carry a Why (S2.12 to S2.15). `weight` is how much of a Why such words carry alone: a stated belief or
 * the story of how it began is nearly one, "I love" is a hint. A platitude says nothing that a competitor could not say.
 */
export const whyWordings = defineLexicon<WhyEntry>([
  { kind: "belief", weight: 0.55, phrases: [
    "(we|i) (believe|reckon|think|feel) (that)? (every|everyone|everybody|no|nobody|people|a|good|kids|children)", "(nobody|no one|no child|no kid|no family|nobody's|no one's|no person|no dog) (should|shouldn't|ought|has to|had to|gets|goes|is|needs to)",
    "(everyone|everybody|every child|every kid|every family|every person|anybody|anyone|people|kids|children|folk|folks) (should|deserve|deserves|ought to)", "shouldn't have to", "should (be able to|never have to|have the|get to|still|mean|belong)",
    "matters (more|to us|to me|because)", "what matters (to us|to me|is)", "(we|i) (really|truly|honestly|still)? believe", "worth (keeping|saving|doing|mending|protecting)", "belongs to",
  ] },
  { kind: "purpose", weight: 0.6, phrases: [
    "(it's|that's|which is|this is|is) (why|the reason|the reason why|exactly why|the whole reason) (we|i|our|this|the|dad|mum|mom|she|he)", "the (whole)? (reason|point) (we|i|of|this)", "why (we|i) (do|opened|started|exist|keep|still|stayed|bother|make|left|set|began|open|came|work|bake|teach|built)",
    "(started|opened|began|set up|built|founded|made|bought|took on|took over) (this|the|our|it|up|a) ..5 (so|because|to)", "(we|i) (opened|started|began|built|exist|exists) ..4 (so|because|so that|for)", "so (that)? (nobody|no one|no child|no kid|every|everyone|kids|children|people|families|the next|a child|a kid|anyone|anybody|folk|they|she|he|you|your|somebody|someone|there's) ..3 (can|could|would|wouldn't|doesn't|don't|has|have|gets|get|never|won't|had)",
    "because (nobody|no one|every|everyone|people|kids|children|somebody|someone|my|a|i|the|when|there|we|she|he)", "for (people|anyone|anybody|families|kids|those|folk|the ones|everyone) who", "in memory of", "what (we're|i'm|we are|i am) (here|really here) for", "(i|we) (wanted|want) (to|a|the|that|people|kids|somewhere|it|every|them|her|him)", "(i'm|we're) (trying|here) to", "(we|i) (exist|only exist) (to|for|so)", "(i'm|we're|we are|i am) in (this|it) (to|for|because|so)", "(my|our|the) (dream|reason|aim|hope) (is|for|was|in)", "for (us|me) (it's|it is|it was|this is) (always|all)? about", "promised (myself|her|him|them|my)", "swore (i'd|we'd|that|i)",
  ] },
  { kind: "origin", weight: 0.45, phrases: [
    "(my|our) (dad|mum|mom|mam|nan|gran|granny|grandad|grandfather|grandmother|grandpa|grandma|father|mother|aunt|auntie|uncle|son|daughter|brother|sister|wife|husband|family|parents|da|nana|amma|appa|dadi|papa) (was|had|used|started|opened|taught|ran|left|always|never|couldn't|did|said|made|died|lost|kept|worked|grew|came|bought|sold|walked|waited|got|went)",
    "(when|after|since|the day|the year) (i|we|my|our|the|dad|mum|mom) (was|were|lost|left|started|first|moved|came|opened|closed|shut|died|had|got|couldn't|arrived)", "(i|we) (used to|grew up|gave up|quit|walked out|left|came here|learned|learnt|remember|was told|was handed|were told)", "(taught|showed|told|left|gave|handed) me", "years ago", "(back)? in (19|20)", "the (day|year|summer|winter|night) (i|we|my)", "as a (kid|child|boy|girl|student|nurse|teacher)", "it (all)? (started|began)",
  ] },
  { kind: "love", weight: 0.3, phrases: [
    "(i|we) (still)? (love|loved|adore|enjoy) (that|how|when|watching|seeing|hearing|the way|it when|this bit|this part)", "(my|our) favourite (part|bit|thing|moment) (of|about|is)", "never gets old", "(makes|made|make) (my|our) (day|week|year|it all worth)", "(keeps|kept) (me|us) going", "(i'd|i would|we'd) (still)? do (it|this) (for nothing|anyway|for free|again)", "what (i|we) love", "(put|puts|pour|poured|made|baked|full of) (love|our hearts|my heart|our heart|our love) (in|into|with)", "(do|did|does) (this|it) from the heart", "(obsessed|in love) with", "(is|are) (our|my) (passion|life|why|love|joy)", "runs through everything (we|i)", "(proud|proudest)",
  ] },
  { kind: "refusal", weight: 0.45, phrases: [
    "(we|i) (don't|do not|won't|will not|never|refuse to|will never|would never|wouldn't) (sell|stock|use|do|make|rush|charge|turn|buy|take|cut|throw|let|work|want|cut corners|send|sack|waste|bulk)", "(we'll|i'll) never (sell|stock|use|do|make|rush|charge|turn|buy|take|cut|throw|let|work|want|cut corners|send|sack|waste|bulk)", "(we'll|i'll|we'd|i'd) (never|rather|sooner|not)", "(we|i) (turned|turn) (down|away)", "(said|say) no to", "on principle", "not (for sale|in this shop|while i'm)",
  ] },
  { kind: "platitude", weight: 0.15, phrases: [
    "(passionate|passion) (about|for)", "(love|enjoy) what (we|i) do", "(heart and soul|blood sweat and tears)", "(our|the) (mission|vision|values|why) (is|has|are)", "(dedicated|committed) to (excellence|quality|providing|you|our|customer|customers|service)", "(customers|clients|you|people) (are|come) (always)? (first|family|our|at the heart|our number)", "(quality|service|excellence|community|family) (is|are|matters) (everything|at the heart|our|what|in our)", "(family|locally) (run|owned|owned and)", "at the heart of (everything|what|all)", "(go|going) (the extra mile|above and beyond)", "(thank|thanks) (you)? ..3 (support|customers|supporting|all|everyone|loyal|ye)", "(we|i) (really|truly)? (care|cares)",
  ] },
]); // prettier-ignore
