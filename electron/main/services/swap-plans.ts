import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { emptyPlan } from "../../../src/domain/plan.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { type SharedPlan, withoutPrivate } from "../../../src/domain/shared-plan.ts";
import { planShape } from "./plan-shape.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

/** A larger file is no plan, and is not read into memory; in bytes. */
const MAX_FILE_SIZE = 20_000_000;

/** The form of the file, which says of itself what it is. */
const FORMAT = "earnest-plan";
const file = z.object({
  format: z.literal(FORMAT),
  schemaVersion: z.literal(1),
  business: z.string().max(10_000),
  plan: z.record(z.string(), z.unknown()),
});

/** Writes the plan to the file that the owner names, for somebody else to read. */
export async function sharePlan(
  { store, dialogs }: Services,
  isWhole: boolean,
): Promise<Result<null, "cancelled" | "file-not-written">> {
  const chosen = await dialogs.saveAs("earnest-plan.json");
  if (chosen === null) return err("cancelled", "No file was chosen.");
  const plan = store.plans.current();
  const { business } = store.profiles.current();
  const shared = { format: FORMAT, schemaVersion: 1, business, plan: isWhole ? plan : withoutPrivate(plan) };
  return writeWhole(chosen, `${JSON.stringify(shared, null, 2)}\n`);
}

/** Reads the plan in a file's text; what an older version did not ask is not answered. */
function planIn(text: string): Result<SharedPlan, "not-a-plan"> {
  try {
    const read = file.safeParse(JSON.parse(text.replace(/^\uFEFF/u, "")));
    const plan = planShape.safeParse({ ...emptyPlan, ...read.data?.plan });
    if (!read.success || !plan.success) return err("not-a-plan", "It is no plan.");
    return ok({ business: read.data.business, plan: plan.data });
  } catch (cause) {
    return err("not-a-plan", String(cause));
  }
}

/** Reads the plan in the file that the owner names. Nothing is stored: it is somebody else's. */
export async function choosePlan({
  dialogs,
}: Services): Promise<Result<SharedPlan, "cancelled" | "file-unreadable" | "not-a-plan">> {
  const chosen = await dialogs.open(["json"]);
  if (chosen === null) return err("cancelled", "No file was chosen.");
  try {
    if (statSync(chosen).size > MAX_FILE_SIZE) return err("not-a-plan", "The file is too large.");
    return planIn(readFileSync(chosen, "utf8"));
  } catch (cause) {
    return err("file-unreadable", cause instanceof Error ? cause.message : String(cause));
  }
}
