import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

type FearEntry = Plain & { readonly pressure: number; readonly phrases: readonly string[] };

/**
 * Fear, guilt and mockery as a reason to act. An entry earns its place when it speaks to the reader ("you", "your", or an
 * order) and makes a loss, shame or blame theirs.
 */
export const fearWordings = defineLexicon<FearEntry>([
  { pressure: 0.65, instead: "you may want to", phrases: ["(you'd|you would|you'd have to) be (crazy|mad|silly|stupid|daft|foolish|insane|nuts|a fool|an idiot) not to"] },
  { pressure: 0.65, instead: "you may like", phrases: ["(you'd|you would|you'd have to) be (crazy|mad|silly|stupid|daft|foolish|insane|nuts|a fool|an idiot) to (miss|ignore|pass up|say no to|turn down)"] },
  { pressure: 0.65, phrases: ["(you'd|you would|you'd have to) be (crazy|mad|silly|stupid|daft|foolish|insane|nuts|a fool|an idiot)"] },
  { pressure: 0.65, phrases: ["(don't|do not|never) be the (one|person)"] },
  { pressure: 0.65, phrases: ["(don't|do not|never) be that (person|one|girl|guy|man|woman|mum|mom|parent|neighbour|neighbor|friend)"] },
  { pressure: 0.65, phrases: ["(don't|do not|never) be (the only|a|left|caught|the last|the) (person|one|who|girl|guy|man|woman|mum|mom|parent|neighbour|neighbor|friend|fool|mug|loser|out|behind|short|parent)"] },
  { pressure: 0.65, instead: "you may enjoy", phrases: ["(you'll|you will|you'd|you're going to) regret (missing|not (seeing|trying|having|tasting))"] },
  { pressure: 0.65, phrases: ["(you'll|you will|you'd|you're going to) (regret (it|this)|kick yourself|be sorry|hate yourself)"] },
  { pressure: 0.65, phrases: ["(you'll|you will|you'd|you are going to|you're going to) (regret|wish you|miss out|lose|be crying|cry|be left|be begging|be stuck|thank us)"] },
  { pressure: 0.65, phrases: ["(good|real|true|smart|serious|proper|loving|responsible) (parents|mums|moms|dads|men|women|people|owners|fans|friends|locals|mothers|fathers|husbands) (don't|do not|never|wouldn't|know|always|already|choose|buy|act)"] },
  { pressure: 0.65, phrases: ["only (a fool|fools|an idiot|idiots|losers|a mug)"] },
  {
    pressure: 0.65,
    phrases: [
      "(crazy|mad|silly|stupid|foolish|insane) (not to|to miss|to pass|to say no|to ignore|if you)", "don't be (left|caught|late|sorry|the one|fooled|stuck|silly|stupid)", "don't be the last to", "(don't|do not|never) be the (only|last) * ..4 (without|who|not|with)", "(don't|do not) get (left|caught) (behind|out|short)", "be the only (one|parent|house|family|child|kid|person) ..4 (without|who|missing|in)", "or (end up|be left|be the|be stuck|be sorry|stay (behind|stuck|broke|poor|invisible|small)|remain|regret|miss out|lose|carry on|go on) ..4", "before (it's|it is) too late", "(regret|regretting) (it|not|missing)", "(your|you're) (loss|missing out|losing|wasting|throwing away|paying too much|killing|ruining|embarrassing|letting)", "you (were|have been|are) warned", "(i'd|we'd|you should|you ought to) be ashamed", "(shame|shameful) on you", "if you (really|truly|actually) (cared|loved|care|love|want|wanted|respect)", "^still (driving|wearing|using|paying|living|sleeping|cooking|stuck|waiting|drinking|eating|sitting|putting up|renting|thinking)", "(how long will you|how much longer will you) (wait|stay|sit|stand|keep|let|put up|pay|suffer|be)", "what are you (afraid of|scared of)", "(what's|what is) (your|the) excuse", "no (more)? excuses .", "^(imagine|picture) ..3 (without|if|losing|when it fails|your child|the look|explaining)", "(while|as) you (sleep|hesitate|scroll)", "(everyone|everybody|your (neighbours|neighbors|friends|competitors|mates)) (else)? (already|has already|have already|is already|are already|beat you)", "(die|dying|dead|death|burn|cancer|disaster|catastrophe) ..3 (unless|if you don't|waiting|without)", "(can|could) you (really)? (afford|live with|forgive|look) ..3", "(miss it|miss this|miss out) and", "(last|final) (warning|chance to save)", "think about that", "(will|would) your (child|kids|family|wife|husband|dog|mum|mom|boss|neighbours) ..3 (forgive|forget|thank|notice|the only)", "stop (wasting|killing|ruining|embarrassing|settling|suffering|losing|making excuses|scrolling|pretending)", "stop being (a|so|the|an)? (average|broke|poor|lazy|cheap|fool|mug|sucker|victim|invisible|afraid|scared|tired|fat|ugly|single|boring|last|coward|loser|overcharged|ripped off|taken)",
    ],
  },
  {
    // A comparison may be a joke among friends ("are you the only one who talks to the oven?"): the post as a whole decides.
    pressure: 0.45,
    phrases: ["^(are|is) ..2 (you|yours|your *) ..2 (the only|the last) ..7 (without|who hasn't|who isn't|who doesn't|that hasn't|that doesn't|with no|still paying|still using|still driving)", "^(are|is) (you|yours) ..1 the last * ..3 (to|still|without|who)"],
  },
  {
    pressure: 0.35,
    phrases: ["(fomo|miss out|missing out)", "don't (gamble|settle|suffer|get caught|put it off|sleep on|say we didn't)", "(tired|sick|fed up|ashamed|embarrassed) of (your|being|looking|feeling|hiding|paying|waiting|that|those|living)", "(afraid|scared|worried) (of|about|that) (your|losing|missing)", "think again", "(are|were) you (ashamed|embarrassed|sure)", "(too|so) (lazy|cheap|scared) to", "(winter|summer|storm|the tax man|rain) (is|won't) (coming|wait)"],
  },
]); // prettier-ignore
