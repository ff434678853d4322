import { z } from "zod";
import type { InsightsOperations } from "../../../../src/contract/operations.ts";
import { insightIds } from "../../../../src/exchange/report/insight-tables.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

/** No plot of ours comes near to it, in UTF-16 code units. */
const LARGEST_PICTURE = 2_000_000;

const id = z.enum(insightIds);

/** What the operations of this noun take. */
export const insightsInputs: Inputs<keyof InsightsOperations> = {
  "insights.read": nothing,
  "insights.save": z.strictObject({ as: z.enum(["html", "pdf"]) }),
  "insights.print": nothing,
  "insights.table": z.strictObject({ id }),
  "insights.picture": z.strictObject({ id, svg: z.string().startsWith("<svg ").max(LARGEST_PICTURE) }),
};
