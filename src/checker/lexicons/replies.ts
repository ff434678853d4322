import { defineLexicon } from "../text/phrases.ts";

export type Dismissal = "blames-feelings" | "hides-behind-rules" | "doubts" | "plays-down" | "passes-on" | "silences";

/**
 * Words that send a person away with what they came to say (S1.9, S0.27). An entry earns its place when somebody with a
 * complaint would hear it as "that is your problem", however kindly it is meant.
 */
export const dismissals = defineLexicon<{ readonly kind: Dismissal; readonly phrases: readonly string[] }>([
  {
    kind: "blames-feelings",
    phrases: [
      "(sorry|apologise|apologize|apologies|regret) (that|if)? you (feel|felt|think|thought|see it|saw it|took it|are of (this|that|the) opinion)",
      "(sorry|apologise|apologize|apologies) if (you|anyone|anybody|someone|somebody|we|i|it|this|that|anything) ..3 (offended|upset|offence|offense|inconvenienced|inconvenience|disappointed|feel|felt)",
      "(sorry|regret) (that)? you (had|have|got|were under) (this|that|the|such an) (impression|perception|view)",
    ],
  },
  {
    kind: "hides-behind-rules",
    phrases: [
      "(as per|per|according to|in line with|in accordance with|as stated in|as it says in) (our|the|company|shop|store) (policy|policies|terms|conditions|rules|terms and conditions|website|small print|returns policy)",
      "(it's|it is|that's|that is|this is) (just|simply|unfortunately)? (our|company|shop|store|the) (policy|procedure|rule)",
      "our (terms|conditions|policy|rules|website|small print|terms and conditions) (clearly|very clearly|state|states|say|says)",
      "rules are rules",
      "(the|our) (system|computer|till) (doesn't|won't|does not|will not|can't) (let|allow) (us|me|it|that)",
    ],
  },
  {
    kind: "doubts",
    phrases: [
      "you (should|could|ought to|must) (really|simply|just)? have (read|checked|asked|told|rung|called|phoned|known|noticed|said|spoken|booked|ordered)",
      "you should've (read|checked|asked|told|rung|called|phoned|known|noticed|said|spoken|booked|ordered)",
      "if (you'd|you had|you) (only|just|bothered to|actually)? (read|checked|asked) ..5 (you would|you'd)",
      "you (clearly|obviously|evidently) (didn't|did not|haven't|have not|don't|do not|misread|misunderstood|expected)",
      "(you must|you may|you) (be|are|have) (mistaken|confused|misremembered|imagining)",
      "(find (it|that|this)) (hard|difficult) to believe",
      "(we|i) (very much|really|highly)? doubt (that|it|this|you)",
      "(that's|that is|this is) (simply|just|plainly) (not|isn't) (true|what happened|the case)",
      "if (that's|that is|this is|it's) (really|even|actually) (true|what happened|the case)",
    ],
  },
  {
    kind: "plays-down",
    phrases: [
      "(nobody|no one|no-one|none of our customers|no other customer|no other customers|no other guest) (else)? (has|have|had)? (ever)? (complained|complains|mentioned|minded|minds|had a problem|has a problem|said anything)",
      "(everyone|everybody) else (was|is|were|seems|seemed|seems to be) (happy|fine|pleased|satisfied|ok|okay|delighted)",
      "you're the (only|first) (one|person|customer|guest) (to|who|that|with)",
      "you are the (only|first) (one|person|customer|guest) (to|who|that|with)",
      "^calm down",
      "(no|there's no|there is no) need to (shout|be rude|get upset|overreact|get angry|make a fuss|be dramatic)",
      "(it's|it is|it was|that's|that is) (not|hardly|hardly even) (a big deal|the end of the world|a disaster|worth (the fuss|getting upset))",
      "^(these|such) things happen",
      "(you're|you are) (overreacting|exaggerating|being (unfair|unreasonable|difficult|dramatic|too sensitive))",
      "it was (only|just) (a|an|#|one|two|five|ten) (joke|minutes|minute|pounds|euros|dollars)",
    ],
  },
  {
    kind: "passes-on",
    phrases: [
      "(not|isn't|wasn't|is not|was not) (really)? (our|my) (fault|problem|responsibility|job|department|doing|concern)",
      "(nothing (more|else)? (we|i) can do)",
      "(we|i) (can't|cannot) (be held responsible|be responsible|accept responsibility|take responsibility|be expected to)",
      "(we|i) (don't|do not|accept no|take no) (accept|take|responsibility|liability|liability for|responsibility for) ..1",
      "(take it up|complain|you'll have to complain|you will have to complain) (with|to) (the|your|them|royal|head)",
    ],
  },
  {
    kind: "silences",
    phrases: [
      "(delete|remove|take down|withdraw|change|edit) (your|this|that|the) (review|comment|post|rating|stars)",
      "before (you)? (post|posting|write|writing|leave|leaving|put|putting) (a|such|bad|this|things|your) ..2 (review|reviews|comment|comments|online)",
      "(our|my) (lawyer|lawyers|solicitor|solicitors|attorney)",
      "(take|taking|consider|considering) legal (action|steps|advice)",
      "(this|that|it|your review|your comment) is (defamatory|libellous|slander|slanderous|defamation|libel)",
    ],
  },
]);

/** Words that sell to somebody who came with something else (S1.9, S0.24). */
export const replySelling = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      "(use|enter|quote|with|here's|here is) (the|our|your|this|a)? ..2 (code|voucher code|discount code|promo code)",
      "($|%) (off|discount) (your|the|any|on|a) (next|first|future|whole|entire|new|order|purchase|visit|booking)",
      "(discount|voucher|coupon) (off|for|on|towards) (your|the|a|any) (next|future) (order|purchase|visit|booking|meal|stay)",
      "(have you|did you) (tried|seen|try|see|thought of|considered) (our|the) ..1 (new|latest|premium|other|deluxe|bigger|range|collection|menu|membership|plan)",
      "(upgrade|upgrading) (to|your) ..3 (plan|package|membership|premium|version|model|deluxe|pro)",
      "why not (try|upgrade|treat|order|book|buy|join|sign up|add|go for)",
      "(while|since) you're (here|at it|with us) ..4 (our|shop|range|offer|sale|menu)",
      "(check out|browse|take a look at|have a look at) (our|the) ..1 (shop|store|range|collection|sale|offers|website|new|latest|menu)",
      "(don't|do not) (forget|miss) ..2 (our|the) ..1 (sale|offer|offers|deal|deals)",
      "(book|order|buy|shop|sign up|subscribe) (now|today|online now|here|via the link)",
      "(hope|look forward|looking forward) to ..3 (your next order|your next purchase|your order|do business)",
    ],
  },
]);
