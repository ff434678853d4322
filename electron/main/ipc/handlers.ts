import type { AppFacts, OperationName } from "../../../src/contract/operations.ts";
import { MAX_POST_LENGTH } from "../../../src/domain/post.ts";
import { profileFor } from "../../../src/domain/profile.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import {
  decide,
  exportDecisions,
  leftIn,
  listDecisions,
  addDecisions,
  readChosenDecisions,
} from "../services/decisions.ts";
import { previewExport, saveExport } from "../services/exports.ts";
import { Imports } from "../services/imports.ts";
import { listPosts, postsInRange } from "../services/list-posts.ts";
import { loadSample, removeSample } from "../services/load-sample.ts";
import { monthReviews } from "../services/review-month.ts";
import { printReview, saveReview } from "../services/save-review.ts";
import type { Services } from "../services/services.ts";
import type { Handlers } from "./answer.ts";

const missing = err("post-missing", "There is no such post.");
const tooLong = err("text-too-long", `A post holds at most ${MAX_POST_LENGTH} characters.`);

/** A full disk, a locked file and the like are faults of the world with one answer; anything else is a bug. */
function storageFault(cause: unknown): Result<never, "storage-failed"> {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!code.startsWith("SQLITE_")) throw cause;
  return err("storage-failed", code);
}

/** Runs a change of the store. */
function stored<Value, Code extends string>(change: () => Result<Value, Code>): Result<Value, Code | "storage-failed"> {
  try {
    return change();
  } catch (cause) {
    return storageFault(cause);
  }
}

/** The operations on months: posts by their days, steps that can be taken back, files brought in and handed back. */
function monthHandlers(services: Services): Pick<Handlers, MonthOperation> {
  const { store } = services;
  const imports = new Imports(services);
  return {
    "posts.range": async ({ first, last }) => ok(await postsInRange(services, first, last)),
    "posts.change": ({ changes }) =>
      stored(() => {
        const step = store.steps.change(changes);
        if (step !== null) services.tell("posts.changed", { ids: changes.map(({ id }) => id) });
        return ok({ step });
      }),
    "steps.undo": ({ step }) =>
      stored(() => {
        const meant = step ?? store.steps.last();
        if (meant === null) return err("nothing-to-undo", "There is no step to take back.");
        const taken = store.steps.takeBack(meant);
        services.tell("posts.changed", { ids: [] });
        return ok(taken);
      }),
    "import.choose": () => imports.choose(),
    "import.drop": ({ name, bytes }) => imports.drop(name, bytes),
    "import.read": ({ answers }) => imports.readAgain(answers),
    "import.run": ({ doubts }) => imports.run(doubts).catch(storageFault),
    "import.cancel": () => (imports.cancel(), ok({})),
    "export.preview": async ({ wish }) => ok(await previewExport(services, wish)),
    "export.save": ({ wish, name }) => saveExport(services, wish, name),
  };
}

type MonthOperation =
  | "posts.range"
  | "posts.change"
  | "steps.undo"
  | Extract<OperationName, `${"import" | "export"}.${string}`>;

/** The operations on months. */
function reviewHandlers(services: Services): Pick<Handlers, Extract<OperationName, `review.${string}`>> {
  const reviews = monthReviews(services);
  const done = ok({});
  return {
    "review.month": ({ month }) => reviews.read(month),
    "review.cancel": () => (reviews.cancel(), done),
    "review.save": async (input) => {
      const saved = await saveReview(services, input);
      return saved.ok ? done : saved;
    },
    "review.print": async ({ month }) => {
      const printed = await printReview(services, month);
      return printed.ok ? done : printed;
    },
  };
}

/** What each operation does. `facts` are known at the start; `flushed` is called when the window has stored what it had. */
export function handlersFor(services: Services, facts: AppFacts, flushed: () => void): Handlers {
  const { store, checker } = services;
  const done = ok({});
  return {
    "posts.list": async ({ query }) => ok(await listPosts(services, query ?? "")),
    "posts.open": ({ id }) => {
      const post = store.posts.find(id);
      return post ? ok(post) : missing;
    },
    "posts.create": ({ text, ...place }) =>
      text.length > MAX_POST_LENGTH ? tooLong : stored(() => ok(store.posts.add({ text, ...place }))),
    "posts.save": ({ id, text, snapshot }) => {
      if (text.length > MAX_POST_LENGTH) return tooLong;
      return stored(() => {
        const post = store.posts.save(id, text, snapshot === true && "kept");
        return post ? ok({ contentHash: post.contentHash, savedAt: Date.now() }) : missing;
      });
    },
    "posts.set-channel": ({ id, channel }) => stored(() => (store.posts.setChannel(id, channel) ? done : missing)),
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
      const { limits } = store.settings.current();
      return checker.check(text, {
        profile: profileFor((postId && store.posts.find(postId)) ?? {}, store.profiles.current()),
        channel,
        limits,
        left: leftIn(services, postId),
      });
    },
    ...monthHandlers(services),
    "decisions.list": () => ok(listDecisions(services)),
    "decisions.add": ({ leave, terms }) => stored(() => decide(services, leave, terms)),
    "decisions.remove": ({ id }) => stored(() => (store.decisions.remove(id), done)),
    "decisions.restore": ({ id }) => stored(() => (store.decisions.restore(id), done)),
    "decisions.export": () => exportDecisions(services),
    "decisions.import": async () => {
      const read = await readChosenDecisions(services);
      return read.ok ? stored(() => ok(addDecisions(services, read.value))) : read;
    },
    ...reviewHandlers(services),
    "profile.get": () => ok(store.profiles.current()),
    "profile.save": ({ profile }) => stored(() => (store.profiles.save(profile), done)),
    "settings.get": () => ok(store.settings.current()),
    "settings.save": ({ settings }) => stored(() => (store.settings.save(settings), done)),
    "sample.load": () => stored(() => ok({ posts: loadSample(services) })),
    "sample.remove": () => stored(() => ok({ posts: removeSample(services) })),
    "app.facts": () => ok(facts),
    "window.flushed": () => (flushed(), done),
  };
}
