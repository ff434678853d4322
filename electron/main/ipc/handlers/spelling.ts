import type { SpellingOperations } from "../../../../src/contract/operations.ts";
import { MAX_POST_LENGTH } from "../../../../src/domain/post.ts";
import { err, ok } from "../../../../src/domain/result.ts";
import { type Dialect, dialectOf } from "../../../../src/domain/spelling.ts";
import { knownWords } from "../../services/known-words.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";

const tooLong = err("text-too-long", `A post holds at most ${MAX_POST_LENGTH} characters.`);

/** Spelling, looked up apart from the check. */
export function spellingHandlers(services: Services): Handlers<keyof SpellingOperations> {
  const { store, speller, locale } = services;
  const dialect = (): Dialect => store.settings.current().spelling.dialect ?? dialectOf(locale());
  return {
    "spelling.check": async ({ text, ...post }) => {
      if (text.length > MAX_POST_LENGTH) return tooLong;
      const answer = await speller.check(text, { dialect: dialect(), known: knownWords(services, post) });
      return answer.ok ? ok({ unknown: answer.value }) : answer;
    },
    "spelling.suggest": async ({ word }) => {
      const answer = await speller.suggest(word, dialect());
      return answer.ok ? ok({ offered: answer.value }) : answer;
    },
    "spelling.usual": () => ok({ dialect: dialectOf(locale()) }),
  };
}
