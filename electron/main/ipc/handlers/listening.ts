import type { ListeningOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { knownContacts, listeningDay, logged } from "../../services/listening-day.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** So many entries come at a time. */
const PAGE = 60;

/** What comes back from people, and what goes in. */
export function listeningHandlers(services: Services): Handlers<keyof ListeningOperations> {
  const { log, relationships } = services.store;
  const done = ok({});
  const changed = () => {
    services.tell("log.changed", {});
    return done;
  };
  return {
    "listening.page": ({ after, ...filter }) => {
      const found = log.page(filter, after, PAGE + 1);
      const entries = found.slice(0, PAGE).map((entry) => logged(services, entry));
      return ok({ entries, isLast: found.length <= PAGE });
    },
    "listening.contacts": () => ok(knownContacts(services)),
    "listening.save": ({ contacts, entries }) => stored(() => (log.save(contacts, entries), changed())),
    "listening.draft": () => ok(relationships.draft()),
    "listening.save-draft": ({ draft }) => stored(() => (relationships.saveDraft(draft), done)),
    "listening.delete": ({ id }) => stored(() => (log.remove(id), changed())),
    "listening.day": async () => ok(await listeningDay(services)),
    "listening.save-window": ({ window }) => stored(() => (relationships.saveWindow(window), done)),
    "listening.hours": () => ok(relationships.hours()),
    "listening.save-hours": ({ hours }) => stored(() => (relationships.saveHours(hours), done)),
    "listening.reflection": ({ month }) => ok(relationships.reflection(month)),
    "listening.save-reflection": ({ month, reflection }) =>
      stored(() => {
        relationships.saveReflection(month, reflection);
        services.tell("insights.changed", {});
        return done;
      }),
  };
}
