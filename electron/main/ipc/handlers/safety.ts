import type { SafetyOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { storageFault } from "./stored.ts";

/** What became of the owner's words on the disk. */
export const safetyHandlers = ({ store }: Services): Handlers<keyof SafetyOperations> => ({
  "safety.recovery": () => ok({ recovery: store.recovery }),
  "safety.altered": async () => {
    try {
      return ok(await store.altered());
    } catch (cause) {
      return storageFault(cause);
    }
  },
});
