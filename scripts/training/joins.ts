import { offers } from "../../src/checker/engine/check-post.ts";
import { noOwnWords } from "../../src/domain/own-words.ts";
import { mergeOverlaps } from "../../src/checker/engine/merge.ts";
import { pressureFacts, weighEvidence } from "../../src/checker/engine/pressure.ts";
import { runRules } from "../../src/checker/engine/run-rules.ts";
import { askFacts } from "../../src/checker/reading/asks.ts";
import { conversationFacts } from "../../src/checker/reading/conversation.ts";
import type { Classified } from "../../src/checker/reading/classifier.ts";
import { concluded, type Conclusion, type Facts, factsOf, type Joins } from "../../src/checker/reading/joins.ts";
import { readPost } from "../../src/checker/reading/read-post.ts";
import { stageFacts } from "../../src/checker/reading/stage.ts";
import { whyFacts } from "../../src/checker/reading/why.ts";
import { rules } from "../../src/checker/rules/index.ts";
import { analyse } from "../../src/checker/text/analyse.ts";
import { emptyProfile, type Profile } from "../../src/domain/profile.ts";
import type { Example } from "./examples.ts";
import { fitLogistic, rowOf } from "./logistic.ts";

/** A text, its owner's own Why, what a classifier says of it that has not read its writer, and how much it counts. */
export type Unseen = {
  readonly example: Example;
  readonly profile: string | null;
  readonly classified: Classified;
  readonly weight: number;
};

const L2 = 2;

const profileOf = (why: string | null): Profile =>
  why === null ? emptyProfile : { ...emptyProfile, whys: { ...emptyProfile.whys, why } };

type Gathered = Partial<Record<Conclusion, Facts>>;

/** Facts of posts, by what is concluded from them, as the checker would gather them with this classifier and these joins. */
type Gather = (unseen: Unseen, joins: Partial<Joins>) => Gathered;

const gatherWhy: Gather = ({ example, profile, classified }) => {
  const why = whyFacts(analyse(example.text), profileOf(profile), classified);
  return { why, hint: why };
};

/** Whether it invites an answer, which rules look at too. */
const gatherConversation: Gather = ({ example, classified }) => ({
  conversation: conversationFacts(analyse(example.text), classified),
});

/** Rules and strengths look at the Why and at what invites an answer, so their joins have to be there. */
const gatherRest: Gather = ({ example, profile, classified }, joins) => {
  const reading = readPost(analyse(example.text), profileOf(profile), classified, joins as Joins); // it asks for no other
  const post = { ...reading, limits: [], ownWords: noOwnWords };
  const found = mergeOverlaps(runRules(post, rules).found);
  const evidence = weighEvidence(found, post.text.wordCount);
  const pressure = pressureFacts(classified, evidence, offers(post));
  const asks = askFacts(post.asks, classified);
  const stage = stageFacts(post, evidence);
  return {
    any: pressure,
    strong: pressure,
    asks,
    "asks more": asks,
    know: stage,
    like: stage,
    trust: stage,
    ask: stage,
  };
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function fit(unseen: readonly Unseen[], gather: Gather, joins: Partial<Joins>): Partial<Joins> {
  const gathered = unseen.map((one) => ({ ...one, facts: gather(one, joins) }));
  const conclusions = Object.keys(gathered[0]?.facts ?? {}) as Conclusion[];
  const fitted = conclusions.map((conclusion): [Conclusion, Joins[Conclusion]] => {
    const known = gathered.filter(({ example }) => example.targets[conclusion] !== undefined);
    const names = [...new Set(known.flatMap(({ facts }) => [...(facts[conclusion]?.keys() ?? [])]))].sort();
    const cases = known.map(({ facts, example, weight }) => ({
      row: rowOf(names.map((name, index) => [index, facts[conclusion]?.get(name) ?? 0])),
      target: example.targets[conclusion] ?? 0,
      weight,
    }));
    const { weights, bias } = fitLogistic(cases, names.length, L2);
    const entries = names.map((name, index) => [name, rounded(weights[index] ?? 0)] as const);
    return [conclusion, { bias: rounded(bias), ...Object.fromEntries(entries) }];
  });
  return { ...joins, ...Object.fromEntries(fitted) };
}

/** Share of pairs, one that is so and one that is not, in which the one that is so has the higher odds. */
function areaUnderCurve(odds: readonly (readonly [odds: number, isSo: boolean])[]): number {
  const yes = odds.filter(([, isSo]) => isSo);
  const no = odds.filter(([, isSo]) => !isSo);
  const won = yes.reduce((sum, [a]) => sum + no.filter(([b]) => a > b).length, 0);
  return won / Math.max(1, yes.length * no.length);
}

/** How well a conclusion tells posts apart whose writers the classifier had not read; a line for the model's card. */
export function qualityOf(unseen: readonly Unseen[], joins: Joins): readonly string[] {
  const gathered = unseen.map((one) => ({
    facts: { ...gatherWhy(one, joins), ...gatherConversation(one, joins), ...gatherRest(one, joins) },
    one,
  }));
  return (Object.keys(joins) as Conclusion[]).map((conclusion) => {
    const odds = gathered.map(({ facts, one }): [number, boolean] => [
      concluded(conclusion, facts[conclusion] ?? factsOf({}), joins),
      one.example.targets[conclusion] === 1,
    ]);
    return `${conclusion}: AUC ${areaUnderCurve(odds).toFixed(3)} on ${odds.length} posts`;
  });
}

/** Fits how much each fact weighs for each conclusion. */
export const fitJoins = (unseen: readonly Unseen[]): Joins =>
  fit(unseen, gatherRest, fit(unseen, gatherConversation, fit(unseen, gatherWhy, {}))) as Joins; // together they conclude everything
