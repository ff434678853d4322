import type { StrengthKind } from "../model/report.ts";
import { defineLexicon } from "../text/phrases.ts";

type StrengthEntry = {
  readonly kind: Exclude<StrengthKind, "why" | "question" | "plain-ask" | "invitation" | "named-person" | "place">;
  readonly phrases: readonly string[];
};

/** Wordings of what a post does well (S0.16, S0.17, S0.39, S1.9, S3.8, S3.12, S3.14). */
export const strengthWordings = defineLexicon<StrengthEntry>([
  { kind: "thanks", phrases: [
    "(thank|thanks) (you|to|so much|a million|ever so much|for|everyone|all|a bunch|again|very much|a lot|ye|yous|y'all|loads|heaps|million)", "(huge|big|massive|special|heartfelt) (thanks|thank you|shout out|shoutout|ups) (to)?", "(grateful|thankful|indebted) (to|for|that)", "(couldn't|could not|can't) have (done|managed) (it|this|that) without", "(well done|congratulations|congrats|hats off|cheers|fair play|fair dues|good on|kudos|big up|props|bravo|three cheers) (to|on|for|all|you|ye|*)", "much obliged", "(many|our) thanks", "(go raibh|diolch|tapadh|mòran taing|ta very much|cheers for|ta to|nagode|daalu|ese|e se|dhanyavaad|shukriya)", "(we|i) (thank|appreciate|salute) (you|our|the|all|every|everyone|ye|those)", "owe (you|them|him|her|it all) ..2 (thanks|a pint|a coffee|one|to)", "god bless (you|everyone|all)", "(we|i) (can't|cannot) thank (you|them|him|her|ye) enough", "(bless|big love to) (you|the|all|every|our)",
  ] },
  { kind: "help", phrases: [
    "(here's|here is) (how|what to|why|a (tip|trick|way|quick))", "(how to|tips|top tip|a tip|quick tip|pro tip|hot tip|rule of thumb|the trick is|the trick's|what to do if|wee tip|handy tip) ..1", "(before you|first thing) (the|your|you|it|to|whether)", "^check (the|your|you|it|to|whether)", "(you can|you could) (do|save|fix|check|tell|use|make|keep|freeze|store) (it|this|the|your)", "(we|i) get asked", "(people|customers|somebody|someone|folk|folks|you|a few of you|lots of you|many of you|plenty of you) (keep asking|often ask|ask|asks|asked) (us|me|why|how|what|if|whether|about)", "(somebody|someone|a customer|a lady|a man|a lad|an auntie|one of you) (asked|asks)", "(never|don't|do not) (use|put|leave|throw|mix|pour|wash|store|squeeze|hose|let|run|pull|cut|tighten|skip|soak|boil|rub) (it|the|your|a|them|any)", "(costs|cost|takes|lasts|lift|rinse|soak|wipe|turn off|unplug|press|leave it) (about|around|nothing|less|roughly|the|it|for|your|them|off)", "if (yours|it|your|the|you've|you're) ..2 (is|isn't|won't|has|gets|goes|does|starts|keeps|leaks|smells|squeaks|drips)", "(keep|store|soak|rinse|wash|dry|wipe|oil|stuff|hang|freeze|bleed|rub|sharpen|season|prune|water) (it|them|the|your) (in|with|away|off|out|under|on|overnight|before|after|upside|for|well|twice|cold)", "(a (spoon|teaspoon|tablespoon|pinch|drop|splash|cup|bucket) of)", "(the|an) easy way to (tell|check|see|know)", "(question|q) (we|i) get",
  ] },
  { kind: "honesty", phrases: [
    "(we|i) (got|get) (it|this|that|one|something|your|the *) wrong", "(our|my) (mistake|fault|bad|error|cock up|balls up)", "(we|i) (messed|mucked|cocked|stuffed|ballsed|screwed) (up|it up|this up|that up)", "(we|i) (made a (mistake|mess|hames)|dropped the ball|let (you|ye|people|folk|folks|a customer) down|should have|should've|burned|burnt|broke|forgot|underestimated|overbooked|were wrong|was wrong|misjudged|miscounted|overpromised)", "(we're|i'm|we are|i am) (so|very|truly|really|awfully)? sorry", "^(so|very)? sorry (to|about|for|if|that|folks|all|everyone|lads)", "(we|i) (don't|didn't) (know|have an answer)", "(isn't|not) (for everyone|perfect)", "you (don't|do not|won't|may not|might not|probably don't) need (us|one|a|to (buy|pay|come))", "(hands up|i'll hold my hands up|we hold our hands up|no excuses from us|that's on (us|me)|it's on (us|me)|mea culpa|we own that)", "(to be honest|honestly|truth is|the truth is|i'll be straight|we'll be straight|full disclosure) ..3 (we|i|it|they|this|didn't|don't|isn't)", "(we've|i've) (refunded|put it right|redone|replaced)", "abeg (no vex|forgive)",
  ] },
  { kind: "passion", phrases: [
    "(i|we) (still|really|just|honestly|absolutely)? (love|adore|enjoy) (that|how|when|watching|seeing|hearing|the|it|this|making|doing|baking|teaching|working|nothing more|every)", "(my|our) (favourite|favorite) (part|bit|thing|moment|job|day|sound|smell|time)", "never gets old", "(makes|made) (my|our) (day|week|year|heart)", "(could|can) (talk|go on|chat|blether|natter) (about|all day|for hours)", "(i|we) (get|got) a (kick|buzz|thrill) out of", "(best|happiest) (part|bit|moment|hour) of (my|our) (day|week|job|year)", "(nothing|no feeling|no better feeling) (like|beats|than) (the|a|seeing|watching|when)", "(i'm|we're|i am) (mad|daft|nuts|obsessed|besotted) (about|for|with)", "(i'd|we'd|i would) (still)? do (it|this) for (nothing|free)", "(it|this|that) is a joy", "(pure|sheer) (joy|delight)", "my heart (is full|sings|sang)", "e (dey)? sweet (me|us)", "(still|always) (gives|give) (me|us) (goosebumps|butterflies|chills)",
  ] },
  { kind: "origin", phrases: [
    "(my|our) (dad|mum|mom|mam|mammy|nan|gran|granny|grandad|grandfather|grandmother|grandma|grandpa|father|mother|aunt|auntie|aunty|uncle|da|nana|amma|appa|nani|dadi|thatha|paati|mama|papa|parents|grandparents|great *) (started|opened|taught|ran|left|built|bought|came|used|always|had|sold|baked|began|set)", "(when|since|the day|the year) (i|we) (started|opened|first|took|left|bought|began|moved|set up|arrived|landed)", "(i|we) (started|opened|began|set up|took over|founded) (this|the|in|with|out|because|so|it|our|here|from|on|as|off)", "(left|taught|handed|gave) me (the|her|his|this|how|a)", "(it|this) (all)? (started|began) (with|in|on|when|as|because|from|out)", "(we|i) (opened|started|began) (our|the) (doors|first|stall|shutters)", "(back)? in (19|20) *  (my|our|we|i)", "(# |twenty|thirty|ten|five|six|seven|eight|nine|twelve|fifteen|forty) years ago (today|this week|this month|we|i|my|our)?", "(started|began) (out)? (in|with|from|on) (a|one|my|our|the) (kitchen|garage|shed|van|stall|table|market stall|spare room|balcony|bedroom|back of|garden|backyard|car boot|basement|pot|oven)",
  ] },
  { kind: "proof", phrases: [
    "(a|one|our|another|the|this) (customer|client|guest|patient|reader|regular|reviewer|member|lady|gentleman|neighbour|neighbor|student|bride) (said|told|wrote|writes|says|came back|rang|messaged|texted|emailed|sent us)", "(he|she|they) (told|wrote (to)?|messaged|texted|emailed) (us|me|back|in|afterwards|later|to say)", "(writes|wrote|says|said) * (from|in|of)", "(in (her|his|their) (own)? words)", "(before and after|the before|before (photo|picture))", "(still|and still) (going|running|working|standing|holding|dry|sharp) (after|strong|# |ten|five|twenty|three|two|six|seven|eight|nine)", "(passed|sold|grew|dropped|fell|went down|went up|rose|cut) ..4 from (#|$|%|a|two|three|four|five|six|seven|eight|nine|ten) ..2 to", "(tested|measured|weighed|counted|checked) (it|them|by|every|all|the)", "(# |nine|eight|seven|four|three|all|nineteen) (out of|of|in) (#|ten|four|five|twenty|the *) (passed|came back|found|said|got|are still|have)", "(first time|at last|finally) (he|she|they) (slept|walked|read|passed|heard|ran|could)",
  ] },
]); // prettier-ignore

/** What each kind of strength gives the reader; shown beside the words. */
export const becauses: Readonly<Record<StrengthKind, string>> = {
  why: "A reader learns why you do this, and can decide whether they care about the same thing.",
  origin: "How it began is yours alone; no one else can tell it.",
  passion: "It shows that you enjoy this, which is easier to like than any offer.",
  help: "It helps someone today, whether they buy or not.",
  proof: "What came of it for somebody can be believed.",
  thanks: "People who are thanked feel valued, and others see it.",
  "named-person": "A person with a name is easier to know than a business.",
  place: "A place they know makes it theirs too.",
  honesty: "Saying what went wrong, or who does not need you, earns trust.",
  question: "A real question gives people something to answer.",
  invitation: "It leaves the door open for an answer.",
  "plain-ask": "A plain ask that leaves the choice with the reader is fine.",
};
