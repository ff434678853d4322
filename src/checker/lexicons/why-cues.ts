import { defineLexicon } from "../text/phrases.ts";

/**
 * What a Why is made of. Most people say why they do their work without "why", "because" or "believe": they tell who was
 * hurt, what they then began, and whom it should spare. One cue says little; a sentence or its neighbours with several
 * of different kinds say it. Each entry is a plain word or a short pattern that stands for its kind in any trade.
 */
export const whyCueKinds = [
  "kin",
  "past",
  "hardship",
  "whom",
  "next-one",
  "so-that",
  "reason",
  "founding",
  "work",
  "wish",
  "refusal",
  "free",
  "duty",
  "self",
  "place",
] as const;
export type WhyCueKind = (typeof whyCueKinds)[number];

type Entry = { readonly phrases: readonly string[] };
const cue = (...phrases: readonly string[]) => defineLexicon<Entry>([{ phrases }]);

/** Cue by cue, because the same words may carry two ("so no child" is both a purpose and a person). */
export const whyCues: Readonly<Record<WhyCueKind, ReturnType<typeof cue>>> = {
  kin: cue(
    "(dad|dad's|daddy|mum|mum's|mom|mom's|mam|mammy|mama|mamma|ma|pa|papa|baba|amma|appa|gran|gran's|granny|granny's|nan|nan's|nana|grandad|grandpa|grandma|grandmother|grandmother's|grandfather|grandfather's|father|father's|mother|mother's)",
    "(brother|brother's|sister|sister's|uncle|auntie|aunt|aunt's|cousin|cousins|nephew|niece|son|daughter|daughter's|wife|husband|parents|grandparents|in laws|widow|eldest|youngest|gogo|dadi|nani|yiayia|abuela|abuelo|oma|opa)",
    "(my|our) (lad|boy|girl|kids|children|family|folks|neighbour|neighbor|teacher|boss|friend|mate|first|old man|little one|partner|guru|coach|people|village)",
  ),
  past: cue(
    "(when|after|since|before|until) (i|we|my|our|he|she|they|the|dad|mum|mom|somebody|someone) ..1 (was|were|had|lost|left|died|got|came|shut|closed|went|moved|grew|started|qualified|retired|finished|couldn't|heard|saw|told|stopped|buried|found|turned|quit|learned|learnt|went)",
    "(i|we|he|she|they|who) (used to|grew up|remember|spent|waited|watched|saw|lost|left|quit|sat|stood|cried|lived|worked|buried|learned|learnt|walked|swore|promised|couldn't|came|once|never|had|got|went|knew|heard)",
    "(i|he|she) was (# |a|an|the|told|born|raised|only|so|too|too|once|never|young|small|handed|given|eight|nine|ten|eleven|twelve|fourteen|fifteen|nineteen|at|in|that|turned)",
    "(years|months|winters|summers|weeks) (ago|later|on|back|of|before|in|old)",
    "(for|spent|did|after|took) (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|a dozen|the last|his last|her last) (years|months|weeks|winters|summers|hours|nights)",
    "(in|since|of) (the nineties|the eighties|the seventies)",
    "(the|that) (day|year|week|night|winter|summer|morning|time) (i|we|he|she|they|my|our|it|dad|mum|mom)",
    "(once|used to|back then|growing up|as a (kid|child|boy|girl|student|teenager|apprentice))",
    "at (eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|#)",
  ),
  hardship: cue(
    "(died|dying|death|dead|dies|buried|bury|funeral|funerals|grave|graveside|lost|losing|loss|widowed|suicide|passed away)",
    "(cried|crying|cry|wept|scared|frightened|afraid|fear|ashamed|shame|lonely|alone|embarrassed|embarrassment|laughed at|grief|grieving|hurt|pain|suffered|suffering|worried|panic|trauma|broken|humiliated|stuck|lost)",
    "(prison|jail|cell|inside|record|addict|addiction|sober|homeless|street|eviction|evicted|camp|refugee|war|flood|fire|burned|burnt|landslide|earthquake|storm|accident|crash|injury|injured)",
    "(hospital|chemo|cancer|stroke|sick|ill|illness|diagnosed|wheelchair|blind|deaf|disabled|disability|lungs|clinic|surgery|amputated|dementia|asthma|depression|anxiety|autism|autistic|coeliac|celiac|diabetic|diabetes|nurse|nurses)",
    "(poor|poverty|hungry|hunger|cold|rent|debt|debts|wages|dole|redundancy|redundant|laid off|unemployed|skint|broke|bankrupt|starving|charity|benefits|benefit|shortage|afford)",
    "(turned (down|away)|talked down|ripped off|overcharged|fleeced|cheated|bullied|mocked|beaten|written off|thrown out|kicked out|ignored|told (i'd|she'd|he'd|i|we|they) (couldn't|never|was|wasn't|would|would never))",
    "(couldn't|could not|can't|cannot|had no|with no|had nobody|had nothing|nobody to|nowhere|no one to|without a|didn't have|never had|never got|wouldn't let|not allowed)",
    "(shut|closed|closing|vanished|gone|went|ploughed|chainsaw|skip|landfill|dump|wasted|waste|thrown away|bulldozed|disappeared|disappearing|extinct)",
    "(nobody|no one|no one's) (had|ever|asked|came|would|told|showed|taught|knew|thought|noticed|listened|heard|wanted|explained|else|was|should)",
  ),
  whom: cue(
    "(nobody|no one|nobody's|somebody|someone|somebody's|someone's|anybody|anyone|everybody|everyone|whoever|anybody's|anyone's|others)",
    "(people|folk|folks|neighbours|neighbors|strangers|families|mothers|mums|moms|dads|fathers|parents|widows|women|girls|boys|kids|children|lads|elders|pensioners|youngsters|workers|carers|farmers|growers|students|refugees|newcomers)",
    "(a|no|every|each|any|one|that|another) (child|kid|kid's|family|woman|man|girl|boy|mother|mum|mom|dad|person|body|dog|neighbour|neighbor|lad|fella|young|soul|pensioner|farmer|teenager|grandmother|home|house|town|village)",
    "(the|those|these|for) (ones|people|folk|kids|women|girls|children|families|lads|men|mothers|mums) (who|that|like|whose|with|in)",
  ),
  "next-one": cue(
    "the next (one|girl|boy|kid|person|lot|generation|woman|man|child|family|lad|mum|mother|owner)",
    "(somebody|someone|everybody|anybody|anyone|everyone) else('s)?",
    "(somebody|someone) else's",
    "another (family|child|woman|kid|mother|father|man|girl|mum|dad|house|neighbour)",
    "(no|not) (other|another) *",
    "(like|as) (me|us|him|her|them|mine|she did|he did|we did|i did|hers|his) .",
    "(anyone|anybody|everybody|those|people|kids|families|women|girls|men|others) (like (her|him|me|us|them|that)|in that|who's been|who has been|who've been)",
    "(pass|passing|hand|handing|give|giving|pay|paying) (it|that|this|them|something) (on|back|forward)",
    "(same|what|which) (i|we|she|he) (got|had|was given|needed|never had|never got|wished|would have wanted|wanted)",
    "never again",
    "should've (done|had|been|got)",
  ),
  "so-that": cue(
    "so (that)? (nobody|no one|no|every|everyone|everybody|kids|children|people|families|the next|a|the|they|she|he|you|your|somebody|someone|anyone|anybody|there's|there|folk|other|others|women|girls|our|my|it|their|young|these|those|i'd|we'd|this|mothers|old|fewer|more|whoever|another)",
    "(so|and so|so now|so here|so on here) (i|we|i'm|we're|now|mine|ours|all)",
    "to (give|keep|let|make sure|help|stop|spare|bring|hand|save|show|find|be|get) (a|the|people|somebody|someone|kids|folk|every|her|him|them|our|my|this|other|others|anyone|any|each|families|women|those|these|young|something|that)",
    "(instead of|rather than)",
  ),
  reason: cue(
    "(that's|it's|that is|it is|which is|this is|was|that was|is) (why|the reason|the whole|what|all|how|exactly why|still why|partly why|really why|for)",
    "(that's|it's|that is) (the|our|my) (whole|entire|only)? (point|idea|reason|plan|job|business plan|notion|difference|gap|promise|start|why)",
    "(the|one|our|my|whole|only) (reason|point|notion|idea) (i|we|of|is|for|this|that|behind|was|why)",
    "(because|cause|cos|coz|bc|'cause) (i|we|my|our|he|she|nobody|no one|a|an|the|somebody|someone|when|every|there|people|kids|not|it|they|after|at|back|half|that|you|mum|mom|dad|gran)",
    "(what|who|whom) (this|that|it|it's|we're|i'm|they're|the *) (is|are)? (for|really for|about|here for)",
    "(exists|exist) ..1 (so|because|for|to)",
    "(why|reason) (i|we|this|it|the|there's|she|he|dad|mum|mom)",
    "(who|what) (i|we) (do|does|teach|bake|make|cook|work|build|sell|fix|did|opened|started) (it|this)? for",
  ),
  founding: cue(
    "(i|we|he|she|they|dad|mum|mom|gran|grandad|parents|grandfather|grandmother|mother|father|uncle|sisters|and|who) (opened|started|began|founded|set up|took over|took on|took this|built|bought|planted|began|left|quit|trained|learned the trade|learnt|put|turned|came back|moved back|swapped|gave up|stayed|kept)",
    "(opened|started|began|founded|built|set) (this|it|the|a|up|our|with|out|these|here)",
    "(got|came|went|came) into (this|the|it) ..2",
    "(this|the|our|my) (place|shop|business|bakery|studio|workshop|school|club|cafe|kitchen|farm|garage|clinic|gym|salon|room|bar|pub|van|oven|stall|company|press|hall|office|chair|counter|table) (is|was|exists|began|started|came|is for|is here|for)",
    "(since|from) (day one|the start|the first)",
    "(whole|entire) (business|plan|point|idea|thing)",
    "(it|this|all|everything) (all)? (began|started)",
  ),
  work: cue(
    "(i|we) (teach|bake|make|cook|build|fix|mend|sell|cut|grow|keep|do|run|play|wire|plant|convert|employ|hire|print|tie|ride|drive|tour|believe|train|carry|pay|buy|house|leave|go|take|charge|only|still|always|put|give|show|brew|sew|weave|farm|repair|sharpen|paint|tune|walk|clean|deliver|open|work|stock|save|want)",
    "(i've|we've|i'm|we're) (kept|spent|been|always|never|made|paid|trying|making|still|here|in)",
    "every (one|job|bit|pair|loaf|jar|bottle|base|verge|penny|cent|ticket|batch|pass|house|day|morning|piece|stitch)",
  ),
  wish: cue(
    "(i'd|we'd|i would|we would) (like|rather|love|sooner|want|have given|hate|give)",
    "(i|we) (want|wanted|wish|wished|hope|hoped|mean|meant|swore|promised|vowed|decided|reckon|believe|think|thought|longed|needed|couldn't stand|can't stand|can't bear|could not)",
    "(worth (more|it|keeping|saving|doing)|matters|mattered|matter|means more|changed everything|made the difference|makes the difference|is the difference)",
    "(trying to|all i'm after|all we're after|the job i gave|in memory|in honour|in honor|for her|for him|owe|debt)",
  ),
  refusal: cue(
    "(i|we|we'll|i'll|we'd|i'd|will|ever) (don't|won't|never|refuse|will never|would never|wouldn't|don't ever)",
    "(never|not|no) (a rupee|a penny|turned|sold|charge|charged|one|once|until|in here|here|if|ask|asked|questions|judge)",
    "(nobody|no one|no kid|no child|no woman|no family|no dog|nothing) ..3 (gets|goes|has|have|leaves|finishes|should|needs|asks|will|can|is|pays|ever|gets|knows|would|would have)",
    "(not|isn't|wasn't|never) (about|for) (the|money|profit|sale)",
  ),
  free: cue(
    "(free|for nothing|for free|on us|no charge|costs nothing|costs nowt|doesn't get an invoice|don't get an invoice|no bill|no invoice|pay what you can|gets a|pays what|without paying|who can't pay|couldn't pay|half price for|no questions)",
  ),
  duty: cue(
    "(should|shouldn't|ought|deserve|deserves|deserved|owed|have to|has to|had to|right to|need not|supposed to|fair|unfair|dignity|respect|equal|kindly|belong|belongs)",
  ),
  self: cue("(i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|we'd|we'll|us|our|ours)"),
  place: cue(
    "(town|village|street|lane|valley|island|islands|parish|estate|neighbourhood|neighborhood|community|school|county|coast|mill|pit|plant|church|chapel|round here|around here|here|township|country|homeland)",
  ),
};
