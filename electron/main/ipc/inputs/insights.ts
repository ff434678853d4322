import { z } from "zod";
import type { InsightsOperations } from "../../../../src/contract/operations.ts";
import { insightIds } from "../../../../src/exchange/report/insight-tables.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

/** No plot of ours comes near to it, in UTF-16 code units or bytes. */
const LARGEST_PICTURE = 5_000_000;
/** What every PNG file begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const picture = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("svg"), svg: z.string().startsWith("<svg ").max(LARGEST_PICTURE) }),
  z.strictObject({
    as: z.literal("png"),
    png: z
      .instanceof(Uint8Array<ArrayBuffer>)
      .refine((bytes) => bytes.length <= LARGEST_PICTURE && PNG.every((byte, at) => bytes[at] === byte)),
  }),
]);

const id = z.enum(insightIds);

/** What the operations of this noun take. */
export const insightsInputs: Inputs<keyof InsightsOperations> = {
  "insights.read": nothing,
  "insights.save": z.strictObject({ as: z.enum(["html", "pdf"]) }),
  "insights.print": nothing,
  "insights.table": z.strictObject({ id }),
  "insights.picture": z.strictObject({ id, picture }),
};
