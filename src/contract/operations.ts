import { type AppOperations, appOperations } from "./operations/app.ts";
import { type BackupsOperations, backupsOperations } from "./operations/backups.ts";
import { type DatesOperations, datesOperations } from "./operations/dates.ts";
import { type DecisionsOperations, decisionsOperations } from "./operations/decisions.ts";
import { type EverythingOperations, everythingOperations } from "./operations/everything.ts";
import { type ExchangeOperations, exchangeOperations } from "./operations/exchange.ts";
import { type GateOperations, gateOperations } from "./operations/gate.ts";
import { type LinesOperations, linesOperations } from "./operations/lines.ts";
import { type InsightsOperations, insightsOperations } from "./operations/insights.ts";
import { type ListeningOperations, listeningOperations } from "./operations/listening.ts";
import { type PassionOperations, passionOperations } from "./operations/passion.ts";
import { type PeopleOperations, peopleOperations } from "./operations/people.ts";
import { type PlanOperations, planOperations } from "./operations/plan.ts";
import { type PostsOperations, postsOperations } from "./operations/posts.ts";
import { type ProfileOperations, profileOperations } from "./operations/profile.ts";
import { type RepliesOperations, repliesOperations } from "./operations/replies.ts";
import { type ReviewOperations, reviewOperations } from "./operations/review.ts";
import { type SpellingOperations, spellingOperations } from "./operations/spelling.ts";
import { type ThreadsOperations, threadsOperations } from "./operations/threads.ts";
import { type VersionsOperations, versionsOperations } from "./operations/versions.ts";
import { type FamiliesOperations, familiesOperations } from "./operations/families.ts";
import { type SafetyOperations, safetyOperations } from "./operations/safety.ts";
import type { Result } from "../domain/result.ts";

export type * from "./operations/app.ts";
export type * from "./operations/backups.ts";
export type * from "./operations/dates.ts";
export type * from "./operations/decisions.ts";
export type * from "./operations/everything.ts";
export type * from "./operations/exchange.ts";
export type * from "./operations/gate.ts";
export type * from "./operations/lines.ts";
export type * from "./operations/families.ts";
export type * from "./operations/insights.ts";
export type * from "./operations/listening.ts";
export type * from "./operations/passion.ts";
export type * from "./operations/people.ts";
export type * from "./operations/plan.ts";
export type * from "./operations/posts.ts";
export type * from "./operations/profile.ts";
export type * from "./operations/replies.ts";
export type * from "./operations/review.ts";
export type * from "./operations/spelling.ts";
export type * from "./operations/threads.ts";
export type * from "./operations/versions.ts";
export type * from "./operations/safety.ts";

/**
 * Everything the window may ask of the main process, one file a noun. A new operation is a line and a name in its noun's
 * file, its schema in `electron/main/ipc/inputs/` and its handler in `electron/main/ipc/handlers/`; the compiler names each
 * place that is missing.
 */
export interface Operations
  extends
    PostsOperations,
    GateOperations,
    FamiliesOperations,
    ThreadsOperations,
    ExchangeOperations,
    EverythingOperations,
    DecisionsOperations,
    DatesOperations,
    RepliesOperations,
    ReviewOperations,
    ProfileOperations,
    PlanOperations,
    PassionOperations,
    PeopleOperations,
    LinesOperations,
    ListeningOperations,
    InsightsOperations,
    AppOperations,
    SpellingOperations,
    VersionsOperations,
    BackupsOperations,
    SafetyOperations {}

export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = Operations[Name]["input"];
export type Output<Name extends OperationName> = Operations[Name]["output"];
/** Codes that every operation may answer with, beside its own. */
export type CommonCode = "invalid-input" | "unexpected";
export type Answer<Name extends OperationName> = Result<Output<Name>, Operations[Name]["error"] | CommonCode>;
/** Every code that an answer can carry; the window has words for each. */
export type AnswerCode = Operations[OperationName]["error"] | CommonCode;

const table: Record<OperationName, true> = {
  ...postsOperations,
  ...gateOperations,
  ...familiesOperations,
  ...threadsOperations,
  ...exchangeOperations,
  ...everythingOperations,
  ...decisionsOperations,
  ...datesOperations,
  ...repliesOperations,
  ...reviewOperations,
  ...profileOperations,
  ...safetyOperations,
  ...planOperations,
  ...passionOperations,
  ...peopleOperations,
  ...linesOperations,
  ...listeningOperations,
  ...insightsOperations,
  ...appOperations,
  ...spellingOperations,
  ...versionsOperations,
  ...backupsOperations,
};

/** The names at run time, from which the bridge is generated and against which senders are checked. */
export const operationNames = Object.keys(table) as readonly OperationName[];
