import type { GateOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { BULK } from "./bulk.ts";
import { checkForReady, copyReady, overrideGate, printReady } from "../../services/gate.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { storageFault, stored } from "./stored.ts";

/** What comes before anything is posted. */
export function gateHandlers(services: Services): Handlers<keyof GateOperations> {
  return {
    "gate.ready": async ({ ids }) => {
      if (ids.length >= BULK) await services.store.backups.make("bulk");
      return checkForReady(services, ids).then(ok, storageFault);
    },
    "gate.override": ({ id, reason }) => stored(() => overrideGate(services, id, reason)),
    "gate.copy": ({ id }) => copyReady(services, id),
    "gate.print": ({ id }) => printReady(services, id),
  };
}
