import type { InsightsOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { insightsOf } from "../../services/insights.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";

/** What came of the relationships, over time. */
export function insightsHandlers(services: Services): Handlers<keyof InsightsOperations> {
  const insights = insightsOf(services);
  const done = ok({});
  return {
    "insights.read": () => ok(insights.read()),
    "insights.save": async ({ as }) => {
      const saved = await insights.save(as);
      return saved.ok ? done : saved;
    },
    "insights.print": async () => {
      const printed = await services.printing.print(insights.page());
      return printed.ok ? done : printed;
    },
    "insights.table": async ({ id }) => {
      const saved = await insights.saveTable(id);
      return saved.ok ? done : saved;
    },
    "insights.picture": async ({ id, picture }) => {
      const saved = await insights.savePicture(id, picture);
      return saved.ok ? done : saved;
    },
  };
}
