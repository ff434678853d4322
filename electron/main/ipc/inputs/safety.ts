import type { SafetyOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

/** What the operations of this noun take. */
export const safetyInputs: Inputs<keyof SafetyOperations> = {
  "safety.recovery": nothing,
  "safety.altered": nothing,
  "safety.keeping": nothing,
  "safety.keep-here": nothing,
  "safety.open-other": nothing,
};
