import type { TestProject } from "vitest/node";
import { openStage, type Stage } from "../../../scripts/stage.ts";

declare module "vitest" {
  export interface ProvidedContext {
    stage: Stage;
  }
}

/** Builds the app and opens a screen once for all end-to-end tests; the function answered closes it. */
export async function setup(project: TestProject): Promise<() => void> {
  const { stage, close } = await openStage();
  project.provide("stage", stage);
  return close;
}
