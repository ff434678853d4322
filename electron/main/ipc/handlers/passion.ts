import type { PassionOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** How much passion there is, asked again over time. */
export const passionHandlers = ({ store: { passions }, tell }: Services): Handlers<keyof PassionOperations> => ({
  "passion.list": () => ok(passions.list()),
  "passion.save": ({ passion }) =>
    stored(() => {
      passions.save(passion);
      tell("insights.changed", {});
      return ok({});
    }),
});
