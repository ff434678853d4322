import { defineLexicon } from "../text/phrases.ts";

/**
 * What a reader can be asked to do. Two asks of one action are one ask (the same thing by phone or online); a click is
 * only the way to another ask when there is one.
 */
export type AskAction =
  | "buy"
  | "book"
  | "contact"
  | "visit"
  | "sign-up"
  | "click"
  | "follow"
  | "like"
  | "share"
  | "tag"
  | "comment"
  | "review"
  | "vote"
  | "give"
  | "send"
  | "refer";

type AskEntry = { readonly action: AskAction; readonly phrases: readonly string[] };

/** What follows a verb when it tells the reader to act on the business, and not when it is a noun or a story. */
const ITS_THING =
  "(your|yours|a|an|the|one|some|our|this|these|it|them|two|three|any|more|now|today|tonight|here|online|ahead|early|direct|directly|in|at|by|before|for|from|on|via|through|with|while|and|or|tickets|gift)";
const ITS_PLACE =
  "(your|yours|a|an|the|now|today|tonight|here|online|early|ahead|in|at|by|before|for|on|via|through|with|soon|direct|us|me|tickets|now)";
const US = "(us|me|the (shop|office|number|bar|clinic|studio|salon)|our (team|office|shop)|ahead|now|today|on #)";

/** Orders and requests, looked for at the head of a clause or behind an asking lead-in ("feel free to", "you can"). */
export const requests = defineLexicon<AskEntry>([
  { action: "buy", phrases: ["add (it|one|some|them|this|these|a|two) to (your|the) * (basket|bag|cart|order|box)", "adopt (one|him|her|it|yours)", "(add|pop) (it|them|one|this|yours) to (your)? (cart|basket|bag)", "(lock|snap|scoop|nab|bag|bagsy) (yours|one|it) (in|up|now|before|today)?", "get (it|them|one|yours|hers|his) (before|now|today|while|sorted|ordered|in)", "get (your|her|his|their) * (ordered|sorted|in|fixed|done|booked)", "(go|upgrade to) (premium|pro|vip)", "(pay|deposit) (now|today|tonight|before|#|$|the)", "switch (in|today|now|online|over)", "confirm (now|fast|today|your)", "(upgrade|switch) .", "check out (now|today) .", "(design|build|make) (a|your|your own) * (in the app|online|today|now)",
    `(buy|order|preorder|purchase|grab|snag|shop|bag) ${ITS_THING}`, "(buy|order|preorder|shop|purchase) .", "pre order",
    "(get|snap) (yours|yourself|it now|them now|in quick|one before)", "get your *", "snap (it|them|one|up)", "pick (up|yours|one up)",
    "(claim|redeem|unlock|secure|reserve|save) (your|yours|this|the|a|it|up|% )", "treat (yourself|yourselves|your|someone|mum|mom|dad|the)",
    "stock up", "add to (cart|basket|bag)", "(trade|upgrade) (it|in|your|yours|up|to|now|today)", "stop by and (buy|grab)",
    "(invest|save) (now|today|in|big)", "use (code|the code|promo|coupon|discount)", "give the gift", "give (it|them|one|our|the|this|these) ..4 a (try|go|whirl)", "gift (someone|a|yourself|them)",
    "(make|place) (your|an|a) (order|purchase|offer)", "take (advantage|home)", "switch to (us|our)", "try (our|one|it|the|a|them|some|us)",
  ] },
  { action: "book", phrases: ["(book|reserve|hire|engage) (it|us|me|him|her|them|in|one)", "(put|leave) (down|your|a) (deposit|the deposit|retainer|name down)",
    `(book|schedule|rebook|prebook) ${ITS_PLACE}`, "(book|schedule) .", "book *  (now|today)", "reserve (your|a|the|now|online|yours)",
    "(get|grab|lock) (booked|in your|your (spot|seat|slot|place|table|appointment|ticket|tickets))", "make (an|your) appointment", "arrange (a|your)",
    "(request|get) (a|your|an|my) (free)? (quote|estimate|consultation|callback|survey|valuation|demo|viewing)", "hold (a|your) (spot|place|seat|table)",
  ] },
  { action: "contact", phrases: ["(call|ring|phone|text|message|whatsapp|email) to (set|book|arrange|order|fix|ask|come|reserve)", "(call|ring|phone|text|message|whatsapp|email) for (a|an|prices|details|trial|more|sizes|your)", "(email|e mail|mail|txt|text|ring|call|phone|whatsapp|message|dm|contact|telephone) (me|us|him|her|back)", "(txt|text|email|mail|ring|call|phone|whatsapp|message|dm|contact) (link|#|at|on|@)", "hit (me|us) up", "(give|gie) (me|us|the yard|the office|the shop) a (shout|bell|ring|call|buzz|text)", "(contact|enquire|inquire|holler|telephone) (for|within|now|today|at|on)", "holler .", "(drop|leave|send) your (address|number|postcode|details|email|size)",
    `(call|ring|phone|text|whatsapp|message|msg|dm|pm|email|inbox|contact|telephone) ${US}`, "(call|ring|phone|text|whatsapp|message|dm|pm|email|inbox) .",
    "(dm|pm|inbox|whatsapp) ..3 (for|to|me|us|price|now)", "(drop|send|shoot|give) (us|me|him|her|them|*) (a|an) (line|message|dm|email|text|call|ring|shout|buzz|bell|note)",
    "get in touch", "reach out", "(talk|speak|chat) to (us|me|our|one)", "(ask|tell) (us|me) (about|for) (a|the|our|pricing)", "slide into", "enquire",
    "ask (us|me) .", "let (us|me) know if (you'd|you would|you want|you need)", "reply (to|with|yes|here|if)", "write to (us|me)",
  ] },
  { action: "visit", phrases: ["leg it", "get your (coat|coats|boots|shoes) on", "put your (coat|coats|boots|shoes) on", "(drop|pop|call|come|roll|swing|nip) (in|by|over|round) .", "(roll|drive|walk|run|hop) (in|over|on in|on down|down)", "get (in|over|down|up) here", "come (home|sit|in|on in|or)", "eat here", "(line|queue) up", "come down", "drop (it|them|yours|some|stuff) (in|off|at|by)",
    "(come|pop|drop|swing|stop|call|nip|head|get|stroll|wander) (in|by|on in|on down|down|over|along|round|into|on over|up and|up to)", "come (and|to|see|join|say|visit|meet|try|taste|find|for|one|have|hear|help|through|early|get|celebrate|along)",
    "visit (us|our|the|me|*)", "(hurry|rush|dash) (in|down|over)", "come (hungry|thirsty)", "(find|meet|see|join|catch) (us|me) (at|on|in|for|this|tomorrow|tonight|today|there|every|from|down|under|here|as|live)",
    "see (you|ya) (there|at|in|on)", "(join|meet) (us|me|the|our)", "(attend|bring|wear) (a|an|your|the|our|along|it|them)", "(turn|show) up", "get (down|yourself|yourselves|over|in here) (to|here|down|in)?",
    "save (the|this) date", "make (it|your way) (to|down)", "party with", "sit in",
  ] },
  { action: "sign-up", phrases: ["sign .", "join (now|today|us|in|up|free|here|or)", "(enrol|enroll|register|apply|sign) (link|www|through|via|under|free)", "(upload|drop|send) your (cv|resume|application|portfolio)", "bring # (people|friends|mates)",
    "sign (up|on|in)", "(register|enrol|enroll|subscribe|apply|rsvp) (now|today|here|online|for|to|at|by|your|with|in|before|if|and|my|our|me|us|below|via|through)", "(take|sign) (the|our) (pledge|petition|survey|quiz|poll)", "(register|enrol|enroll|subscribe|apply|rsvp) .",
    "join (our|the|my) (list|newsletter|mailing|club|waitlist|waiting|group|team|community|program|programme|class|vip)", "get (on|notified|the newsletter)", "become (a|our)", "(enter|download) (now|here|our|the|to|your|a|free|today|by|this)", "put your name",
    "leave (your|us your) (email|name|number)", "start your", "(apply|volunteer) ",
  ] },
  { action: "click", phrases: ["tap (it|them)", "open the app", "(tickets|link|links|details|menu|booking) (is|are)? (in|on) the (app|site|website)", "(type|comment|reply|text) (yes|info|link|me|start|freedom) (for|and|to|below|now)?",
    "(click|tap|swipe|scroll|press) (here|the|on|up|below|to|through|for|link|our|this|that|now|right|left)", "check (out|it out|us out|me out|her out|him out|them out|our|this|my|these|back)", "take a look", "have a look (at|here)", "(head|go|hop) (over|on over)? to (our|the|my|link|www|bio|story)",
    "(see|read|learn|find out|discover|explore|browse|view|hear) (more|how|why|our|my|the full|the rest|the story|the article|the post|the blog|the interview|the report|his|her|their|these|all|it here|here|about|what)", "(read|watch|listen|learn|view) ..4 link", "see link", "(details|info|more|source|sources) (here|below) (link|:)?", "(watch|listen) (to|our|the|my|now|here|it|this|these|live|as|how|him|her|them|me|us|til|till|until)", "(link|details|info|more|tickets|full menu) (in|below|at) (the|our|my)? (bio|comments|comment|stories|story|profile|link)", "(follow|hit|use) the link", "tune in", "hit (the|that) (link|button)",
  ] },
  { action: "follow", phrases: ["follow (also|now|back|please)", "(connect|link up) with (me|us)","follow (us|me|our|along|for|@|this|my|the page|to|and|back)", "follow .", "(hit|smash|turn on|tap) (the)? (follow|subscribe|bell|notifications)"] },
  { action: "like", phrases: ["(hit|click|tap|press) like", "like (if|for)","like (this|our|and|us|share)", "(hit|smash|drop|give) (the|a|us a|this a|that) (like|heart|❤)", "double tap", "(heart|love) react"] },
  { action: "share", phrases: ["forward (it|this)? to (a|your|anyone|someone|any)", "(share|repost|retweet) (so|with|on|before|and|or|if)", "tell (everyone|everybody|your friends|your mates|the world)","(share|retweet|rt|repost) (this|our|if|to|with your|it|the post|and|tag|far|on|widely|me)", "(share|retweet|repost) .", "spread the (word|love)", "pass (it|this) (on|along)", "save (this|the) post"] },
  { action: "tag", phrases: ["tag (a|your|someone|us|the|#|two|three|five|friends|an|that|them|who|me)", "tag .", "mention (a|your) friend"] },
  { action: "comment", phrases: [`(comment|reply|write|answer) (below|with|"|“)`, "(name|mention) (the|your|a) (mate|friend|person|pal)","comment (below|with|*|your|if|and|yes)", "(type|drop) (*|a|an|your) ..3 (below|comments|comment|in the)", "drop (a|your) (comment|emoji|heart)"] },
  { action: "review", phrases: ["(leave|write|give|drop|post) (us|me|a|an|your) (a|an|quick|google|honest|short|little|5|five)? ..2 (review|reviews|feedback|rating|testimonial|stars)", "rate (us|our|me)", "review (us|our)"] },
  { action: "vote", phrases: ["vote (for|now|us|here|in|below|*)", "vote .", "nominate (us|*)"] },
  { action: "give", phrases: ["(drop|bring|leave) (some|one|a few|any|them|it) (at|in|to) (the|our)", "(please|pls) (give|donate|help|support)","(donate|chip in|sponsor|pledge|contribute|fundraise) ..1", "(donate|give) (generously|what you can|now|today|to|blood|if|at|a|your|any)", "support (us|our|local|a|your|small|the|this)", "(help us|lend a hand|buy (a raffle|raffle))", "shop (local|small|independent)", "buy local", "back us"] },
  { action: "send", phrases: ["(send|show|email|post|bring) (us|me|in) (a|your|the|photos|pictures|pics|it|them|what)", "submit (your|a)"] },
  { action: "refer", phrases: ["refer (now|online|today|yourself|your|a)", "self refer", "(tell|bring|refer) (a|your) (friend|friends|mate|mates|neighbour|neighbours|neighbor|mum|mom)", "recommend (us|me)", "pass (our|my) (name|number)"] },
]); // prettier-ignore

/** Requests whose last word is whom to ask for: they ask where it has a capital letter ("ring Dazza", not "ring marks"). */
export const requestsByName = defineLexicon<AskEntry>([
  { action: "contact", phrases: ["(call|ring|phone|text|whatsapp|message) *"] },
]);

/** Asks that need no order at the head of a clause. */
export const elsewhere = defineLexicon<AskEntry>([
  { action: "buy", phrases: ["(wanna|want to) buy", "(would|do) you (like|want) to (buy|order|purchase)", "(who's|who is) (buying|ordering)", "(get|grab|order|bag|claim) (yours|one) (now|today|before|while)", "(shop|order|buy) (now|today|online|here)", "(available|on sale|in stock) (now|to order) (online|at|from|in)", "available to (buy|order)", "link to (buy|shop|order)", "pre (order|orders) (open|are open|now open)", "orders (open|are open|close)", "(to|for) order ..2 (call|dm|message|whatsapp|text)", "add to (cart|basket)"] },
  { action: "book", phrases: ["(to|can) (book|reserve) ..4 (call|dm|message|online|link|via|at|here|ring|text)", "(booking|bookings|reservations) (link|via|on|open|are open|now open|at|online)", "now booking", "(book|secure|reserve) (yours|now|today|online|your (spot|place|seat|slot|table|appointment|session))"] },
  { action: "contact", phrases: ["(give|gives|drop) (us|me) a (call|ring|shout|bell|buzz|line|text|message)", "(dm|pm|message|text|whatsapp|call|ring|inbox|email) (us|me) (to|for|if|now|today|on|at|and)", "(dm|dms|inbox) (are|is)? open", "dm (for|to) *", "(tel|phone|call|whatsapp|ring) #", "get in touch"] },
  { action: "visit", phrases: ["(see|hope to see|love to see|like to see) (you|yous|ye|ya|youse) (there|at|in|on|all|soon|here|tomorrow|saturday|sunday|friday)", "(door|doors|door's) (is|are)? open (to|for|if)", "come (see|join|visit) us", "all (are)? welcome", "everyone (is)? welcome", "walk ins welcome", "(invite|invites|inviting|invited) (you|everyone|everybody|the public|public|all|ye|yous) ..2 to"] },
  { action: "sign-up", phrases: ["(sign|signup|sign ups|registration|registrations) (up|link|is open|are open|open|now open) ..2 (at|here|in|via|link|now|online|below)", "(enter|register|subscribe) (to win|now|here|today)", "free (download|trial)"] },
  { action: "click", phrases: ["link (is)? (in|below|👇) (the|our|my)? (bio|comments|comment|profile|description|stories)?", "swipe up", "more (info|details|information) (at|here|on|in|:) "] },
  { action: "follow", phrases: ["(must|need to|have to) be following", "(please|pls|kindly) follow", "(like|share) (and|&|,) follow"] },
  { action: "share", phrases: ["(like|comment|tag) (and|&|,|+) share", "(please|pls|kindly) (share|retweet|rt)"] },
  { action: "tag", phrases: ["(like|share|follow|and|&|,) tag (a|your|someone|#|two|three|five|the)"] },
  { action: "give", phrases: ["(to|can) (donate|contribute) ", "(your|every) (donation|donations|support) (helps|means|will|goes|counts)"] },
  { action: "review", phrases: ["(leave|write|drop) (us|me)? (a|your)? (google|quick)? review"] },
]); // prettier-ignore

/** Openings that turn what follows into a request. `soft` ones leave the choice with the reader. */
export const leadIns = defineLexicon<{ readonly soft: boolean; readonly phrases: readonly string[] }>([
  { soft: true, phrases: ["(you can|you could|you're welcome to|you are welcome to|welcome to|feel free to|do feel free to|why not|happy for you to|we'd love you to|we'd love for you to|we'd love it if you'd|if you like|if you'd like|if you'd like to|if you want to|if you fancy|if you need|if you can|you might like to|perhaps|maybe|or just|or)"] },
  { soft: false, phrases: ["(don't forget to|be sure to|make sure you|make sure to|remember to|don't hesitate to|you need to|you have to|you must|you should|you've got to|you gotta|all you have to do is|all you need to do is|time to|it's time to|the time to|last chance to|your chance to|your last chance to|can you|could you|will you|would you|kindly|don't wait to|to win|so please|please|pls|plz|if you could|if you would|if (any|some) of you (can|could|would)|if (yall|yous|ye) (can|could|would)|take a (moment|minute|second) to|go ahead and|come on and|here to|want to|if not|to enter|go and|go on and|run to|run and|rush to|hurry and|hurry to|let's)"] },
]); // prettier-ignore

/** Conditions that make the ask of the same sentence an offer. */
export const offers = defineLexicon<{ readonly phrases: readonly string[] }>([
  { phrases: ["(if|whenever) (you'd|you|you're|you've|anyone|anybody|your|yours|it's|it|that|this|there's|somebody|someone)", "no (rush|pressure|obligation|charge|hurry|need to book)", "(happy|glad) to (help|answer|talk|show|have|look)", "(door's|door is|doors are|kettle's|kettle is) (open|on)", "(you're|you are) (always|very|more than)? welcome", "if (not|so)", "in case"] },
]); // prettier-ignore
