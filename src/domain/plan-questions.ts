import { borrowedMotiveIn } from "./borrowed-motive.ts";
import { earliestReview, type Goal, type Plan } from "./plan.ts";
import type { LocalDate } from "./post.ts";

/** What a friend would ask about a goal. */
export const goalAsks = ["vague", "no-measure", "no-date", "past-date", "overnight", "numbers-of-people", "borrowed", "unlinked"] as const; // prettier-ignore
export type GoalAsk = (typeof goalAsks)[number];

/** A question about a goal; `words` are the owner's that raised it, "" where something is missing instead. */
export type GoalQuestion = { readonly ask: GoalAsk; readonly words: string };

/** Verbs and comparatives that fit any business and any year. */
const VAGUE =
  /(?<![\p{L}\p{N}])(?:improv\w*|grow\w*|increas\w*|boost\w*|enhanc\w*|optimi[sz]\w*|maximi[sz]\w*|leverag\w*|strengthen\w*|rais\w*|better|more|get (?:our|my|the) name out|(?:be|get|become) (?:more )?(?:visible|seen|known|active|social)|do(?:ing)? (?:well|better|something|more)|have a presence|engag\w*)(?![\p{L}\p{N}])/iu;
const OVERNIGHT =
  /(?<![\p{L}\p{N}])(?:overnight|instant(?:ly)?|immediately|right away|in no time|go(?:ing)? viral|explode\w*|by tomorrow|quick(?:ly)?|fast)(?![\p{L}\p{N}])/iu;
const AUDIENCE =
  /(?<![\p{L}\p{N}])(?:followers?|likes?|fans?|subscribers?|views?|impressions?|reach|clicks?|traffic|hits?|page visits?|audience|shares?|engagement)(?![\p{L}\p{N}])/iu;
const SALES =
  /(?<![\p{L}\p{N}])(?:sales?|sell\w*|sold|revenue|turnover|profits?|money|income|orders?|takings|leads?|conversions?|earn\w*)(?![\p{L}\p{N}])/iu;
const PEOPLE =
  /(?<![\p{L}\p{N}])(?:people|person|customers?|guests?|neighbou?rs?|community|families|friends?|regulars?|trust\w*|loyal\w*|thank\w*|refer\w*|recommend\w*|come back|return\w*|repl(?:y|ies)|answers?|questions?|help\w*|know us|know our|by name|talk\w*|conversations?|volunteers?|team)(?![\p{L}\p{N}])/iu;

const HAS_NUMBER = /\p{N}|(?<![\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|every|each|twice)(?![\p{L}])/iu; // prettier-ignore

const found = (pattern: RegExp, words: string): string => pattern.exec(words)?.[0] ?? "";

/** Long answers are read so far: a goal says what it is in its first lines. */
const READ = 2000;
const read = (words: string): string => words.slice(0, READ);

/** What of a goal is looked at, with the day on which it is. */
type Told = Omit<Goal, "id"> & { readonly today: LocalDate };

/** The words that raise a question: "" where something is missing, false where there is nothing to ask. */
const goalRaises: Readonly<Record<GoalAsk, (told: Told) => string | false>> = {
  vague: ({ words, measure }) => !HAS_NUMBER.test(measure) && !HAS_NUMBER.test(words) && (found(VAGUE, words) || false),
  "no-measure": ({ words, measure }) => measure.trim() === "" && !HAS_NUMBER.test(words) && "",
  "no-date": ({ by }) => by === "" && "",
  "past-date": ({ by, today }) => by !== "" && by < today && by,
  overnight: ({ words }) => found(OVERNIGHT, words) || false,
  "numbers-of-people": ({ words, measure }) => found(AUDIENCE, measure) || found(AUDIENCE, words) || false,
  borrowed: ({ words, objective }) => borrowedMotiveIn(words) || borrowedMotiveIn(objective) || false,
  unlinked: ({ objective }) => objective.trim() === "" && "",
};

/**
 * What is worth asking about a goal, never a reason to stop (S0.13). A vague verb with a number beside it is clear enough; a
 * goal without words raises nothing.
 */
export function goalQuestions({ words, measure, by, objective }: Goal, today: LocalDate): readonly GoalQuestion[] {
  if (words.trim() === "") return [];
  const told: Told = { words: read(words), measure: read(measure), by, objective: read(objective), today };
  return goalAsks.flatMap((ask) => {
    const raised = goalRaises[ask](told);
    return raised === false ? [] : [{ ask, words: raised }];
  });
}

/** What is worth asking about the plan as a whole. */
export const planAsks = ["no-goals", "sales-only", "audience-only", "borrowed", "past-judged", "early-review", "short-horizon"] as const; // prettier-ignore
export type PlanAsk = (typeof planAsks)[number];

/** Shorter than this (months) is a burst and not a plan (S0.11). */
const SHORT = 3;

/** Whether all that success is made of is money: sales follow from what is built, they are no reason to follow (S3.9). */
function isSalesOnly({ success }: Plan): boolean {
  const words = read(success);
  return SALES.test(words) && !PEOPLE.test(words);
}

/** Whether everything that is measured counts an audience (S0.14). */
function isAudienceOnly({ goals }: Plan): boolean {
  const measures = goals.map(({ measure }) => read(measure)).filter((measure) => measure.trim() !== "");
  return measures.length > 0 && measures.every((measure) => AUDIENCE.test(measure) && !PEOPLE.test(measure));
}

/** Whether what is promised or hoped for is what others do (S3.2). */
const isBorrowed = ({ commitment, success }: Plan): boolean =>
  [commitment, success].some((words) => borrowedMotiveIn(read(words)) !== "");

/** Questions about the whole plan, none of which holds anything up. */
export function planQuestions(plan: Plan, today: LocalDate): readonly PlanAsk[] {
  const earliest = earliestReview(plan);
  const asked: Readonly<Record<PlanAsk, boolean>> = {
    "no-goals": plan.goals.every(({ words }) => words.trim() === ""),
    "sales-only": isSalesOnly(plan),
    "audience-only": isAudienceOnly(plan),
    borrowed: isBorrowed(plan),
    "past-judged": plan.judgedOn !== "" && plan.judgedOn < today,
    "early-review": earliest !== null && plan.reviewOn !== "" && plan.reviewOn < earliest,
    "short-horizon": plan.months !== null && plan.months < SHORT,
  };
  return planAsks.filter((ask) => asked[ask]);
}
