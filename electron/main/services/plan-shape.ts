import { z } from "zod";
import { answerBounds, type Expectation, expectations, type Plan } from "../../../src/domain/plan.ts";
import { isLocalDate } from "../../../src/exchange/dates.ts";

const answer = z.string().max(answerBounds.text);
const day = z.string().refine(isLocalDate);
const id = z.uuid();
const maybeDay = z.union([day, z.literal("")]);
const upTo = (most: number) => z.number().min(0).max(most).nullable();
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(answerBounds.list);

const stand = z.enum(["agree", "discuss"]).nullable();
const stands = z.strictObject(
  Object.fromEntries(expectations.map((one) => [one, stand])) as Record<Expectation, typeof stand>,
);

/** The shape of a plan, wherever it comes from. */
export const planShape: z.ZodType<Plan> = z.strictObject({
  who: answer,
  goals: listOf(z.strictObject({ id, words: answer, measure: answer, by: maybeDay, objective: answer })),
  success: answer,
  judgedOn: maybeDay,
  seen: listOf(z.strictObject({ id, on: maybeDay, words: answer })),
  hoursPerWeek: upTo(answerBounds.hours),
  minutesPerPost: upTo(answerBounds.minutes),
  moneyPerMonth: upTo(answerBounds.money),
  months: upTo(answerBounds.months).refine((months) => months === null || Number.isInteger(months)),
  commitment: answer,
  startsOn: maybeDay,
  reviewOn: maybeDay,
  expectations: stands,
  priorities: listOf(z.strictObject({ id, words: answer })),
  partner: answer,
  checkIns: listOf(z.strictObject({ id, on: maybeDay, words: answer })),
  obstacles: listOf(z.strictObject({ id, words: answer, tried: answer })),
});
