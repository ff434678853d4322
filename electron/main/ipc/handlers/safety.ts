import type { SafetyOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { storageFault } from "./stored.ts";

/** What became of the owner's words on the disk. */
export const safetyHandlers = ({ store, home }: Services): Handlers<keyof SafetyOperations> => ({
  "safety.recovery": () => ok({ recovery: store.recovery }),
  "safety.altered": async () => {
    try {
      return ok(await store.altered());
    } catch (cause) {
      return storageFault(cause);
    }
  },
  "safety.keeping": () => ok(home.keeping),
  "safety.keep-here": () => {
    const kept = home.keepHere();
    return kept.ok ? ok({}) : kept;
  },
  "safety.open-other": async () => {
    const opened = await home.openOther();
    return opened.ok ? ok({}) : opened;
  },
});
