import { err, type Result } from "../../../src/domain/result.ts";
import { planPage } from "../../../src/exchange/report/plan-page.ts";
import { plannedMonth } from "./planned-month.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

/** The plan as one page, beside the month that comes next. */
function pageOf(services: Services): string {
  const { store, today } = services;
  const { month, posts } = plannedMonth(services, null);
  return planPage({
    plan: store.plans.current(),
    business: store.profiles.current().business,
    monthPlan: store.settings.current().month,
    month,
    posts,
    today: today(),
  });
}

/** Writes the plan to the file that the owner names. */
export async function savePlan(
  services: Services,
  as: "html" | "pdf",
): Promise<Result<null, "cancelled" | "file-not-written">> {
  const file = await services.dialogs.saveAs(`earnest-plan.${as}`);
  if (file === null) return err("cancelled", "No file was chosen.");
  const page = pageOf(services);
  return writeWhole(file, as === "pdf" ? await services.printing.pdf(page) : page);
}

/** Prints the plan. */
export const printPlan = (services: Services): Promise<Result<object, "cancelled" | "print-failed">> =>
  services.printing.print(pageOf(services));
