import { defineLexicon } from "../text/phrases.ts";

/**
 * Praise of one's own thing that nothing stands behind. An entry earns its place when a reader could ask "says who?".
 * `strong` ones promise or rank; mild ones gush.
 */
export const hypeWordings = defineLexicon([
  {
    pressure: 0.62,
    phrases: [
      "(life changing|game changing|mind blowing|jaw dropping|earth shattering|record breaking|once in a lifetime|world class|award winning results|revolutionary|groundbreaking|miracle|miraculous)", "game changer",
      "(guaranteed|proven) (results|success|to|(return|returns)|approval|income|satisfaction)", "(100|%) ..1 (guaranteed|risk free|success|satisfaction)", "results guaranteed", "guaranteed .", "(we|i) guarantee (you|it|that|results)",
      "(you'll|you will|you) (never) (need|want|see|find|taste|look|go|eat|use|buy) ..4 (again|like this|like it|another|back|elsewhere|better)", "(nothing|no one|nobody|no other) (else)? (comes close|compares|like (it|this|us|them)|can touch|in town|beats|even comes)", "(best|greatest|finest|cheapest|number one|no 1|top) * (in|of) (the (world|whole|entire|country|county|city|universe|planet|market|business|game|industry|state|region|north|south)|town|existence|all time|history|africa|europe|ireland|england|america|india|nigeria|canada|australia)", "(the|your|our) (number one|no 1) (*|choice)", "(best|greatest) ..2 (ever|you'll ever|you will ever|you have ever|you've ever)", "(unbeatable|unmatched|unrivalled|unrivaled|unstoppable|second to none|unparalleled|unbelievable|out of this world)",
      "(broke|break|breaking) the internet", "(will|to) (blow your mind|change your life|transform your|rock your world|knock your socks|leave you speechless)", "(blow|change|transform) your (mind|life|skin|body|home|business)", "(secret|hack|trick|method) (that|the|they|doctors|nobody|banks|dealers) ..4 (don't|doesn't|hate|want|tell|know|hide)", "(works|work) (every time|like magic|on everyone|for everyone)", "never (failed|fails) (once|yet|us|anyone)?", "(overnight|instant|instantly|in minutes|in days) (success|results|transformation|relief|glow|change)", "(going|gone) viral", "(everyone|everybody|the whole town|the whole city|people) (is|are) (talking|raving|obsessed|going crazy|losing) ..2", "(like|unlike) (nothing|anything) (you've|you have|else)", "(a|the) (must have|must see|no brainer|showstopper|obsession)", "ask anyone",
    ],
  },
  {
    pressure: 0.3,
    phrases: [
      "(amazing|incredible|insane|epic|ultimate|legendary|sensational|phenomenal|spectacular|stunning|unmissable|crazy good|to die for) (deal|deals|offer|offers|value|range|service|results|experience|opportunity|selection|collection|savings|gift|gifts|prices|new)", "(ultimate|perfect) (gift|guide|solution|experience|destination|choice)", "(elevate|level up|supercharge|unleash|unlock|revolutionise|revolutionize|skyrocket|turbocharge) your", "(take|taking) ..3 to the next level", "next level", "(premium|luxury|luxurious|exquisite) (quality|experience|service)", "(you|you'll) (won't|will not) (believe|regret|want to)", "(you're|you are) going to (love|be obsessed)", "(obsessed|speechless|shook)", "(the|your) (dream|perfect) * (awaits|is waiting|starts here)", "look no further", "all your * needs", "one stop shop", "like never before", "(drool worthy|instagrammable|next gen|state of the art|cutting edge)",
    ],
  },
]); // prettier-ignore
