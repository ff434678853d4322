import { defineLexicon } from "../text/phrases.ts";

/**
 * Praise of one's own thing that nothing stands behind. An entry earns its place when a reader could ask "says who?".
 * `strong` ones promise or rank; mild ones gush.
 */
export const hypeWordings = defineLexicon([
  {
    pressure: 0.62,
    phrases: [
      "(life changing|game changing|mind blowing|jaw dropping|earth shattering|record breaking|once in a lifetime|revolutionary)", "game changer",
      "(guaranteed|proven) (results|success|to|(return|returns)|approval|income|satisfaction)", "(100|%) ..1 (guaranteed|risk free|success|satisfaction)", "results guaranteed", "guaranteed .", "(we|i) guarantee (you|it|that|results)",
      "(you'll|you will|you) (never) (need|want|see|find|taste|look|go|eat|use|buy) ..4 (again|like this|like it|another|back|elsewhere|better)", "(nothing|no one|nobody|no other) (else)? (comes close|compares|like (it|this|us|them)|can touch|in town|beats|even comes)", "(best|greatest|finest|cheapest|number one|no 1|top) * (in|of) (the (world|whole|entire|country|county|city|universe|planet|market|business|game|industry|state|region|north|south)|town|existence|all time|history|africa|europe|ireland|england|america|india|nigeria|canada|australia)", "(your|our) (number one|no 1) choice", "(best|greatest|finest) ..2 (you'll ever|you will ever|you have ever|you've ever)", "(unbeatable|unmatched|unrivalled|unrivaled|unstoppable|second to none)",
      "(broke|break|breaking) the internet", "(will|to) (blow your mind|change your life|transform your|rock your world|knock your socks|leave you speechless)", "(blow|change|transform) your (mind|life|skin|body|home|business)", "(secret|hack|trick|method) (that|the|they|doctors|nobody|banks|dealers) ..4 (don't|doesn't|hate|want|tell|know|hide)", "(works|work) (every time|like magic|on everyone|for everyone)", "never (failed|fails) (once|yet|us|anyone)?", "(overnight|instant|instantly|in minutes|in days) (success|results|transformation|relief|glow|change)", "(everyone|everybody|the whole (town|city|street|country)) is (talking about|raving|obsessed|going crazy|losing)", "(like|unlike) (nothing|anything) (you've|you have|else)", "ask anyone",
    ],
  },
  {
    pressure: 0.3,
    phrases: [
      "(amazing|incredible|insane|epic|ultimate|legendary|sensational|phenomenal|spectacular|stunning|unmissable|crazy good|to die for) (deal|deals|offer|offers|value|results|savings|prices)", "(ultimate|perfect) (gift|guide|solution|experience|destination|choice)", "(elevate|level up|supercharge|unleash|unlock|revolutionise|revolutionize|skyrocket|turbocharge) your", "take your * to the next level", "(premium|luxury|luxurious|exquisite) (quality|experience|service)", "(you|you'll) (won't|will not) (believe|regret|want to)", "(you're|you are) going to (love|be obsessed)", "(the|your) (dream|perfect) * (awaits|is waiting|starts here)", "look no further", "all your * needs", "one stop shop", "(drool worthy|instagrammable|next gen|state of the art|cutting edge)",
    ],
  },
]); // prettier-ignore
