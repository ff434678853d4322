import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

type PriceEntry = Plain & {
  readonly pressure: number;
  /** No push where the choice is left with the reader ("if you'd like a lesson, the first one's free"). */
  readonly mayBeOffered?: boolean;
  readonly phrases: readonly string[];
};

/**
 * Price talk that stands for a reason to care. `strong` entries compare, slash or shout a price; mild ones put a discount
 * first. A price alone is information and has no entry.
 */
export const priceWordings = defineLexicon<PriceEntry>([
  { pressure: 0.5, instead: "{last}", phrases: ["was $ ..2 now $"] },
  { pressure: 0.5, instead: "{first}", phrases: ["$ ..2 was $"] },
  { pressure: 0.5, phrases: ["now $ ..2 was $"] },
  { pressure: 0.5, instead: "lower prices", phrases: ["(price|prices) (slashed|slashed to|dropped|crashed|cut|smashed|melting|falling)"] },
  { pressure: 0.3, phrases: ["% off ."] },
  { pressure: 0.3, phrases: ["% off (if|for|over|till|til|until|on|in|this|when|with|at|to|and|or|through|today|tonight|after|before|from)"] },
  { pressure: 0.3, phrases: ["% off"] },
  { pressure: 0.3, phrases: ["% off all (week|day|month|weekend|year|summer|winter|season)"] },
  { pressure: 0.5, phrases: ["% off (everything|all|every|entire)"] },
  { pressure: 0.5, phrases: ["% off (sitewide|storewide)"] },
  { pressure: 0.3, mayBeOffered: true, phrases: ["(first|1st) ..3 (free|half price|on us)"] },
  { pressure: 0.3, afterBe: "half the usual price", phrases: ["half price"] },
  { pressure: 0.3, phrases: ["half price ."] },
  { pressure: 0.5, instead: "{rest}", phrases: ["(only|just) $"] },
  { pressure: 0.5, phrases: ["(unbeatable|lowest|cheapest|best|rock bottom|insane|crazy|silly|giveaway|wholesale|throwaway) (price|prices|rates)"] },
  { pressure: 0.5, instead: "{rest}", phrases: ["(massive|huge|mega|crazy|insane|giant) sale"] },
  {
    pressure: 0.5,
    phrases: [
      "(instead of|down from|usually|normally|rrp|reg|regularly) $", "$ (instead of|rather than) $",
      "(slashed|slashing|slash) (prices|the price|price|everything|our|by|to)", "(unbeatable|lowest|cheapest|best|rock bottom|insane|crazy|silly|giveaway|wholesale|throwaway) (deal|deals|value)", "(steal|absolute steal) at $",
      "(massive|huge|mega|biggest|crazy|insane|giant|incredible|unmissable) (sale|discount|discounts|savings|deal|deals|clearance|reductions|markdowns)",
      "(blowout|blow out|clearance|flash|mega|fire|doorbuster|black friday|cyber monday|cyber week|payday) (sale|deal|deals|specials|event)", "(blowout|blow out|doorbusters|bogof)",
      "everything must go", "for (as little as|as low as|a mere) $", "$ only",
      "(pay|save|you save) (up to)? ..2 (%|$) (today|now|tonight|if|when)", "(save|saving) (up to|over|a massive|an extra|an incredible)? (%|$)", "free (gift|bonus|upgrade|delivery|shipping) ..3 (today|now|tonight|when|if|with every)",
      "(no|zero) (money|deposit|(payment|payments)) (down|needed|required|until)", "(worth|value of|valued at) $ ..3 (free|for|yours)", "what a (bargain|steal|deal)", "can't (beat|argue with) (that|this|the|these) (price|prices|deal)",
    ],
  },
  {
    pressure: 0.3,
    phrases: [
      "$ off (the|your|all|any|every|our|per|this|first|for|everything|a|when|if|on|till|until|each|with|over|orders)", "$ off .", "(half|third) off", "(two|three|#) for (the price of)? (one|two|#|$)", "bogo", "buy (one|two|#) get (one|a|two|#)", "(2|3) for 2",
      "(special|introductory|early bird|launch|limited|exclusive|weekend|christmas|summer|new customer|student) (offer|offers|price|prices|discount|deal|rate|promotion|promo)", "(discount|discounted|promo|coupon|voucher) (code|price|prices|rate|rates)",
      "use (code|the code|promo code|discount code) *", "(code|coupon) * (for|at checkout|gets)", "on (sale|offer|promotion|special) (now|today|this|until|till|all)?", "(sale|(deal|deals)|(offer|offers)) (now on|starts|is on|on now|ends|are here|is here|continues)", "reduced (to|from|by) ($|%|clear)", "(starting|prices) (at|from) $", "at no extra cost", "free (delivery|shipping) (on|over|for|with)", "get ..2 free",
    ],
  },
]); // prettier-ignore
