import type { MonthPost } from "../model/calendar.ts";
import type { Unjudged } from "../model/calendar-report.ts";
import { idsOf } from "./figures.ts";

const parts: readonly (readonly [Unjudged["part"], (post: MonthPost) => unknown, all: string, some: string])[] = [
  ["dates", ({ day }) => day, "No post has a date that can be read, so weeks, silences and runs of asks could not be judged.", "no date that can be read; weeks, silences and runs of asks are judged without them."],
  ["times", ({ time }) => time, "No post has a time, so the hours could not be judged.", "no time; the hours are judged without them."],
  ["channels", ({ channel }) => channel, "No post has a channel, so all count as one.", "no channel, which counts as one of its own."],
  ["authors", ({ author }) => author, "No post has an author, so voices could not be judged.", "no author; the voices are judged without them."],
]; // prettier-ignore

/** What could not be judged, because posts do not say it. */
export const unjudgedIn = (posts: readonly MonthPost[]): readonly Unjudged[] =>
  parts.flatMap(([part, read, all, some]) => {
    const without = posts.filter((post) => read(post) === null);
    if (without.length === 0) return [];
    const because =
      without.length === posts.length
        ? all
        : `${without.length} of ${posts.length} posts ${without.length === 1 ? "has" : "have"} ${some}`;
    return [{ part, because, posts: idsOf(without) }];
  });
