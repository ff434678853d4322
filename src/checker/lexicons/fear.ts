import { defineLexicon } from "../text/phrases.ts";

/**
 * Fear, guilt and mockery as a reason to act. An entry earns its place when it speaks to the reader ("you", "your", or an
 * order) and makes a loss, shame or blame theirs.
 */
export const fearWordings = defineLexicon([
  {
    pressure: 0.65,
    phrases: [
      "(you'd|you would|you'd have to) be (crazy|mad|silly|stupid|daft|foolish|insane|nuts|a fool|an idiot|mad not) ", "(crazy|mad|silly|stupid|foolish|insane) (not to|to miss|to pass|to say no|to ignore|if you)", "only (a fool|fools|an idiot|idiots|losers|a mug) ..2", "(don't|do not|never) be (the one|the only|that|a|left|caught|the last|the) (person|one|who|girl|guy|man|woman|mum|mom|parent|neighbour|neighbor|friend|fool|mug|loser|out|behind|behind|short|parent)", "don't be (left|caught|late|sorry|the one|fooled|stuck|silly|stupid)", "be the (only one|one) ..4 (without|who|that|missing)", "or (be|end up|stay|remain|keep|go on|carry on|watch|regret) ..4", "before (it's|it is) too late", "(you'll|you will|you'd|you are going to|you're going to) (regret|kick yourself|be sorry|wish you|hate yourself|miss out|lose|be crying|cry|be left|be begging|be stuck|thank us)", "(regret|regretting) (it|not|missing)", "(your|you're) (loss|missing out|losing|wasting|throwing away|paying too much|killing|ruining|embarrassing|letting)", "you (were|have been|are) warned", "(i'd|we'd|you should|you ought to) be ashamed", "(shame|shameful) on you", "if you (really|truly|actually) (cared|loved|care|love|want|wanted|respect)", "(good|real|true|smart|serious|proper|loving|responsible) (parents|mums|moms|dads|men|women|people|owners|fans|friends|locals|mothers|fathers|husbands) (don't|do not|never|wouldn't|know|always|already|choose|buy|act)", "(still) (driving|wearing|using|paying|living|sleeping|cooking|stuck|waiting|drinking|eating|sitting|putting up|renting) ..3 that", "(still|how long will you|how much longer) (going to|wait|stay|sit|stand|keep|let|put up|pay|suffer|be)", "what are you (waiting|afraid|scared|doing)", "(what's|what is) (your|the) excuse", "no (more)? excuses", "(imagine|picture) ..3 (without|if|losing|when it fails|your child|the look|explaining)", "(while|as) you (sleep|hesitate|wait|think|scroll|read)", "(everyone|everybody|your (neighbours|neighbors|friends|competitors|mates)) ..2 (already|has|have|is|are) ..2 (got|booked|ordered|ahead|laughing|done|one|in)", "(die|dying|dead|death|burn|cancer|disaster|catastrophe) ..3 (unless|if you don't|waiting|without)", "(can|could) you (really)? (afford|live with|forgive|look) ..3", "(miss it|miss this|miss out) and", "(keep|just keep) scrolling", "scroll (past|on) if", "(last|final) (warning|chance to save)", "think about that", "(will|would) your (child|kids|family|wife|husband|dog|mum|mom|boss|neighbours) ..3 (forgive|forget|thank|notice|the only)", "stop (wasting|killing|ruining|embarrassing|settling|being|suffering|losing|making excuses|scrolling|pretending)",
    ],
  },
  {
    pressure: 0.35,
    phrases: ["(fomo|miss out|missing out)", "don't (let|risk|gamble|settle|suffer|get caught|wait until|leave it|put it off|sleep on|say we didn't) ..2", "(tired|sick|fed up|ashamed|embarrassed) of (your|being|looking|feeling|hiding|paying|waiting|that|those|living)", "(afraid|scared|worried) (of|about|that) (your|losing|missing)", "think again", "(are|were) you (ashamed|embarrassed|sure)", "(too|so) (late|lazy|cheap|scared) (to|for)", "(winter|summer|storm|the tax man|rain) (is|won't) (coming|wait)"],
  },
]); // prettier-ignore
