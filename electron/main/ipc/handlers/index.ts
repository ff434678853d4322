import type { AppFacts } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import { backupsHandlers } from "./backups.ts";
import { datesHandlers } from "./dates.ts";
import { decisionsHandlers } from "./decisions.ts";
import { everythingHandlers } from "./everything.ts";
import { exchangeHandlers } from "./exchange.ts";
import { familiesHandlers } from "./families.ts";
import type { Handlers } from "./handlers.ts";
import { gateHandlers } from "./gate.ts";
import { linesHandlers } from "./lines.ts";
import { insightsHandlers } from "./insights.ts";
import { listeningHandlers } from "./listening.ts";
import { passionHandlers } from "./passion.ts";
import { peopleHandlers } from "./people.ts";
import { planHandlers } from "./plan.ts";
import { postsHandlers } from "./posts.ts";
import { profileHandlers } from "./profile.ts";
import { repliesHandlers } from "./replies.ts";
import { reviewHandlers } from "./review.ts";
import { spellingHandlers } from "./spelling.ts";
import { versionsHandlers } from "./versions.ts";
import { threadsHandlers } from "./threads.ts";
import { safetyHandlers } from "./safety.ts";

/** What a window that is about to close answers: it stored what it had, or it has words that the disk refuses. */
type Closing = { readonly flushed: () => void; readonly held: () => void };

/** What each operation does. `facts` are known at the start. */
export const handlersFor = (services: Services, facts: AppFacts, closing: Closing): Handlers => ({
  ...postsHandlers(services),
  ...gateHandlers(services),
  ...familiesHandlers(services),
  ...threadsHandlers(services),
  ...exchangeHandlers(services),
  ...everythingHandlers(services),
  ...decisionsHandlers(services),
  ...datesHandlers(services),
  ...repliesHandlers(services),
  ...reviewHandlers(services),
  ...profileHandlers(services),
  ...versionsHandlers(services),
  ...backupsHandlers(services),
  ...safetyHandlers(services),
  ...planHandlers(services),
  ...passionHandlers(services),
  ...peopleHandlers(services),
  ...linesHandlers(services),
  ...spellingHandlers(services),
  ...listeningHandlers(services),
  ...insightsHandlers(services),
  "app.facts": () => ok(facts),
  "window.anew": () => (services.anew.show(), ok({})),
  "window.held": () => (closing.held(), ok({})),
  "window.flushed": () => (closing.flushed(), ok({})),
});
