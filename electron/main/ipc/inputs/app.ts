import type { AppOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

/** What the operations of this noun take. */
export const appInputs: Inputs<keyof AppOperations> = {
  "app.facts": nothing,
  "window.anew": nothing,
  "window.held": nothing,
  "window.flushed": nothing,
};
