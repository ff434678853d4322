import { defineLexicon } from "../text/phrases.ts";

const EVERYBODY =
  "(everyone|everybody|everyone's|everybody's|the whole (town|city|street|village|road|country|internet)|half the (town|city|street|village|country)|thousands|millions|hundreds|(all)? your (neighbours|neighbors|friends|competitors|mates|rivals|street)|all the (cool|smart|clever) *)";

/**
 * Others do it, said so that the reader follows. An entry earns its place when the crowd comes over to the writer or has
 * what is sold ("switching to us"); a crowd that does something of its own (“everyone is putting the clocks back”) stays out.
 */
export const bandwagonWordings = defineLexicon<{ readonly pressure: number; readonly phrases: readonly string[] }>([
  {
    pressure: 0.5,
    phrases: [
      `${EVERYBODY} (is|are|has|have)? (all|already|now)? (switching|switched|flocking|signing up|signed up|(moving|coming|changing) over) (over)? (to|with) (us|our|my|me)`,
      `${EVERYBODY} (is|are|has|have)? (all|already|now)? (buying|choosing|joining|loving|chose|joined|bought|choose|trust|trusts) (us|ours|our|one|it) .`,
      "(join|be one of) (the)? ..1 (thousands|millions|hundreds|#) ..3 (who|that) ..2 (have|already|switched|trust|love|made|changed|swear|joined|use)",
      "(everyone's|everybody's|everyone is|everybody is|everyone|everybody) (getting|switching|doing it|buying one|joining) ..3 (so)? (why aren't you|why not you|why haven't you|what's keeping you|what's stopping you|are you)",
      "(made|make|making) the switch already",
      "(thousands|millions|hundreds|everyone|everybody) (of|on) ..4 (have|has) (already)? (made the switch|switched to us|joined us|signed up)",
      "(thousands|millions) (have|of people have) (already)? (joined|switched|signed up|made the switch|said yes)",
      "(you're|you are) the odd one out",
      "so should you .",
    ],
  },
  {
    pressure: 0.35,
    phrases: [
      "(that|which)? (everyone|everybody|all of *|the whole (town|city|country)|the internet) (is|are) (talking about|raving about|obsessed with)",
      "(everyone's|everybody's|internet's) (talking about|raving about|favourite|favorite|obsessed with|getting one|getting (it|them|these|this))",
    ],
  },
]);
