import type { DatesOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

/** What the operations of this noun take. */
export const datesInputs: Inputs<keyof DatesOperations> = { "dates.choose": nothing };
