import type { StrengthKind } from "../model/report.ts";
import { defineLexicon } from "../text/phrases.ts";

type StrengthEntry = {
  readonly kind: Exclude<StrengthKind, "why" | "question" | "plain-ask" | "invitation">;
  readonly phrases: readonly string[];
};

/** Wordings of what a post does well (S0.16, S0.17, S0.39, S1.9, S3.8, S3.12, S3.14). */
export const strengthWordings = defineLexicon<StrengthEntry>([
  { kind: "thanks", phrases: ["(thank|thanks) (you|to|so much|a million|ever so much|for|everyone|all|a bunch|again|very much)", "(huge|big|massive|special) (thanks|thank you|shout out|shoutout) (to)?", "(grateful|thankful) (to|for|that)", "(couldn't|could not) have done (it|this) without", "(well done|congratulations|congrats|hats off|cheers) (to|on|for|all|*)", "much obliged"] },
  { kind: "help", phrases: ["(here's|here is) (how|what|a (tip|trick|way|quick))", "(how to|tip|tips|top tip|a tip|quick tip|rule of thumb|the trick is|what to do if) ..1", "(^check|before you|make sure|first thing) (the|your|you|it|to|whether)", "(you can|you could) (do|save|fix|check|tell|use|make|keep|freeze|store) (it|this|the|your)", "(we|i) get asked", "(people|customers|somebody|someone|folk|you) (ask|asks|asked) (us|me|why|how|what|if|whether)", "(somebody|someone|a customer) (asked|asks)", "(never|don't|do not) (use|put|leave|throw|mix|pour|wash|store|squeeze|hose|let|run|pull|cut|tighten|skip) (it|the|your|a|them|any)", "(costs|cost|takes|lasts|lift|rinse|soak|wipe|turn off|unplug|press|leave it) (about|around|nothing|less|roughly|the|it|for|your|them|off)", "if (yours|it|your|the|you've|you're) ..2 (is|isn't|won't|has|gets|goes|does|starts|keeps|leaks|smells|squeaks|drips)"] },
  { kind: "honesty", phrases: ["(we|i) (got|get) (it|this|that|one|something) wrong", "(our|my) (mistake|fault|bad|error)", "(we|i) (messed|mucked|cocked) (up|it up)", "(we|i) (made a mistake|dropped the ball|let you down|let people down|should have|burned|burnt|broke|forgot|underestimated|were wrong|was wrong)", "(we're|i'm|we are|i am) sorry", "sorry (to|about|for|if)", "(we|i) (don't|didn't) (know|have an answer)", "(isn't|not) (for everyone|perfect)", "you (don't|do not|won't|may not|might not|probably don't) need (us|one|a|to (buy|pay|come))"] },
  { kind: "passion", phrases: ["(i|we) (still)? (love|adore|enjoy) (that|how|when|watching|seeing|hearing|the|it|this|making|doing|baking|teaching|working)", "(my|our) favourite (part|bit|thing|moment|job|day)", "never gets old", "(makes|made) (my|our) (day|week|year)", "(could|can) (talk|go on) (about|all day)"] },
  { kind: "origin", phrases: ["(my|our) (dad|mum|mom|nan|gran|granny|grandad|grandfather|grandmother|father|mother|aunt|uncle|da|nana) (started|opened|taught|ran|left|built|bought|came|used|always|had)", "(when|since|the day|the year) (i|we) (started|opened|first|took|left|bought|began|moved)", "(i|we) (started|opened|began|set up|took over|founded) (this|the|in|with|out|because|so|it|our|here)", "(left|taught|handed) me"] },
]); // prettier-ignore

/** What each kind of strength gives the reader; shown beside the words. */
export const becauses: Readonly<Record<StrengthKind, string>> = {
  why: "A reader learns why you do this, and can decide whether they care about the same thing.",
  origin: "How it began is yours alone; no one else can tell it.",
  passion: "It shows that you enjoy this, which is easier to like than any offer.",
  help: "It helps someone today, whether they buy or not.",
  thanks: "People who are thanked feel valued, and others see it.",
  "named-person": "A person with a name is easier to know than a business.",
  honesty: "Saying what went wrong, or who does not need you, earns trust.",
  question: "A real question gives people something to answer.",
  invitation: "It leaves the door open for an answer.",
  "plain-ask": "A plain ask that leaves the choice with the reader is fine.",
};
