import type { AnswerCode } from "../../contract/operations.ts";
import type { Bridge } from "../../contract/bridge.ts";
import type { Person } from "../../domain/person.ts";
import type { Result } from "../../domain/result.ts";

/** Stores what is different between two states of the team: who is new, back or changed, and who was taken away. */
export async function saveTeam(
  bridge: Pick<Bridge, "people.save" | "people.delete">,
  people: readonly Person[],
  stored: readonly Person[],
): Promise<Result<unknown, AnswerCode>> {
  const gone = stored.filter(({ id }) => !people.some((person) => person.id === id));
  for (const { id } of gone) {
    const answer = await bridge["people.delete"]({ id });
    if (!answer.ok) return answer;
  }
  return bridge["people.save"]({ people: people.filter((person) => !stored.includes(person)) });
}
