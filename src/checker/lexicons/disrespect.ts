import { defineLexicon } from "../text/phrases.ts";

export type Slight = "insult" | "send-away" | "put-down" | "rival";

/**
 * Words that make little of somebody (S0.23, S0.24, S1.8). An entry earns its place when a person it speaks of would not
 * hear it as a joke between friends. Words that a speaker says of themselves are left to the rule.
 */
export const slights = defineLexicon<{ readonly slight: Slight; readonly phrases: readonly string[] }>([
  {
    slight: "insult",
    phrases: [
      "(idiots|morons|imbeciles|losers|cheapskates|tightwads|whingers|freeloaders|dimwits|scroungers)",
      "(bunch|load|lot) of (clowns|muppets|jokers|amateurs|snowflakes|karens|sheep)",
      "(some|any|that|this|you|a) (idiot|moron|imbecile|cheapskate|tightwad|karen) (who|that|on|in|left|complained|rang|wrote)",
      "(those|these|you) (clowns|muppets|jokers|snowflakes|karens|tyre kickers|tire kickers|time wasters|timewasters)",
    ],
  },
  {
    slight: "send-away",
    phrases: [
      "(shop|go|eat|drink|buy|order|look) (elsewhere|somewhere else)",
      "(take|bring) your (business|money|custom|complaints|attitude|moaning) (elsewhere|somewhere else)",
      "(don't|do not) let the door hit you",
      "(there's|there is) the door",
    ],
  },
  {
    slight: "put-down",
    phrases: [
      "^(stop|quit) (moaning|whining|complaining|whingeing|whinging|crying)",
      "^(get over it|grow up|cry me a river|deal with it|get a life|suck it up) .",
      "(can't|cannot|learn to) (you read|read) .",
      "^no (time wasters|timewasters|tyre kickers|tire kickers|dreamers|lowballers|haggling|cheapskates)",
      "(too|so) (stupid|thick|dumb|lazy|cheap|tight) to (read|pay|understand|see|buy|appreciate|know|bother)",
      "(you're|you are|they're|they are) (too|just|clearly|obviously) (stupid|thick|dumb|cheap|ignorant)",
      "if you (can't|cannot|could not|couldn't) afford (it|us|this|that|our *) ..3 (don't|tough|stay|go|that's|maybe|not)",
    ],
  },
  {
    slight: "rival",
    phrases: [
      "(rubbish|garbage|crap|junk|trash|slop|muck|tat|dishwater) (they|the others|other (shops|places|cafes|bakeries|garages|salons)|the competition|our competitors|next door|down the road|the (chains|supermarkets)) (sell|sells|serve|serves|call|calls|pass|make|makes|push)",
      "(unlike|not like) (the|those|these|some) (cowboys|amateurs|clowns|jokers|hacks|idiots|chancers)",
      "our (rivals|competitors|competition) (are|is) (a joke|rubbish|useless|clueless|pathetic|hopeless)",
    ],
  },
]);
