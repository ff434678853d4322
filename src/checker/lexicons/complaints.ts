import { defineLexicon } from "../text/phrases.ts";

type Entry = { readonly phrases: readonly string[] };

/**
 * What people say who have been let down (S1.9). An entry earns its place when it names something that went wrong, or how
 * it felt; being one of these words about something else ("a cold beer") is left to the words around it.
 */
export const complaintCues = defineLexicon<Entry>([
  {
    phrases: [
      "(disappointed|disappointing|dissatisfied|unhappy|unacceptable|disgusted|disgusting|appalling|appalled|shocking|shambles|disgrace|disgraceful|ridiculous|overcharged|mistreated)",
      "(not|wasn't|weren't|isn't|aren't|never) (at all|very|really|too|so)? (happy|impressed|good enough|pleased|acceptable|satisfied|what (we|i) (ordered|paid for|asked for|was promised|were promised))",
      "(poor|bad|awful|terrible|horrible|dreadful|rude|the worst|shoddy|careless) (service|experience|quality|attitude|workmanship|customer|staff|food|manners|communication)",
      "(the|your) ..3 (was|were|is|are|came|arrived|felt|looked|tasted) (so|very|really|far too|too|quite|completely|totally|absolutely|all|half|stone|still|a bit|already)? (rude|cold|late|broken|wrong|dirty|filthy|burnt|burned|stale|missing|faulty|damaged|awful|terrible|horrible|dreadful|undercooked|raw|soggy|mouldy|moldy|torn|cracked|empty|dry|noisy|dismissive|unfriendly|unhelpful|greasy|dead|wilted|scratched|smashed|leaking|overpriced|gone off)",
      "(arrived|came|was|were) (broken|smashed|damaged|late|wrong|cold|burnt|stale|cracked|faulty|wilted)",
      "(waited|waiting|sat there|stood there) (for|over|nearly|almost|more than|about|at least)? (an hour|hours|# (minutes|hours|days|weeks)|half an hour|weeks|days|ages|forever|two|three|four)",
      "(still|have) (waiting for|haven't|hasn't|have not|has not|no (answer|reply|refund|order|delivery|parcel|sign|word))",
      "(nobody|no one|no-one|you never|they never|never) (answered|answers|replied|replies|came|turned up|showed up|called back|rang back|rang|phoned|arrived|told (me|us)|got back)",
      "(you|they|he|she) (forgot|lost|ruined|broke|ignored|overcharged|cancelled|charged (me|us) (twice|too|double|for))",
      "(charged|billed) (me|us)? (twice|double|too much|for something)",
      "(want|need|like|asking for|demand|deserve|where's|where is) (my|a|our|the) (money back|refund|money|explanation|apology|full refund)",
      "let (us|me) down",
      "(fell|falls|came|broke|has come|is falling) (apart|off) ..2 (after|within|already|the first|on the)",
      "(broke|stopped working|leaked|tore|ripped|failed|died) (after|within|already|the first|on the|again|the (same|next) day)",
      "(never|won't|will not|not) (be)? (coming back|come back|going back|go back|order|ordering|use you|using you|shop|return|returning|again)",
      "(rip off|ripped off|waste of (money|time|space)|fed up|let down|ignored|cost a fortune and)",
      "(the|my|our|an) ..1 (order|parcel|delivery|booking|appointment|cake|bill|invoice) (was|is|has been|never|didn't|hasn't|still) ..2 (wrong|late|missing|lost|cancelled|turned up|arrived|come|here|ready)",
      "(wrong|missing) (order|item|size|colour|color|cake|name|address|day|bill|table|parts|pieces|food|dish|flowers)",
      "(hair|mould|mold|a fly|plastic|glass) in (my|the|our)",
      "(really|very|so|quite) (let down|upset|annoyed|angry|cross|frustrated)",
      "(i'm|i am|we're|we are|left (me|us)|feel|felt) (upset|annoyed|angry|cross|frustrated|furious|embarrassed)",
    ],
  },
]);

const FAULT =
  "(forgot|missed|mixed|lost|broke|burnt|burned|damaged|overcharged|underestimated|overlooked|misread|messed|failed|ruined|miscounted|misjudged|neglected|undercooked|overcooked)";
const WRONGED =
  "(let you down|kept you|left you|sent (you)? (the|a|out)? wrong|gave you the wrong|charged you (twice|too|for|double)|made (a|the|an) ..1 (mistake|error|mess|hash|slip)|dropped the ball|(were|was) (wrong|careless|too slow|short|late|rude|understaffed))";

/** Names what happened to somebody, or thanks them for saying so (S1.9). */
export const acknowledgements = defineLexicon<Entry>([
  {
    phrases: [
      "(sorry|apologies|apologise|apologize) (about|for|that|to hear|to read|to learn|you (had|were|got|waited|found))",
      "(thank you|thanks) (so much|very much)? for (telling|letting|saying|flagging|being (honest|straight|frank|open)|your honesty|writing|pointing|coming (back|to)|raising|the honest)",
      "(that|this|it) (must have|must've|must) (been|be|felt|feel|stung|spoilt|spoiled)",
      "(that's|that is|that was|this was|it was|this is|it's|it is) (just|simply|really|clearly)? (not good enough|not right|not what you (paid|came|asked|ordered)|no way to|a long (wait|time)|far too (long|late)|too long|the last thing|not how)",
      "you (waited|were left|were promised|expected|deserved|deserve|had every|have every|drove|trusted|shouldn't have|should not have)",
      "(you're|you are|you were) (quite|absolutely|completely|so)? right",
      "(i|we) (can|do|quite|fully|completely)? (see|understand) (why|how) (you|it|this|that|upsetting|annoying)",
      "no (bride|guest|customer|child|family|one|dog|birthday|wedding) should",
    ],
  },
]);

/** Says that it was us who did it (S1.9); "mistakes were made" does not. */
export const ownings = defineLexicon<Entry>([
  {
    phrases: [
      `(we|i) (just|simply|clearly|then|also|really|had|have|plainly)? ${FAULT}`,
      `(we|i) (just|simply|clearly|then|also|really|had|have|plainly)? ${WRONGED}`,
      `my * ${FAULT}`,
      `our * ${FAULT}`,
      "(we|i) (just|simply)? (didn't|did not|hadn't|had not|never) (check|tell|told|answer|answered|call|called|ring|rang|reply|replied|listen|listened|get|got|deliver|delivered|keep|kept|notice|noticed|read|pack|packed|do|did|look|looked|make|made|warn|warned|say|said|explain|explained|send|sent|write|wrote|pass|passed|plan|planned)",
      "(we|i|somebody|someone|one of us) (should have|should've|ought to have|shouldn't have|should not have)",
      "(our|my) (own)? (mistake|fault|error|oversight|doing|slip|failing)",
      "(that's|that is|that one's|it's|it is|that was|this one is|this one's|the blame is) (all|entirely|completely|squarely)? (on (us|me)|down to (us|me)|ours|mine)",
      "(we|i) take (the blame|full responsibility|responsibility)",
      "(we|i) (got|had) (it|that|this|your *|the *|that *) (all|badly|plain)? wrong",
      "(we|i) (let|have let|had let) (you|your *) down",
    ],
  },
]);

const WHO_ACTS = "(we|i|he|she|they|we'll|i'll|he'll|she'll|we've|i've|he's|she's|we're|i'm)";
const DONE =
  "(send|sending|sent|replace|replacing|replaced|refund|refunding|refunded|redo|redoing|redone|repair|repairing|repaired|fixed|fixing|bring|bringing|changed|changing|baking|bake|moved|moving|hired|trained|retrained|put|putting|added|adding|remake|remaking|deliver|delivering|credited|collecting|collect)";

/** Says what has been or will be done (S1.9), which "we will look into it" does not. */
export const changes = defineLexicon<Entry>([
  {
    phrases: [
      `${WHO_ACTS} (will|am|are|have|has)? (now|already|since|also)? ${DONE} (you|your|it|them|the|a|an|another|back|money|new|two|one|every|our|how|this|that|in)`,
      "(from now on|from today|from tomorrow|from this week|from next week|since then|since your (visit|message|call)|starting (today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
      "(we|i) (now|both) (check|double check|ring|call|count|weigh|test|taste|label|write|keep|read|confirm|ask|leave|pack|print)",
      "(everyone|everybody|two people|a second person|someone|somebody|each of us) (will)? now (checks|signs|tastes|rings|reads|counts|weighs|tests|confirms|check|sign|taste|ring|read|count|weigh|test|confirm)",
      "(a|an|your|the) ..2 (replacement|refund|new one|credit|money) (is|will be|are|leaves|goes|went|has gone|was|comes|should be)",
      "(money|refund|payment) (is|will be|was|has been|went|goes) (on its way|back|sent)",
      "(we've|we have|i've|i have) (already|now|since|both)? (spoken|talked|sat down|agreed|stopped|thrown|taken|booked|ordered|asked|written) ..6 (so that|so the|so it|so no|to make sure|about (it|this|that)|with (him|her|them|the)|the (oven|till|list|form|driver|team|sign|clock|rota|times))",
      "so (that)? (it|this|that|nobody|no one) (doesn't|can't|cannot|won't|has to|will|need|ever) ..3 (again|twice)",
      "(i'll|i will|we'll|we will|she'll|she will|he'll|he will) (ring|call|phone|visit|meet|come|drive|cook|make|fit|cut|clean|repaint|reprint|cover|take|pay) ..3 (you|your|round|over|today|tomorrow|this|on|by|free|again|the|it|back|myself|tonight)",
      "come (by|in|back) ..4 (make|bake|fix|replace|put it right|redo|cook|on us|refund|sort it|cut)",
    ],
  },
]);
