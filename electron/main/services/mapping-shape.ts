import { z } from "zod";
import { type ColumnUse, columnKinds, extraMeanings } from "../../../src/exchange/columns.ts";
import { limits } from "../../../src/exchange/limits.ts";
import type { Mapping } from "../../../src/exchange/row.ts";

const others = ["extra", "flag", "draft", "summary", "year", "month", "day", "hour", "minute"] as const;
const use: z.ZodType<ColumnUse> = z.enum([...columnKinds, ...extraMeanings, ...others]);

/** The shape of a mapping, wherever it comes from. */
export const mappingShape: z.ZodType<Mapping> = z.strictObject({
  headerRows: z.int().min(0).max(100),
  uses: z.array(use).max(limits.columns),
});

/** A mapping that was kept, or null for what is none (any more). */
export function readMapping(value: unknown): Mapping | null {
  const read = mappingShape.safeParse(value);
  return read.success ? read.data : null;
}
