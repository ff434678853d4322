import { defineLexicon } from "../text/phrases.ts";

const FRIENDS =
  "(a|your|#|two|three|four|five|someone|the|that|an|some) ..1 (friend|friends|mate|mates|mum|mums|mom|moms|person|people|pals|bestie|besties|partner|husband|wife|mates|colleague|besties|pal|buddies|crew|who|everyone)?";

/** Reactions asked for to be counted. An entry earns its place when a yes or a like is all that is wanted. */
export const baitWordings = defineLexicon([
  {
    pressure: 0.65,
    phrases: [
      "like ..2 (share|comment|tag|follow) ..5 (to win|win|for a chance|enter|giveaway)", "(like|share|tag|comment|follow|repost|retweet) ..8 (to win|to be in with|for a chance|to enter|for a shot|to be entered|wins|for your chance)", "(to win|to enter|for a chance to win|giveaway) ..4 (like|share|tag|comment|follow)", "(like and share|like comment share|like & share|like share|like share and tag|share and tag|like comment and share|tag and share)", "^(like|share|repost|comment|heart|double tap) if (you|your|you're)", "(comment|type) (yes|amen|me|mine|want|win|done|info|interested|sold|in) ..2", "tag the ..3 you know", `tag ${FRIENDS} (who|that|to|and|you|below|needs|deserves|would|for|in|with)`, "tag (two|three|four|five|six|ten|#|2|3|5)", "(first|next) # (people|comments|likes) ..4", "(most|the most) (likes|shares|reactions|tags|comments) (wins|win|by)", "(smash|hit|mash|slam) (that|the) (like|share|follow|subscribe|button)", "(share|repost) (this)? (or|before|with # |to (#|ten|five|seven|all)) ..2", "(1|one) like (equals|is|=)", "(bet|betcha) ..3 (won't|can't|share|like|guts)", "drop (a|an) * (emoji|below|in the comments|if|for) ..2", "agree or disagree", "wrong answers only", "let's (get|see) ..3 (likes|shares|comments)",
    ],
  },
  { pressure: 0.3, phrases: [`tag ${FRIENDS}`, "(double tap|hit follow|turn on notifications)", "(share|spread) the love", "(comment|react|vote) (below|with|now|using)", "(please|pls|kindly) (like|follow|retweet|rt)", "which (one)? are you ..1 (comment|tag)", "(like|follow|share) (our|the) page", "follow (us|for|me|along) (for|to|on)", "save this (post|for)"] },
]); // prettier-ignore
