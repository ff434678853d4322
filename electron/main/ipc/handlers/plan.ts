import type { PlanOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { printPlan, savePlan } from "../../services/keep-plan.ts";
import { choosePlan, sharePlan } from "../../services/swap-plans.ts";
import { plannedMonth } from "../../services/planned-month.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** The plan that comes before the first post. */
export function planHandlers(services: Services): Handlers<keyof PlanOperations> {
  const { store } = services;
  const done = ok({});
  return {
    "plan.get": () => ok(store.plans.current()),
    "plan.save": ({ plan }) => stored(() => (store.plans.save(plan), done)),
    "plan.month": ({ month }) => ok(plannedMonth(services, month)),
    "plan.export": async ({ as }) => {
      const saved = await savePlan(services, as);
      return saved.ok ? done : saved;
    },
    "plan.share": async ({ isWhole }) => {
      const saved = await sharePlan(services, isWhole);
      return saved.ok ? done : saved;
    },
    "plan.choose": () => choosePlan(services),
    "plan.print": async () => {
      const printed = await printPlan(services);
      return printed.ok ? done : printed;
    },
  };
}
