import type { LinesOperations } from "../../../../src/contract/operations.ts";
import { MAX_POST_LENGTH } from "../../../../src/domain/post.ts";
import { err, ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** The owner's own lines and stories. */
export function linesHandlers({ store, checker }: Services): Handlers<keyof LinesOperations> {
  const { lines } = store;
  const done = ok({});
  return {
    "lines.list": () => ok(lines.list()),
    "lines.save": ({ lines: given }) => stored(() => (lines.save(given), done)),
    "lines.delete": ({ id }) => stored(() => (lines.remove(id), done)),
    "lines.near": async ({ text }) => {
      if (text.length > MAX_POST_LENGTH)
        return err("text-too-long", `A post holds at most ${MAX_POST_LENGTH} characters.`);
      const kept = lines.list();
      const offered = await checker.offerLines(text, kept.map(({ words }) => words)); // prettier-ignore
      if (!offered.ok) return offered;
      return ok(offered.value.flatMap((one) => kept.slice(one.at, one.at + 1).map((line) => ({ ...one, line }))));
    },
  };
}
