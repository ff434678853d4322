import type { AnswerCode } from "../../contract/operations.ts";
import { ok, type Result } from "../../domain/result.ts";

type Answered = Result<unknown, AnswerCode>;
type Ways<One extends { readonly id: string }> = {
  readonly save: (changed: readonly One[]) => Promise<Answered>;
  readonly remove: (id: One["id"]) => Promise<Answered>;
};

/** Stores what is different between two states of a list: what is new, back or changed, and what was taken away. */
export async function saveDifferences<One extends { readonly id: string }>(
  now: readonly One[],
  stored: readonly One[],
  { save, remove }: Ways<One>,
): Promise<Answered> {
  const gone = stored.filter(({ id }) => !now.some((one) => one.id === id));
  for (const { id } of gone) {
    const answer = await remove(id);
    if (!answer.ok) return answer;
  }
  const changed = now.filter((one) => !stored.includes(one));
  return changed.length > 0 ? save(changed) : ok({});
}
