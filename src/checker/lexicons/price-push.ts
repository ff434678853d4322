import { defineLexicon } from "../text/phrases.ts";

/**
 * Price talk that stands for a reason to care. `strong` entries compare, slash or shout a price; mild ones put a discount
 * first. A price alone is information and has no entry.
 */
export const priceWordings = defineLexicon([
  {
    pressure: 0.5,
    phrases: [
      "was $ ..2 now $", "now $ ..2 was $", "$ ..2 was $", "(instead of|down from|usually|normally|rrp|reg|regularly) $", "$ (instead of|rather than) $",
      "(slashed|slashing|slash) (prices|the price|price|everything|our|by|to)", "(price|prices) (slashed|slashed to|dropped|crashed|cut|smashed|melting|falling|never been)",
      "(unbeatable|lowest|cheapest|best|rock bottom|insane|crazy|silly|giveaway|wholesale|throwaway) (price|prices|deal|deals|rates|value)", "(steal|absolute steal) at $",
      "(massive|huge|mega|biggest|crazy|insane|giant|incredible|unmissable) (sale|discount|discounts|savings|deal|deals|clearance|reductions|markdowns)",
      "(blowout|blow out|clearance|flash|mega|fire|doorbuster|black friday|cyber monday|cyber week|payday) (sale|deal|deals|specials|event)", "(blowout|blow out|doorbusters|bogof)",
      "% off (everything|sitewide|storewide|all|the whole|entire|every)", "everything must go", "for (just|only|as little as|as low as|a mere) $", "(only|just) $", "$ only",
      "(pay|save|you save) (up to)? ..2 (%|$) (today|now|tonight|if|when)", "(save|saving) (up to|over|a massive|an extra|an incredible)? (%|$)", "free (gift|bonus|upgrade|delivery|shipping) ..3 (today|now|tonight|when|if|with every)",
      "(no|zero) (money|deposit|(payment|payments)) (down|needed|required|until)", "(worth|value of|valued at) $ ..3 (free|for|yours)", "what a (bargain|steal|deal)", "can't (beat|argue with) (that|this|the|these) (price|prices|deal)",
    ],
  },
  {
    pressure: 0.3,
    phrases: [
      "% off", "$ off", "(half|third) (price|off)", "(two|three|#) for (the price of)? (one|two|#|$)", "bogo", "buy (one|two|#) get (one|a|two|#)", "(2|3) for 2",
      "(special|introductory|early bird|launch|limited|exclusive|weekend|christmas|summer|new customer|student) (offer|offers|price|prices|discount|deal|rate|promotion|promo)", "(discount|discounted|promo|coupon|voucher) (code|price|prices|rate|rates)",
      "use (code|the code|promo code|discount code) *", "(code|coupon) * (for|at checkout|gets)", "on (sale|offer|promotion|special) (now|today|this|until|till|all)?", "(sale|(deal|deals)|(offer|offers)) (now on|starts|is on|on now|ends|are here|is here|continues)", "reduced (to|from|by) ($|%|clear)", "(starting|prices) (at|from) $", "(first|1st) ..3 (free|half price|on us)", "at no extra cost", "free (delivery|shipping) (on|over|for|with)", "get ..2 free",
    ],
  },
]); // prettier-ignore
