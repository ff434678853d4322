import { defineLexicon } from "../text/phrases.ts";

/** What posts of a stage talk about. */
export const stageCueKinds = [
  "celebration",
  "fun",
  "advice",
  "proof",
  "answer",
  "news",
  "sale",
  "honesty",
  "team",
] as const;
export type StageCueKind = (typeof stageCueKinds)[number];

type Entry = { readonly phrases: readonly string[] };
const cue = (...phrases: readonly string[]) => defineLexicon<Entry>([{ phrases }]);

/** Words that speak for a stage (S0.1, S0.32). One word says little; the stage is what most of them say. */
export const stageCues: Readonly<Record<StageCueKind, ReturnType<typeof cue>>> = {
  celebration: cue(
    "happy (birthday|anniversary|friday|monday|weekend|holidays|easter|diwali|new year|christmas|mother's day|father's day|eid|lohri|international|#|valentine's|thanksgiving|australia day|canada day)",
    "(birthday|wedding|engaged|engagement|newborn|retires|retired|retiring|retirement|graduated|graduation|passed|won|medal|trophy|anniversary|bride|baby|farewell|wished|wishing)",
    "(merry|blessed|season's|seasons|eid) (christmas|greetings|mubarak|easter|new year)",
    "(congratulations|congrats|well done|hats off|cheers to|round of applause|shout out|shoutout|big up|proud of|welcome to|kudos|thank you|thanks)",
  ),
  fun: cue(
    "(lol|haha|hahaha|hilarious|joke|jokes|funny|daft|laughed|laughing|giggle|giggled|legend|legends|cheeky|grumpy|mystery|confess|confession)",
    "(my|the|our) (dog|cat|toddler|kid|kids|wife|husband|apprentice|mum|mom|nan|gran|dad|boss|robin|goat|hen|hens|parrot|tortoise|kitten|puppy)",
    "(rate my|guess who|guess what|who else|spot the|name this|caption|wrong answers)",
    "(love this|love my|best job|coffee|cake|biscuits|football|match|rain|sun|sunshine|snow|storm)",
  ),
  advice: cue(
    "(don't|do not|never|always) (take|use|throw|put|leave|let|mix|pour|wash|store|squeeze|spray|run|pull|cut|skip|buy|pay|sign|wait|ignore|trust|touch|rinse|open|fill|panic|feed|water|prune|rub|peel|charge|drive|park|lift|scrub|soak|heat|freeze|rush|need|bother)",
    "if (you|your|it|you're|you've|yours|the|a|there's|that|they|someone) ..3 (is|isn't|won't|has|gets|goes|does|starts|keeps|leaks|smells|want|need|can|can't|see|hear|have|feel|are|don't|find)",
    "^(check|keep|turn|soak|wipe|rinse|look|ask|write|take|store|wash|use|cut|press|hold|feel|measure|let|leave|wait|put|pull|stir|mix|warm|cool|dry|brush|hang|read|photograph|change|unplug|switch|tap|hose|start|stop|add|boil|freeze|salt|loosen|tighten|cover|lift|test|count|rub|feed|water|prune|avoid|bleed|clean|set|say|give|bring|note|run|pour|scrape|sand|shake)",
    "(tip|tips|trick|rule of thumb|how to|means|usually|mostly|nine times|difference between|the reason is|for example|instead|rather than|enough|too much|too long|degrees|minutes|a teaspoon|a spoon|teaspoons|warm water|cold water|before you)",
    "(you can|you could|you don't need|you may|you might|you'll|you only|your|you're entitled)",
  ),
  proof: cue(
    "(review|reviews|wrote|testimonial|five stars|5 stars|customer|customers|client|clients|guarantee|guaranteed|warranty|certified|tested|results|before and after|rated|recommended|says|said|told us)",
    "(years|since (19|20)|# years|generations)",
    "(we'll|i'll) (always|never|tell|fix|replace|put|refund|say|show|talk)",
    "(refund|refunded|replaced|promise|promised|kept|honest|honestly|transparent)",
  ),
  answer: cue(
    "(asked|asks|asking|ask us|question|questions|q|the answer|answer|faq|wondered|wonder why|people think|myth|in short|short answer|long answer)",
    "(yes|no|nope|yep) (it|we|you|the|that|there|they|is|this|not)",
    "(you asked|somebody asked|someone asked|lots of you|many of you|few of you)",
  ),
  news: cue(
    "(new|arrived|back|open|opening|opens|closed|closing|hours|moved|moving|hiring|starts|started|starting|now|today|tomorrow|tonight|this week|next week|menu|stall|market|monday|tuesday|wednesday|thursday|friday|saturday|sunday|delivery|delivered|in stock|first|season|until|till|from)",
    "(january|february|march|april|june|july|august|september|october|november|december)",
    "(finished|built|made|baking|roasted|painted|repaired|installed|planted|harvest|picked|packed|fresh)",
  ),
  sale: cue(
    "(sale|offer|offers|deal|deals|discount|off|save|half price|free delivery|free shipping|gift card|gift cards|voucher|promo|code|spots|slots|left|limited|book|booking|order|orders|buy|tickets|shop|price|prices|from only|package|packages|enrol|register|dm|link|available|bundle|subscribe|win|giveaway|offer ends|apply|apply now)",
    "(get|grab|claim|secure|snap|reserve|call|ring|text|message|whatsapp|click|tap|join|visit|follow|vote|share|tag|like|donate) (yours|your|us|me|it|this|now|today|one|the|in|here|our|up|for|a|#)",
  ),
  honesty: cue(
    "(sorry|mistake|mistakes|our fault|my fault|wrong|apologise|apologize|apology|messed|mucked|let you down|own up|admit|should have|we were late|we forgot|on us|on me|put it right|make it right)",
  ),
  team: cue(
    "(team|crew|staff|apprentice|colleague|colleagues|volunteers|volunteer|the lads|the girls|we all|all of us|meet|joined us|joins us|neighbour|neighbours|neighbor|neighbors|community|charity|school|club|choir|together|raised|hospice|food bank|fundraiser)",
  ),
};
