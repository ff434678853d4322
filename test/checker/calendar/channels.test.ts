import { describe, expect, test } from "vitest";
import { type CalendarContext, checkCalendar } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { readExampleMonth } from "../../support/example-month.ts";

const context: CalendarContext = { profile: emptyProfile };
const messagesOf = (month: string, ruleId: string, more: Partial<CalendarContext> = {}): readonly string[] =>
  checkCalendar(readExampleMonth(month), { ...context, ...more })
    .diagnostics.filter((one) => one.ruleId === ruleId)
    .map(({ message }) => message);

describe("a post that goes out on several channels", () => {
  test("is a post of each of them", () => {
    const month = "1 @Facebook: tell; 2 @Facebook+Instagram: tell; 3 @Instagram: tell";
    const { channels } = checkCalendar(readExampleMonth(month), context).figures;
    expect(channels).toMatchObject([
      { channel: "Facebook", posts: 2 },
      { channel: "Instagram", posts: 2 },
    ]);
  });

  test("is one ask in a row with those of either channel", () => {
    const month = "1 @Instagram: ask; 2 @Facebook+Instagram: ask; 3 @Facebook: tell; 4 @Instagram: ask";
    expect(messagesOf(month, "month/ask-run")).toEqual([
      "3 posts in a row ask for something on Instagram, from 1 March to 4 March; the limit is 2. One post in between that tells or helps would do.",
    ]);
  });

  test("is told of once where the channels get the very same", () => {
    expect(messagesOf("1-3 @Facebook+Instagram: ask", "month/ask-run")).toMatchObject([/on Facebook and Instagram,/u]);
    expect(messagesOf("1-9 09:00 @Facebook+Instagram: tell", "month/clockwork")).toMatchObject([
      /on Facebook and Instagram go out at 09:00/u,
    ]);
  });

  test("breaks the silence of each, and keeps what was promised for it", () => {
    const posts = "1-30 @Facebook: tell; 1,8,15,22,29 @Facebook+Instagram: help";
    const more = { promised: [{ channel: "Instagram", perWeek: 1 }] };
    expect(messagesOf(posts, "month/silence", more)).toEqual([]);
    expect(messagesOf("1-30 @Facebook: tell", "month/silence", more)).toMatchObject([/Instagram/u]);
  });

  test("is seen twice where one of its channels has a copy", () => {
    const copy = (channel: string): string => `3 @${channel}: "The plum jam is on the shelf from today."`;
    const report = (month: string) => checkCalendar(readExampleMonth(month), context).diagnostics;
    expect(report(`${copy("Facebook+Instagram")}; ${copy("Instagram")}`)).toMatchObject([
      { ruleId: "month/copies", severity: "warning" },
    ]);
    expect(report(`${copy("Facebook")}; ${copy("Instagram")}`)).toMatchObject([
      { ruleId: "month/copies", severity: "info" },
    ]);
  });

  test("leaves no channel hardly fed that gets half of the posts as well", () => {
    expect(messagesOf("1-10 @Facebook: tell; 11-20 @Facebook+Instagram: tell", "month/one-channel")).toEqual([]);
    expect(messagesOf("1-19 @Facebook: tell; 20 @Facebook+Instagram: tell", "month/one-channel")).toHaveLength(1);
  });
});
