import { defineLexicon } from "../text/phrases.ts";

type Entry = { readonly phrases: readonly string[] };

/** Invitations to answer that need no question mark (S3.1, S4.13). */
export const invitations = defineLexicon<Entry>([
  {
    phrases: [
      "(tell|show) (us|me) (your|yours|about yours|what you|which|how you|where you|in the comments|below|if you|who you)",
      "(tell|show) (us|me) (what|which|how|where|who|when|why) (the|was|were|is|it|that|this|he|she|they|your|makes|made)",
      "(over to you|curious to (hear|know)|keen to hear|let's (hear|see) (yours|it|your|from you))",
      "let (us|me) know (what you|what your|which|how you|your|in the comments|below|where you|who you)",
      "(i'd|we'd|would|i would|we would) love to (hear|know|see) (from|your|what you|how you|about your|which|where|yours)",
      "(give|send) (us|me) your (thoughts|ideas|best|tips|favourite|favorite|stories|questions)",
      "(look|looking) forward to (hearing|your (answers|questions|stories|replies|thoughts))",
      "(what's|what is|what are|and) yours .",
    ],
  },
  {
    phrases: [
      "(shout|holler|answers|suggestions|ideas|guesses|theories|names|stories|questions) (out)? (below|welcome|in the comments|on a postcard|please|gratefully)",
      "^(suggestions|theories|ideas|guesses|thoughts) .",
      "^name (this|the|that|our|her|him)",
      "^rate (my|our|this|the|his|her) ..4 (out of|ten|from)",
      "(fill|finish) in? the (blank|blanks)",
      "^(anyone|anybody) (know|knows|remember|remembers|got|else|have|has|recognise|recognize|seen|tried|fancy)",
      "(anyone|anybody) ..3 (want|care) to guess",
      "(i'll|we'll|happy to) answer (anything|any|all|them|your)",
      "ask (me|us) anything",
    ],
  },
]);

/** Questions that want no answer: the business means itself, or means to shame. */
export const rhetorical = defineLexicon<Entry>([
  {
    phrases: [
      "(who|who's|whos) (wants|want|needs|need|doesn't|is ready|ready|wouldn't|could resist|can resist)",
      "(looking|searching|hunting) for",
      "(need|want|fancy|tired of|sick of|struggling|stuck|ready|thinking of|dreaming of|craving|bored of|fed up|got a|feeling) ..1",
      "(wanna|want to|would you like to|do you want|do you need|would you like) ..2",
      "what are you waiting for",
      "why (wait|not|pay|settle|would you|are you still|go|choose|us)",
      "(did|do) you know",
      "have you (heard|seen) .",
      "(have you|you) (booked|ordered|got yours|seen our|tried our|checked) ..1",
    ],
  },
  {
    phrases: [
      "(are|were) you (ready|tired|still|struggling|sick|looking|one|a|the)",
      "isn't it time",
      "what's (stopping|not to love|better than|the catch)",
      "guess what",
      "how (amazing|cute|good|great|gorgeous|beautiful|stunning|lovely|adorable|long will you|much longer)",
      "sound (good|familiar|great)",
      "can you believe",
      "remember (when|how)",
      "still (waiting|thinking|haven't)",
      "(will|would) you (be|rather like|like to be|let|tell|keep)",
      "(could|can) you (afford|imagine|live with|sleep|really|say|look)",
      "who (knew|says|said)",
      "what (if|kind of)",
      "what'll you (tell|say)",
      "(don't|aren't|isn't|wasn't|wouldn't|do|are|didn't|have) (you|it|they|we) .",
    ],
  },
]);

/** Answers that are asked for to be counted, not to be read (S0.25). */
export const bait = defineLexicon<Entry>([
  {
    phrases: [
      "(comment|type|drop) (yes|yep|a|an|the|one|*) ..2 (if|below|for|and|to|in the comments|for a chance)",
      "tag (a|your|#|someone|three|two|five|the|that)",
      "mention (her|him|them|a|your|two|three|#)",
      "like (if|and|for|&)",
      "share (if|to|and|this to|for)",
      "(raise your hand|hands up|who's with us|agree or|double tap) ..1",
      "(heart|love) react",
      "wrong answers only",
      "(1|one) like",
    ],
  },
]);
