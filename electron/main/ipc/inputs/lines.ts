import { z } from "zod";
import type { LinesOperations } from "../../../../src/contract/operations.ts";
import { type LineId, MAX_LINE_LENGTH, MAX_LINES } from "../../../../src/domain/line.ts";
import type { Inputs } from "./inputs.ts";
import { branded, nothing } from "./shapes.ts";

const id = branded<LineId>(z.uuid());
const line = z.strictObject({ id, words: z.string().max(MAX_LINE_LENGTH) });

/** What the operations of this noun take. */
export const linesInputs: Inputs<keyof LinesOperations> = {
  "lines.list": nothing,
  "lines.save": z.strictObject({ lines: z.array(line).max(MAX_LINES) }),
  "lines.delete": z.strictObject({ id }),
  "lines.near": z.strictObject({ text: z.string() }),
};
