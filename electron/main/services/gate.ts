import type { GateAnswer, Hold, Output } from "../../../src/contract/operations.ts";
import { blockersIn } from "../../../src/checker/index.ts";
import { type Standing, standingOf } from "../../../src/domain/gate.ts";
import type { Post, PostId } from "../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { postPage } from "../../../src/exchange/report/post-page.ts";
import { contentHashOf } from "../../store/content.ts";
import type { Judged } from "../checking/verdicts.ts";
import type { Services } from "./services.ts";

const missing = err("post-missing", "There is no such post.");
const empty = err("post-empty", "The post has no words yet.");

const isEmpty = ({ text }: Post): boolean => text.trim() === "";

const holdOf = (kind: Hold["kind"]): Hold => ({ kind, diagnostics: [] });

/** What holds a post back. A rule that broke may be the very one that had something to say. */
function holdsOn({ post, report }: Judged, { store }: Services): readonly Hold[] {
  if (isEmpty(post)) return [holdOf("empty")];
  if (report === null || report.faults.length > 0) return [holdOf("unchecked")];
  return blockersIn(report, store.settings.current().blockers);
}

/** Checks posts as they are stored; those with nothing open become ready, as one step. Those that are ready stay so. */
export async function checkForReady(services: Services, ids: readonly PostId[]): Promise<GateAnswer> {
  const { store, verdicts, today, tell } = services;
  const posts = ids.flatMap((id) => store.posts.find(id) ?? []);
  const already = posts.filter(({ status }) => status === "ready").map(({ id }) => id);
  const asked = posts.filter(({ status }) => status !== "ready");
  const watch = { signal: new AbortController().signal, onDone: () => undefined };
  const judged = (await verdicts.reports(asked, today(), watch)).map((one) => ({
    ...one,
    holds: holdsOn(one, services),
  }));
  const free = judged.filter(({ holds }) => holds.length === 0);
  const { step, ready } = store.steps.makeReady(free.map(({ post }) => ({ post, reason: null })));
  if (step !== null) tell("posts.changed", { ids: ready });
  const letThrough = new Set(ready);
  return {
    step,
    ready: [...already, ...ready],
    held: judged
      .filter(({ post }) => !letThrough.has(post.id))
      .map(({ post, holds }) => ({ id: post.id, holds: holds.length === 0 ? [holdOf("changed")] : holds })),
  };
}

/** Makes a post ready by the owner's own decision, whatever is open. */
export function overrideGate(
  { store, tell }: Services,
  id: PostId,
  reason: string,
): Result<Output<"gate.override">, "post-missing" | "post-empty"> {
  const post = store.posts.find(id);
  if (!post) return missing;
  if (isEmpty(post)) return empty;
  const { step } = store.steps.makeReady([{ post, reason }]);
  if (step !== null) tell("posts.changed", { ids: [id] });
  return ok({ step, standing: standingOf(store.posts.find(id) ?? post) });
}

/** A post that may go out as it is: it is ready, and the disk has kept each letter of what was checked. */
function readyPost({ store }: Services, id: PostId): Result<Post, "post-missing" | "not-ready"> {
  const post = store.posts.find(id);
  if (!post) return missing;
  const isReady = post.status === "ready" && contentHashOf(post.text) === post.contentHash;
  return isReady ? ok(post) : err("not-ready", "The post is not ready.");
}

/** Copies exactly the text of a ready post. */
export async function copyReady(
  services: Services,
  id: PostId,
): Promise<Result<Standing, "post-missing" | "not-ready">> {
  const post = readyPost(services, id);
  if (!post.ok) return post;
  await services.copy(post.value.text);
  return ok(standingOf(post.value));
}

/** Prints a ready post, with where and when it goes. */
export async function printReady(
  services: Services,
  id: PostId,
): Promise<Result<Standing, "post-missing" | "not-ready" | "cancelled" | "print-failed">> {
  const post = readyPost(services, id);
  if (!post.ok) return post;
  const printed = await services.printing.print(postPage(post.value, services.today()));
  return printed.ok ? ok(standingOf(post.value)) : printed;
}
