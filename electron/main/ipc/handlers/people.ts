import type { PeopleOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { exportBrief, exportPerson } from "../../services/keep-person.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** The people of the business. */
export function peopleHandlers(services: Services): Handlers<keyof PeopleOperations> {
  const { people } = services.store;
  const done = ok({});
  return {
    "people.list": () => ok(people.list()),
    "people.save": ({ people: given }) => stored(() => (people.save(given), done)),
    "people.delete": ({ id }) => stored(() => (people.remove(id), done)),
    "people.export": async ({ id }) => {
      const saved = await exportPerson(services, id);
      return saved.ok ? done : saved;
    },
    "people.brief": async ({ id, month }) => {
      const saved = await exportBrief(services, id, month);
      return saved.ok ? done : saved;
    },
  };
}
