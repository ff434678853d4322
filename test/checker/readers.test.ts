import { expect, test } from "vitest";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

/** Posts, each with whom it is for; nothing where it is for anybody. */
const posts: readonly (readonly [text: string, ...readers: readonly string[]])[] = [
  ["Thank you to all who carried chairs on Sunday.", "regulars"],
  ["Those of you who asked for rye: it is back on Thursday.", "regulars"],
  ["Our regulars have named the new kettle. It is called Doris.", "regulars"],
  ["Mr. Pike has been coming here since the roof leaked. Today was his hundredth loaf.", "regulars"],
  ["You asked for later hours, so we are open until eight on Fridays.", "regulars"],
  ["Cheers for your patience while the oven was out.", "regulars"],
  ["Welcome back, all who swam with us before the storm.", "regulars"],
  ["New here? We are the ones with the green door.", "newcomers"],
  ["Your first lesson costs nothing, and the skates are in the hall.", "newcomers"],
  ["New page, so a quick intro: we are two sisters and an oven.", "newcomers"],
  ["Thanks for coming on Sunday. New members can sign the sheet by the door.", "regulars", "newcomers"],
  ["The ferry leaves at nine."],
  ["What did you do by candle light as a child?"],
  ["“Thanks for being so patient” is what they all say on the telephone."],
  ["Regular coffee is two pounds, a large one three."],
  ["20% off all candles until Sunday."],
  [""],
];

test.for(posts)("“%s”", ([text, ...readers]) => {
  expect(checkPost(text, { profile: emptyProfile }).readers).toEqual(readers);
});

test("who pushes hard speaks to no friend", () => {
  const text = "LAST CHANCE!!! You asked for it, now BUY NOW or regret it forever. Only 2 left, hurry, offer dies at midnight!!!"; // prettier-ignore
  expect(checkPost(text, { profile: emptyProfile })).toMatchObject({ pressure: { level: "strong" }, readers: [] });
});
