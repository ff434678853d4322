import type { GateAnswer, Hold } from "../../contract/operations.ts";
import { say, type WordKey } from "../words/say.ts";

/** "9 are ready, 3 stay as they are: 2 push hard, 1 shows no Why." A post counts once for each thing that holds it back. */
export function answerWords({ ready, held }: GateAnswer): string {
  if (held.length === 0) return say("gate.bulk.all", { count: ready.length });
  const kinds = Map.groupBy(held.flatMap(({ holds }) => holds), ({ kind }: Hold) => kind); // prettier-ignore
  const reasons = [...kinds].map(([kind, { length: count }]) => say(`gate.bulk.${kind}` satisfies WordKey, { count }));
  return `${say("gate.bulk.ready", { count: ready.length })}, ${say("gate.bulk.held", { count: held.length })}: ${reasons.join(", ")}.`;
}
