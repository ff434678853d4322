import type { ExchangeOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { previewExport, saveExport } from "../../services/exports.ts";
import { Imports } from "../../services/imports.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { storageFault } from "./stored.ts";

/** Files brought in and handed back. */
export function exchangeHandlers(services: Services): Handlers<keyof ExchangeOperations> {
  const imports = new Imports(services);
  return {
    "import.choose": () => imports.choose(),
    "import.drop": ({ name, bytes }) => imports.drop(name, bytes),
    "import.read": ({ answers }) => imports.readAgain(answers),
    "import.run": ({ doubts }) => imports.run(doubts).catch(storageFault),
    "import.cancel": () => (imports.cancel(), ok({})),
    "export.preview": async ({ wish }) => ok(await previewExport(services, wish)),
    "export.save": ({ wish }) => saveExport(services, wish),
  };
}
