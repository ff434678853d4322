import { describe, expect, test } from "vitest";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile, type Profile } from "../../src/domain/profile.ts";
import { isNotice } from "../../src/checker/reading/notice.ts";
import { analyse } from "../../src/checker/text/analyse.ts";

const told: Profile = {
  ...emptyProfile,
  whys: { ...emptyProfile.whys, why: "Nobody in this valley should have to throw away a good tool." },
};

const notices = [
  "Open till 8 tonight.",
  "Closed Monday for the bank holiday. Back Tuesday at 9.",
  "We're shut this Thursday, funeral in the family. Open again Friday as normal.",
  "Christmas hours: 23rd 9 to 5, 24th 9 to 1, closed until the 28th.",
  "Hours this week: Mon to Thu 10 to 6, Fri 10 to 8, Sat 9 to 4, Sun closed.",
  "Card machine is down. Cash only until the engineer comes, sorry.",
  "No class tonight, the hall's heating is broken. Back next week.",
  "Market is cancelled tomorrow because of the wind warning.",
  "The clinic will be closed on Wednesday 14 February for staff training. For emergencies ring the out-of-hours line.",
  "Last posting date for parcels to the States is 10 December.",
  "We have moved. From Monday you will find us at 14 Mill Street, above the bank.",
  "Road works on Barrack Street all week, use the back gate.",
  "Kitchen closes at 8.30 tonight instead of 9.30.",
  "Deliveries are running about an hour late because of the snow.",
  "The library van is at the school on Tuesday from 2 to 3.30pm.",
  "Thanksgiving week: closed Thursday and Friday, open Saturday 9 to 2.",
  "Diwali timings: shop open 10am to 4pm on Sunday, closed Monday.",
  "Sallah holiday, we are closed Tuesday and Wednesday. Open again on Thursday by 9am.",
  "Anzac Day: closed until 1pm.",
  "Doors 7pm, talk at 7.30, lift at the back entrance.",
  "Practice is at the lower field today, not the upper one. Same time, 5:30.",
  "Phone lines are down this morning. Email works.",
  "Wet paint on the front step, please use the side door today.",
  "Bin collection moves to Saturday next week.",
  "Registration closes Friday so that we can order the lunches.",
  "Clocks go back tonight. We open at ten, new time.",
  "Sold out for today. More tomorrow from 7.",
  "New opening times from 1 March: Tue to Sat 8 to 3.",
];

const stories = [
  "Autumn candles are back in the shop, in three sizes. Order yours online today.",
  "New season football boots have arrived in all sizes. Get yours before Saturday.",
  "My grandfather opened this forge in 1931 so that nobody had to walk to town for a hinge.",
  "Half price on all blinds until Sunday. Book your measure now and save big.",
  "We open at eight because Maura at the bus stop asked us to, eleven years ago, and she still comes in first.",
];

describe("a notice", () => {
  test.for(notices)("needs no Why: %s", (text) => {
    const rules = checkPost(text, { profile: told }).diagnostics.map(({ ruleId }) => ruleId);
    expect(rules).not.toContain("why/missing");
  });

  test.for(notices)("is recognised: %s", (text) => {
    expect(isNotice(analyse(text))).toBe(true);
  });

  test.for(stories)("is not: %s", (text) => {
    expect(isNotice(analyse(text))).toBe(false);
  });
});
