import type { OperationName } from "../../../../src/contract/operations.ts";
import { appInputs } from "./app.ts";
import { backupsInputs } from "./backups.ts";
import { decisionsInputs } from "./decisions.ts";
import { exchangeInputs } from "./exchange.ts";
import { insightsInputs } from "./insights.ts";
import { listeningInputs } from "./listening.ts";
import { peopleInputs } from "./people.ts";
import { planInputs } from "./plan.ts";
import { postsInputs } from "./posts.ts";
import { profileInputs } from "./profile.ts";
import { reviewInputs } from "./review.ts";
import { versionsInputs } from "./versions.ts";
import { safetyInputs } from "./safety.ts";
import type { Inputs } from "./inputs.ts";

/** The window is never trusted to have kept to the types: each input is checked before its handler sees it. */
export const inputs: Inputs<OperationName> = {
  ...postsInputs,
  ...exchangeInputs,
  ...decisionsInputs,
  ...reviewInputs,
  ...profileInputs,
  ...safetyInputs,
  ...planInputs,
  ...peopleInputs,
  ...listeningInputs,
  ...insightsInputs,
  ...appInputs,
  ...versionsInputs,
  ...backupsInputs,
};
