/** Words that carry no content of their own; what is left of a sentence without them is what it is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am an and another any anybody anyone
  anything are aren't around as at away back be because been before being below between both but by came can can't cannot
  come comes could couldn't day days did didn't do does doesn't doing don't done down each either else even ever every
  everybody everyone everything few first for from gave get gets getting give gives go goes going gone good got had hadn't
  has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's i i'd i'll i'm
  i've if in into is isn't it it's its itself just keep kept know knows last less let let's like little long look lot made
  make makes making many may me might mine more most much must my myself near need needs never next no nobody none nor not
  nothing now of off often on once one ones only onto or other others our ours ourselves out over own people perhaps place
  put quite rather really right said same say says see seen she she'd she'll she's should shouldn't since so some somebody
  someone something sometimes still such take than that that's the their theirs them themselves then there there's these
  they they'd they'll they're they've thing things think this those though three through time times to today together too
  took two under until up upon us use used very want wanted wants was wasn't way we we'd we'll we're we've well went were
  weren't what what's when when's where where's whether which while who who's whole whom whose why will with within without
  won't work would wouldn't year years yes yet you you'd you'll you're you've your yours yourself yourselves`.split(
    /\s+/u,
  ),
);
