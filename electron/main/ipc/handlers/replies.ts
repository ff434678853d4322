import type { RepliesOperations } from "../../../../src/contract/operations.ts";
import { inForce } from "../../../../src/domain/profile.ts";
import { ok } from "../../../../src/domain/result.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

/** Answers to people, looked over before they are sent. */
export function repliesHandlers({ store, checker }: Services): Handlers<keyof RepliesOperations> {
  return {
    "reply.get": () => ok(store.replies.current()),
    "reply.save": ({ draft }) => stored(() => (store.replies.save(draft), ok({}))),
    "check.reply": ({ draft }) => {
      const { limits: networkLimits, ownWords } = store.settings.current();
      return checker.checkReply(draft, {
        profile: inForce(store.profiles.versions(), null), // an answer goes out now
        channel: null, // where it is sent, only the owner knows
        networkLimits,
        ownWords,
        left: [],
      });
    },
  };
}
