import { z } from "zod";
import type { PeopleOperations } from "../../../../src/contract/operations.ts";
import { type PersonId, weekdays } from "../../../../src/domain/person.ts";
import { answerBounds } from "../../../../src/domain/plan.ts";
import type { Inputs } from "./inputs.ts";
import { answer, branded, month, nothing } from "./shapes.ts";

const id = branded<PersonId>(z.uuid());

const person = z.strictObject({
  id,
  name: answer,
  byline: answer,
  why: answer,
  tie: answer,
  topics: z.array(answer).max(answerBounds.list),
  days: z.array(z.enum(weekdays)).max(weekdays.length),
  consent: z.boolean(),
});

/** What the operations of this noun take. */
export const peopleInputs: Inputs<keyof PeopleOperations> = {
  "people.list": nothing,
  "people.save": z.strictObject({ people: z.array(person).max(10_000) }),
  "people.delete": z.strictObject({ id }),
  "people.export": z.strictObject({ id }),
  "people.brief": z.strictObject({ id, month }),
};
