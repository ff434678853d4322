import type { Plan } from "./plan.ts";

/** A plan as a file carries it to somebody else, with the name of the business. */
export type SharedPlan = { readonly business: string; readonly plan: Plan };

/** A plan without what is nobody else's: hours, money, and talks with whoever keeps the owner to it. */
export const withoutPrivate = (plan: Plan): Plan => ({
  ...plan,
  hoursPerWeek: null,
  minutesPerPost: null,
  moneyPerMonth: null,
  checkIns: [],
});
