import type { DecisionsOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { addDecisions, decide, exportDecisions, listDecisions, readChosenDecisions } from "../../services/decisions.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** What is left, and what is shown again. */
export function decisionsHandlers(services: Services): Handlers<keyof DecisionsOperations> {
  const { store } = services;
  const done = ok({});
  return {
    "decisions.list": () => ok(listDecisions(services)),
    "decisions.add": ({ leave, terms }) => stored(() => decide(services, leave, terms)),
    "decisions.remove": ({ id }) => stored(() => (store.decisions.remove(id), done)),
    "decisions.restore": ({ id }) => stored(() => (store.decisions.restore(id), done)),
    "decisions.count-saying": ({ words }) =>
      services.checker.countSaying(store.posts.list().map(({ text }) => text), words), // prettier-ignore
    "decisions.export": () => exportDecisions(services),
    "decisions.import": async () => {
      const read = await readChosenDecisions(services);
      return read.ok ? stored(() => ok(addDecisions(services, read.value))) : read;
    },
  };
}
