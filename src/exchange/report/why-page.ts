import { type Profile, whyKinds } from "../../domain/profile.ts";
import type { LocalDate } from "../../domain/post.ts";
import { escape, listOf, pageOf, section } from "./page.ts";
import { whyQuestions } from "./why-wording.ts";

/** The answers of Our Why on one page; what was not answered is left out. */
export function whyPage({ business, formerNames, trade, whys, names }: Profile, today: LocalDate): string {
  const answered = whyKinds.filter((kind) => whys[kind].trim() !== "");
  const main = [
    `<h2>${escape([business, trade].filter((words) => words.trim() !== "").join(" · "))}</h2>`,
    ...answered.map((kind) => section(whyQuestions[kind], `<p class="own">${escape(whys[kind].trim())}</p>`)),
    ...(answered.length === 0 ? [`<p class="waiting">Not answered</p>`] : []),
    section("Earlier names", formerNames.length === 0 ? "" : listOf(formerNames.map(escape))),
    section("People and places", names.length === 0 ? "" : listOf(names.map(escape))),
  ];
  return pageOf("Our Why", main.join("\n"), today);
}
