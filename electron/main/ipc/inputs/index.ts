import type { OperationName } from "../../../../src/contract/operations.ts";
import { appInputs } from "./app.ts";
import { backupsInputs } from "./backups.ts";
import { datesInputs } from "./dates.ts";
import { decisionsInputs } from "./decisions.ts";
import { everythingInputs } from "./everything.ts";
import { exchangeInputs } from "./exchange.ts";
import { gateInputs } from "./gate.ts";
import { linesInputs } from "./lines.ts";
import { familiesInputs } from "./families.ts";
import { insightsInputs } from "./insights.ts";
import { listeningInputs } from "./listening.ts";
import { passionInputs } from "./passion.ts";
import { peopleInputs } from "./people.ts";
import { planInputs } from "./plan.ts";
import { postsInputs } from "./posts.ts";
import { profileInputs } from "./profile.ts";
import { repliesInputs } from "./replies.ts";
import { reviewInputs } from "./review.ts";
import { spellingInputs } from "./spelling.ts";
import { versionsInputs } from "./versions.ts";
import { threadsInputs } from "./threads.ts";
import { safetyInputs } from "./safety.ts";
import type { Inputs } from "./inputs.ts";

/** The window is never trusted to have kept to the types: each input is checked before its handler sees it. */
export const inputs: Inputs<OperationName> = {
  ...postsInputs,
  ...gateInputs,
  ...familiesInputs,
  ...threadsInputs,
  ...exchangeInputs,
  ...everythingInputs,
  ...decisionsInputs,
  ...datesInputs,
  ...repliesInputs,
  ...reviewInputs,
  ...profileInputs,
  ...safetyInputs,
  ...planInputs,
  ...passionInputs,
  ...peopleInputs,
  ...linesInputs,
  ...listeningInputs,
  ...insightsInputs,
  ...appInputs,
  ...spellingInputs,
  ...versionsInputs,
  ...backupsInputs,
};
