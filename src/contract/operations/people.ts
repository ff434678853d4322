import type { Person, PersonId } from "../../domain/person.ts";
import type { Month } from "../../domain/post.ts";
import type { Nothing } from "./nothing.ts";

/** The people of the business. Nobody else ever learns of them. */
export interface PeopleOperations {
  "people.list": { input: Nothing; output: readonly Person[]; error: never };
  /** Stores people, new or known; those not named stay as they are, and whoever was taken away is back. */
  "people.save": { input: { people: readonly Person[] }; output: Nothing; error: "storage-failed" };
  /** Takes a person away; `people.save` brings them back, and posts keep the name. */
  "people.delete": { input: { id: PersonId }; output: Nothing; error: "storage-failed" };
  /** Asks for a file and writes all that is kept of a person to it: their answers, and the posts that name them as author. */
  "people.export": {
    input: { id: PersonId };
    output: Nothing;
    error: "person-missing" | "cancelled" | "file-not-written";
  };
  /** Asks for a file and writes a sheet to it with which this person can begin: both Whys, their topics, their posts of a month. */
  "people.brief": {
    input: { id: PersonId; month: Month };
    output: Nothing;
    error: "person-missing" | "cancelled" | "file-not-written";
  };
}

/** Their names at run time. */
export const peopleOperations: Record<keyof PeopleOperations, true> = {
  "people.list": true,
  "people.save": true,
  "people.delete": true,
  "people.export": true,
  "people.brief": true,
};
