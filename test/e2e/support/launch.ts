import { inject, onTestFinished } from "vitest";
import { type Launched, launchEarnest as launch, type LaunchOptions } from "../../../scripts/launch.ts";

/** Starts the app for one test; it is ended with the test, whatever came of it. */
export async function launchEarnest(options?: LaunchOptions): Promise<Launched> {
  const launched = await launch(inject("stage"), options);
  onTestFinished(launched.kill);
  return launched;
}
