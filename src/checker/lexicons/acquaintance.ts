import { defineLexicon } from "../text/phrases.ts";

const THEY =
  "(customers|clients|guests|members|patients|riders|readers|students|families|friends|players|subscribers|diners|drinkers|neighbours|neighbors|folk|folks|people|lot|crowd|gang)";

/** Words that only somebody who has been before can be meant by: thanks, and what is shared already (S4.11). */
export const regularsWordings = defineLexicon([
  {
    phrases: [
      "(our|my|the|to|for|all|you|dear|lovely|old|every|most|some of our|a few|one of our) regulars",
      "(a|our|another|one of our|old|oldest|longest|longstanding) regular (customer|customers|client|clients|guest|guests|of ours)",
      `(our|my|you) (loyal|faithful|longstanding|long standing|returning|existing|current|oldest|earliest|very first) ${THEY}`,
      "(those|many|most|a few|lots|plenty|some|half|several|two|three|four|five) of you (who|asked|told|said|remember|noticed|wrote|came|brought|met|already|voted|got|joined|bought)",
      "if (you were|you have been|you've been) (here|there|with us|in) (last|before|on|at|for|in|when)",
      "if (you've|you have) (been|stayed|bought|ordered|shopped|trained|eaten) (here|with us|from us|to us|in) before",
      "(bought|ordered|stayed|trained|learned|learnt|travelled|swam|ate) (from|with|at) us (before|already|last|in|this)",
      "(thank you|thanks|thank u|ta|cheers) (all|everyone|everybody|so much|again|to everyone|to everybody|to all|to all of you|to each of you)? (who|for) (came|came out|coming|coming out|turned up|turning up|joined|joining|stuck|sticking|stayed|staying|waited|waiting|voted|brought|bringing|helped|helping|being patient|being part|your patience|another|a great|a brilliant|a lovely|making|keeping|your messages|your cards|your notes|the messages|the cards|your support|your custom|your business)",
      "(come|came|coming|keep coming|been coming|kept coming) back (to us|here|every|each|again|year|for)",
      "(has|have|he's|she's|who's|they've|you've|who've) been (coming|bringing|riding|swimming|training|eating|drinking|shopping|buying) (here|to us|with us|in|since|for|every|her|his|their)",
      "(welcome|nice to have you|good to have you|lovely to see you|great to see you|good to see you|so good to see you) back",
      "(see|seeing) you (all|lot)? (again|back) ..1 (soon|next|on|at|in)?",
      "(you|ye|yous|you all) (asked us|asked for|asked whether|asked if|told us|voted|keep asking|kept asking|sent us|brought us|filled|emptied|helped us)",
      "as (you|many of you|most of you|some of you|regulars) (know|will know|may know|remember)",
      "(you may|you might|you'll|some of you|many of you|you probably) remember",
      "(your|her|his|their) (tenth|hundredth|50th|100th|500th|1000th|twentieth|thousandth) (visit|coffee|haircut|class|loaf|ride|lesson|session|order)",
    ],
  },
]);

/** Words that only somebody who is new can be meant by. */
export const newcomersWordings = defineLexicon([
  {
    phrases: [
      "(new|first time) (customers|clients|patients|members|students|guests|riders|visitors|starters|joiners|subscribers|followers)",
      "new (here|to us|to the area|to town|to this page|around here)",
      "your (first|very first) (visit|order|class|lesson|session|appointment|box|treatment|purchase|consultation|booking)",
      "first (class|visit|lesson|box|walk|session|month|one|order|treatment|groom|consultation) (is|are|at|for)? (free|half|half price|on us|$|%)",
      "(never|not|haven't|hasn't) (been|tried|met|visited|heard of) (us|here|to us|in|one of our) (yet|before|at)?",
      "(quick|little|bit of an|time for an|new page so a|new page so an) (intro|introduction)",
      "(introducing|let us introduce|allow us to introduce|we'd like to introduce|let me introduce) (ourselves|myself|us)",
      "(new|brand new) page",
      "(get|getting) to know us",
    ],
  },
]);
