import { defineLexicon } from "../text/phrases.ts";

type Entry = { readonly phrases: readonly string[] };

/** Invitations to answer that are no question (S3.1, S4.13). */
export const invitations = defineLexicon<Entry>([
  { phrases: ["(tell|show) (us|me) (your|yours|about|what|which|how|where|in|below|if|who)", "let (us|me) know (what|which|how|your|in|below|if you have|where|who)", "(i'd|we'd|would) love to (hear|know|see) (from|your|what|how|about|which|where)", "(what's|what is) (yours|your)", "(give|send) (us|me) your (thoughts|ideas|best|tips|favourite)", "(look|looking) forward to (hearing|your)", "(shout|holler|answers|suggestions|ideas|guesses) (out)? (below|welcome|in the comments|on a postcard|please)", "(fill|finish) (in)? the (blank|sentence)", "(anyone|anybody) (know|remember|got|else|have|recognise|seen|tried)"] },
]); // prettier-ignore

/** Questions that want no answer: the business means itself. */
export const rhetorical = defineLexicon<Entry>([
  { phrases: ["(who|who's|who) (wants|want|needs|need|doesn't|is ready|ready|else)", "(looking|searching|hunting) for", "(need|want|fancy|tired of|sick of|struggling|stuck|ready|thinking of|dreaming of|craving|bored of|fed up) ..1", "(wanna|want to|would you like to|do you want) ..2", "what are you waiting for", "why (wait|not|pay|settle|would you|are you still|go)", "(did|do) you know", "(have you|you) (heard|booked|ordered|got yours|seen our|tried our|checked)", "(are|were) you (ready|tired|still|struggling|sick|looking|one)", "isn't it time", "what's (stopping|not to love|better than)", "guess what", "how (amazing|cute|good|great|gorgeous|beautiful|stunning)", "sound (good|familiar|great)", "can you believe", "remember when", "still (waiting|thinking|haven't)", "will you be", "would you (rather like|like to be)", "could you (afford|imagine)", "who (knew|says|said)"] },
]); // prettier-ignore

/** Answers that are asked for to be counted, not to be read (S0.25). */
export const bait = defineLexicon<Entry>([
  { phrases: ["(comment|type|drop) (yes|yep|a|an|the|one|*) ..2 (if|below|for|and|to|in the comments|for a chance)", "tag (a|your|#|someone|three|two|five|the|that)", "like (if|and|for|&)", "share (if|to|and|this to)", "(raise your hand|hands up|who's with us|agree or|double tap) ..1", "(heart|love) react", "wrong answers only", "(1|one) like"] },
]); // prettier-ignore
