import { z } from "zod";
import type { ExchangeOperations } from "../../../../src/contract/operations.ts";
import type { ImportAnswers } from "../../../../src/contract/imports.ts";
import type { ExportWish, Which } from "../../../../src/contract/operations.ts";
import { limits } from "../../../../src/exchange/limits.ts";
import { writeFormats } from "../../../../src/exchange/write-posts.ts";
import { mappingShape } from "../../services/mapping-shape.ts";
import type { Inputs } from "./inputs.ts";
import { postIds, nothing, day } from "./shapes.ts";

const answers: z.ZodType<ImportAnswers> = z.strictObject({
  dateOrder: z.enum(["dmy", "mdy"]).nullable(),
  year: z.int().min(1970).max(2199).nullable(),
  sheet: z.string().max(1000).nullable(),
  mapping: mappingShape.nullable(),
});

/** One byte more than a file may have crosses, so that the reader can say that it is too large. */
const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= limits.fileBytes + 1);

const which: z.ZodType<Which> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("days"), first: day, last: day }),
  z.strictObject({ by: z.literal("all") }),
  z.strictObject({ by: z.literal("ids"), ids: postIds }),
]);

const wish: z.ZodType<ExportWish> = z.strictObject({
  which,
  format: z.enum([...writeFormats.keys()]),
  isAll: z.boolean(),
});

/** What the operations of this noun take. */
export const exchangeInputs: Inputs<keyof ExchangeOperations> = {
  "import.choose": nothing,
  "import.drop": z.strictObject({ name: z.string().max(1000), bytes }),
  "import.read": z.strictObject({ answers }),
  "import.run": z.strictObject({ doubts: z.enum(["add", "update", "skip"]) }),
  "import.cancel": nothing,
  "export.preview": z.strictObject({ wish }),
  "export.save": z.strictObject({ wish }),
};
