import type { DatesOperations } from "../../../../src/contract/operations.ts";
import { chooseDates } from "../../services/choose-dates.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";

/** Days that matter to the business. */
export const datesHandlers = (services: Services): Handlers<keyof DatesOperations> => ({
  "dates.choose": () => chooseDates(services),
});
