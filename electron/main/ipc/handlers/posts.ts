import type { PostsOperations } from "../../../../src/contract/operations.ts";
import { PAGE } from "../../../../src/domain/list.ts";
import { MAX_POST_LENGTH } from "../../../../src/domain/post.ts";
import { withPeople } from "../../../../src/domain/person.ts";
import { inForce, profileFor } from "../../../../src/domain/profile.ts";
import { err, ok } from "../../../../src/domain/result.ts";
import { standingOf } from "../../../../src/domain/gate.ts";
import { leftIn } from "../../services/decisions.ts";
import { countPosts, listByStage, listPosts, postsInRange } from "../../services/list-posts.ts";
import type { Services } from "../../services/services.ts";
import { BULK } from "./bulk.ts";
import type { Handlers } from "./handlers.ts";
import { stored } from "./stored.ts";

const missing = err("post-missing", "There is no such post.");
const tooLong = err("text-too-long", `A post holds at most ${MAX_POST_LENGTH} characters.`);
const done = ok({});

/** Gives each search a signal that the next one of its kind ends. */
function endingTheLast(): () => AbortSignal {
  let current = new AbortController();
  return () => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
}

/** Posts as a list, page by page. */
function listHandlers(services: Services): Handlers<"posts.list" | "posts.count"> {
  const never = new AbortController().signal;
  const [searches, counts] = [endingTheLast(), endingTheLast()];
  return {
    "posts.list": async ({ query = "", order = "changed", after = null, limit = PAGE }) => {
      const signal = query === "" ? never : searches();
      const wish = { query, after, limit };
      return ok(await (order === "stage" ? listByStage(services, wish, signal) : listPosts(services, { ...wish, order }, signal))); // prettier-ignore
    },
    "posts.count": async ({ query = "" }) => ok({ count: await countPosts(services, query, counts()) }),
  };
}

/** Posts one at a time, and their check. */
function singleHandlers(
  services: Services,
): Omit<Handlers<keyof PostsOperations>, "posts.list" | "posts.count" | "posts.range" | "posts.change" | "steps.undo"> {
  const { store, checker } = services;
  return {
    "posts.open": ({ id }) => {
      const post = store.posts.find(id);
      return post ? ok(post) : missing;
    },
    "posts.create": ({ text, ...place }) =>
      text.length > MAX_POST_LENGTH ? tooLong : stored(() => ok(store.posts.add({ text, ...place }))),
    "posts.save": ({ id, text, keep }) => {
      if (text.length > MAX_POST_LENGTH) return tooLong;
      return stored(() => {
        const post = store.posts.save(id, text, keep ?? false);
        return post ? ok({ contentHash: post.contentHash, savedAt: Date.now(), standing: standingOf(post) }) : missing;
      });
    },
    "posts.set-channel": ({ id, channel }) =>
      stored(() => {
        const post = store.posts.setChannel(id, channel);
        return post ? ok(standingOf(post)) : missing;
      }),
    "posts.duplicate": ({ id }) =>
      stored(() => {
        const post = store.posts.find(id);
        // The copy is the owner's own, without a date: two posts on one day are rarely meant.
        return post ? ok(store.posts.add({ text: post.text, channels: post.channels, author: post.author })) : missing;
      }),
    "posts.delete": ({ ids }) => stored(() => (store.posts.remove(ids), done)),
    "posts.restore": ({ ids }) => stored(() => (store.posts.restore(ids), done)),
    "check.post": ({ text, postId, channel }) => {
      if (text.length > MAX_POST_LENGTH) return tooLong;
      const { limits: networkLimits, ownWords } = store.settings.current();
      const post = postId === null ? undefined : store.posts.find(postId);
      const own = inForce(store.profiles.versions(), post?.date ?? null);
      const profile = withPeople(own, store.people.list(), post?.author ?? null);
      return checker.check(text, {
        profile: profileFor(post ?? {}, profile),
        channel,
        networkLimits,
        ownWords,
        left: leftIn(services, postId),
        tryOffers: true,
      });
    },
  };
}

/** Posts one at a time and by their days; steps that can be taken back. */
export function postsHandlers(services: Services): Handlers<keyof PostsOperations> {
  const { store } = services;
  return {
    ...singleHandlers(services),
    ...listHandlers(services),
    "posts.range": async (input) => ok(await postsInRange(services, input)),
    "posts.change": async ({ changes }) => {
      if (changes.length >= BULK) await store.backups.make("bulk");
      return stored(() => {
        const step = store.steps.change(changes);
        if (step !== null) services.tell("posts.changed", { ids: changes.map(({ id }) => id) });
        return ok({ step });
      });
    },
    "steps.undo": ({ step }) =>
      stored(() => {
        const meant = step ?? store.steps.last();
        if (meant === null) return err("nothing-to-undo", "There is no step to take back.");
        const taken = store.steps.takeBack(meant);
        services.tell("posts.changed", { ids: [] });
        return ok(taken);
      }),
  };
}
