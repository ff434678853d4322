import bakery from "../../../resources/samples/bakery.json";
import bicycleWorkshop from "../../../resources/samples/bicycle-workshop.json";
import iceCreamStand from "../../../resources/samples/ice-cream-stand.json";
import physiotherapyPractice from "../../../resources/samples/physiotherapy-practice.json";
import plumber from "../../../resources/samples/plumber.json";
import { newPerson, type Person, type PersonId, weekdays } from "../../../src/domain/person.ts";
import { emptyPlan, type Plan } from "../../../src/domain/plan.ts";
import type { LocalDate, LocalTime } from "../../../src/domain/post.ts";
import { emptyProfile, type Profile } from "../../../src/domain/profile.ts";
import type { SampleId } from "../../../src/domain/sample.ts";

/** A post of a sample. */
type SamplePost = {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly channel: string;
  readonly author: string;
  readonly text: string;
};

/** A person as a file has them: what is left out is not answered, and the days are unread words. */
type PersonFile = Omit<Partial<Person>, "id" | "days"> & { readonly id: string; readonly days: readonly string[] };

/** A sample as its file has it: what is left out is not answered. */
type SampleFile = {
  readonly about: string;
  readonly profile: Omit<Profile, "whys" | "formerNames"> & { readonly whys: Partial<Profile["whys"]> };
  readonly plan: Partial<Plan> | null;
  readonly people: readonly PersonFile[];
  readonly posts: readonly SamplePost[];
};

/** An invented business with a month of posts. */
export type Sample = {
  readonly id: SampleId;
  readonly about: string;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly people: readonly Person[];
  readonly posts: readonly SamplePost[];
};

const files: Readonly<Record<SampleId, SampleFile>> = {
  "ice-cream-stand": iceCreamStand,
  bakery,
  "bicycle-workshop": bicycleWorkshop,
  "physiotherapy-practice": physiotherapyPractice,
  plumber,
};

/** The sample of that name, with everything that its file leaves out. */
export function sampleOf(id: SampleId): Sample {
  const { about, profile, plan, people, posts } = files[id];
  return {
    id,
    about,
    profile: { ...emptyProfile, ...profile, whys: { ...emptyProfile.whys, ...profile.whys } },
    plan: { ...emptyPlan, ...plan },
    people: people.map((person) => ({
      ...newPerson(person.id as PersonId), // minted in the file, whose shape a test checks
      ...person,
      id: person.id as PersonId,
      days: weekdays.filter((day) => person.days.includes(day)),
    })),
    posts,
  };
}
