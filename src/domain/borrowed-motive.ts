const ON = String.raw`(?:instagram|facebook|insta|fb|tiktok|linkedin|twitter|x|youtube|pinterest|threads|bluesky|mastodon|snapchat|whatsapp|social media|socials?|online|there|it)`; // prettier-ignore
/** The end of the thought, or words that only say "these days". What goes on from there has something of its own to say. */
const END = String.raw`(?=\s*(?:$|[.,;:!?)–—]|(?:too|as well|already|nowadays|these days|today|now|anyway)\b|(?:and )?so (?:we|i|must|should)\b|or (?:we|you)\b))`; // prettier-ignore
const ALSO = String.raw`(?:(?:all|also|already|now|just|simply|really) )*`;
const RIVALS = String.raw`(?:competitors?|the competition|rivals|(?:all )?the others|others|everyone else|everybody else|other (?:shops|stores|caf[eé]s|bakers|bakeries|businesses|firms|companies|garages|salons?|restaurants|hotels|farms|studios|places|traders|makers))`; // prettier-ignore
const EVERYONE = String.raw`(?:every(?:one|body)(?: else)?|the whole world)`;
const PRESENCE = String.raw`(?:one|(?:an? |our |its |their )?(?:${ON} )?(?:page|account|profile|channel|presence))`;
const DOES = String.raw`(?:do|does|did|are doing|is doing) (?:it|this|that|so|too|the same)`;
const MUST = String.raw`(?:(?:have|has|need|needs|ought|got) to|must)`;

/** How a motive sounds that was taken from others: everybody does it, rivals do it, one has to, one might be left behind. */
const borrowed = [
  String.raw`${EVERYONE}(?:['’]s| is| are) ${ALSO}on ${ON}${END}`,
  String.raw`${EVERYONE} ${ALSO}(?:${DOES}|has ${PRESENCE})${END}`,
  String.raw`every(?:one|body)(?:['’]s| is) ${ALSO}doing (?:it|this|that)${END}`,
  String.raw`(?:because|since|as|so) ${EVERYONE} (?:does|is)${END}`,
  String.raw`${RIVALS} ${ALSO}(?:are ${ALSO}on ${ON}|is ${ALSO}on ${ON}|${DOES}|ha(?:ve|s) ${PRESENCE})${END}`,
  String.raw`(?:because|since|as) (?:(?:all )?our )?${RIVALS} ${ALSO}(?:do|does|are|is|have|has)${END}`,
  String.raw`(?:just|exactly|much|the same|same) (?:like|as) (?:(?:all )?our )?${RIVALS}${END}`,
  String.raw`keep(?:ing)? up with (?:our |all )?(?:${RIVALS}|the joneses|the times|(?:the )?trends?)${END}`,
  String.raw`(?:we|you|i|one|shops|(?:a|every|any) (?:small |local )?(?:business|shop|company)) ${ALSO}${MUST} ${ALSO}be (?:seen )?(?:on |in )?${ON}${END}`,
  String.raw`(?:we|you|i|one|shops|(?:a|every|any) (?:small |local )?(?:business|shop|company)) ${ALSO}${MUST} ${ALSO}(?:have|get|do) (?:${PRESENCE}|${ON})${END}`,
  String.raw`^\s*(?:because )?(?:we|you|i|one) ${ALSO}${MUST}\s*[.!]?\s*$`,
  String.raw`all the rage`,
  String.raw`(?:jump|jumping|hop|hopping|get|getting) on (?:the|this|that) (?:band ?wagon|trend)`,
  String.raw`follow(?:ing)? (?:the|every|each|all) (?:latest )?trends?`,
  String.raw`(?:it['’]s|it is|because it is|because it['’]s) (?:what (?:everyone|everybody|people|one|you) (?:does|do)|the done thing|(?:so |very )?trendy|in fashion|expected of us)${END}`,
  String.raw`(?:so (?:that )?we (?:don['’]t|do not)|we (?:don['’]t|do not) want to|not to|afraid (?:of|to)|fear of|before we|or (?:else )?we(?:['’]ll| will)) (?:fall(?:ing)?|get(?:ting)?|be|being) (?:left )?(?:behind|out)${END}`,
  String.raw`we (?:don['’]t|do not) (?:want to )?miss the (?:boat|train)`,
  String.raw`fear of missing out|fomo`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "iu")); // prettier-ignore

/** Words ahead of a motive, in the same thought, that turn it down. */
const TURNED_DOWN = /(?:\b(?:not|never|no|nobody|without|instead of|rather than|even if|even though|although|though|while|whether|unlike|less)\b|n['’]t\b)(?!.*\bbut\b)/iu; // prettier-ignore
/** What comes next when rivals are named only to say what one does otherwise. */
const OTHERWISE = /^[^.!?]{0,40}\b(?:we|i) (?:don['’]t|do not|never|won['’]t|will not|would rather)\b/iu;

/** What others said is not the owner's own motive; as many blanks take its place, so that offsets hold. */
const withoutQuoted = (words: string): string =>
  words.replace(/[“"„«][^“”"„«»]*[”"“»]/gu, (quoted) => " ".repeat(quoted.length));

/** The words of a motive that is taken from others and not one's own (S3.2); "" where there is none. Precise rather than complete. */
export function borrowedMotiveIn(words: string): string {
  const own = withoutQuoted(words);
  for (const pattern of borrowed) {
    const match = pattern.exec(own);
    if (!match) continue;
    const thought = own.slice(0, match.index).split(/[.!?;:\n]/u).at(-1) ?? ""; // prettier-ignore
    const next = own.slice(match.index + match[0].length);
    if (!TURNED_DOWN.test(thought) && !OTHERWISE.test(next)) return words.slice(match.index, match.index + match[0].length).trim(); // prettier-ignore
  }
  return "";
}
