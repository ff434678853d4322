import { z } from "zod";
import type { ListeningOperations } from "../../../../src/contract/operations.ts";
import { type ContactId, type EntryId, entryKinds, logBounds } from "../../../../src/domain/listening.ts";
import { answerBounds } from "../../../../src/domain/plan.ts";
import { MAX_POST_LENGTH } from "../../../../src/domain/post.ts";
import type { PersonId } from "../../../../src/domain/person.ts";
import { type Reflection, reflectionQuestions } from "../../../../src/domain/reflection.ts";
import type { Inputs } from "./inputs.ts";
import { answer, branded, day, month, nothing, postId } from "./shapes.ts";

const entryId = branded<EntryId>(z.uuid());
const contactId = branded<ContactId>(z.uuid());
const personId = branded<PersonId>(z.uuid());
const kind = z.enum(entryKinds);

const contact = z.strictObject({
  id: contactId,
  name: z.string().max(logBounds.name),
  touchedOn: day.nullable(),
  asideUntil: day.nullable(),
});

const entry = z.strictObject({
  id: entryId,
  kind,
  date: day,
  contact: contactId.nullable(),
  sent: contactId.nullable(),
  post: postId.nullable(),
  answeredBy: personId.nullable(),
  note: z.string().max(logBounds.note),
  nextStep: z.string().max(logBounds.nextStep),
  nextOn: day.nullable(),
  settledOn: day.nullable(),
});

/** What is being written may lack a day, and be longer than an entry may be: that is said when it is written down. */
const draft = z.strictObject({
  line: z.string().max(MAX_POST_LENGTH),
  form: z
    .strictObject({
      entry: entry.extend({
        date: z.union([day, z.literal("")]),
        note: z.string().max(MAX_POST_LENGTH),
        nextStep: z.string().max(MAX_POST_LENGTH),
      }),
      name: z.string().max(MAX_POST_LENGTH),
      sent: z.string().max(MAX_POST_LENGTH),
    })
    .nullable(),
});

const reflection = branded<Reflection>(
  z.strictObject({
    ...Object.fromEntries(reflectionQuestions.map((question) => [question, answer])),
    spent: z.number().min(0).max(answerBounds.money).nullable(),
  }),
);

/** What the operations of this noun take. */
export const listeningInputs: Inputs<keyof ListeningOperations> = {
  "listening.page": z.strictObject({
    kind: kind.nullable(),
    contact: contactId.nullable(),
    post: postId.nullable(),
    after: entryId.nullable(),
  }),
  "listening.contacts": nothing,
  "listening.save": z.strictObject({ contacts: z.array(contact).max(1000), entries: z.array(entry).max(1000) }),
  "listening.draft": nothing,
  "listening.save-draft": z.strictObject({ draft }),
  "listening.delete": z.strictObject({ id: entryId }),
  "listening.day": nothing,
  "listening.save-window": z.strictObject({
    window: z.strictObject({ post: postId, person: personId.nullable(), until: day.nullable() }),
  }),
  "listening.hours": nothing,
  "listening.save-hours": z.strictObject({
    hours: z.strictObject({
      span: z.enum(["week", "month"]),
      from: day,
      hours: z.number().min(0).max(logBounds.hours),
    }),
  }),
  "listening.reflection": z.strictObject({ month }),
  "listening.save-reflection": z.strictObject({ month, reflection }),
};
