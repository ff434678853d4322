import type { Month } from "../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { monthBefore, monthName } from "../../../src/exchange/months.ts";
import { reportHtml } from "../../../src/exchange/report/month-page.ts";
import { readMonth } from "./review-month.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

/** The review of a month as one page, with the numbers that the window shows. */
async function pageOf(services: Services, month: Month): Promise<Result<string, "cancelled" | "checker-failed">> {
  const read = await readMonth(services, month, { signal: new AbortController().signal, onDone: () => undefined });
  if (!read.ok) return read;
  const { judged, report, before } = read.value;
  const posts = judged.flatMap(({ post, report: own }) => (own ? [{ ...post, report: own }] : []));
  const failed = judged.length - posts.length;
  const calendar = {
    name: monthName(month),
    report,
    before: before && { name: monthName(monthBefore(month)), figures: before },
    posts,
    unread: failed === 0 ? [] : [`${failed} of ${judged.length} posts could not be read by the checker.`],
  };
  return ok(reportHtml("The month in review", [calendar], services.today()));
}

/** Writes the review of a month to the file that the owner names. */
export async function saveReview(
  services: Services,
  { month, as }: { readonly month: Month; readonly as: "html" | "pdf" },
): Promise<Result<object | null, "cancelled" | "checker-failed" | "file-not-written">> {
  const file = await services.dialogs.saveAs(`earnest-${month}.${as}`);
  if (file === null) return err("cancelled", "No file was chosen.");
  const page = await pageOf(services, month);
  if (!page.ok) return page;
  return writeWhole(file, as === "pdf" ? await services.printing.pdf(page.value) : page.value);
}

/** Prints the review of a month. */
export async function printReview(
  services: Services,
  month: Month,
): Promise<Result<object, "cancelled" | "checker-failed" | "print-failed">> {
  const page = await pageOf(services, month);
  return page.ok ? services.printing.print(page.value) : page;
}
