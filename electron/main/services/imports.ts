import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type {
  DoubtfulRow,
  ImportAnswers,
  ImportOffer,
  ImportResult,
  ReadRow,
  WhatOfDoubts,
} from "../../../src/contract/imports.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { headerKey } from "../../../src/exchange/columns.ts";
import { type ImportPlan, planImport } from "../../../src/exchange/identity.ts";
import { limits } from "../../../src/exchange/limits.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import { readableEndings } from "../../../src/exchange/read-posts.ts";
import type { ImportedFile, ImportedPost, ImportErrorCode, Mapping, TablePreview } from "../../../src/exchange/row.ts";
import type { ReadFile } from "../reading/messages.ts";
import { readMapping } from "./mapping-shape.ts";
import { fieldsOf, newPostOf, type StoredFields, updateOf } from "./post-fields.ts";
import type { Services } from "./services.ts";

/** So many rows of each kind are shown before an import. */
const SHOWN = 100;
/** So many rows are stored at a time; in between the window can be answered, and can cancel. */
const SLICE = 200;

const noAnswers: ImportAnswers = { dateOrder: null, year: null, sheet: null, mapping: null };
const noImport = err("no-import", "No file is being brought in.");
const cancelled = err("cancelled", "The import was cancelled.");

type Plan = ImportPlan<StoredFields, ImportedPost>;
type Step = Plan["steps"][number];

/** The file that is being looked at. `read` is null while no column is taken for the posts. */
type Pending = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers: ImportAnswers;
  readonly table: TablePreview | null;
  readonly read: ImportedFile | null;
  readonly asked: ImportedFile["questions"];
  readonly isRemembered: boolean;
};

type Read = Result<ReadFile, "cancelled" | ImportErrorCode>;

/** A pause in which other requests are answered. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What is done with the rows of a plan: posts to add, posts to change, and how many are left as they are. */
function workOf({ steps }: Plan, doubts: WhatOfDoubts): { readonly todo: readonly Step[]; readonly skipped: number } {
  const isSkipped = ({ action }: Step): boolean => action === "ask" && doubts === "skip";
  return {
    todo: steps.filter((step) => step.action !== "keep" && !isSkipped(step)),
    skipped: steps.filter(isSkipped).length,
  };
}

const nothingRead: ImportedFile = { posts: [], rejected: [], notes: [], questions: [], table: null };

const readRowOf = ({ row, text, date, time, channel, author }: ImportedPost): ReadRow => ({
  row,
  opening: openingOf(text),
  date,
  time,
  channel,
  author,
});

function doubtsOf(step: Step): readonly DoubtfulRow[] {
  if (step.action !== "ask") return [];
  const { incoming, existing, doubt } = step;
  return [{ row: incoming.row, doubt, opening: openingOf(incoming.text), existingOpening: openingOf(existing.text) }];
}

/** Bringing files in: one at a time is looked at, read under the owner's answers, and taken over as one step. */
export class Imports {
  readonly #services: Services;
  #pending: Pending | null = null;
  /** Counts the wishes to cancel, so that an import under way sees that it is meant. */
  #cancels = 0;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Asks for a file and reads it. */
  async choose(): Promise<Result<ImportOffer, "cancelled" | "file-unreadable" | ImportErrorCode>> {
    const file = await this.#services.dialogs.open(readableEndings);
    if (file === null) return cancelled;
    try {
      // Refused by its size before it is in memory; the message is the reader's own.
      const isLarge = statSync(file).size > limits.fileBytes;
      return await this.drop(basename(file), isLarge ? new Uint8Array(limits.fileBytes + 1) : readFileSync(file));
    } catch (cause) {
      return err("file-unreadable", cause instanceof Error ? cause.message : String(cause));
    }
  }

  /** Looks at a file, with its columns as they were read the last time. */
  async drop(name: string, bytes: Uint8Array): Promise<Result<ImportOffer, "cancelled" | ImportErrorCode>> {
    const cancels = this.#cancels;
    const first = await this.#read(name, bytes, noAnswers);
    if (!first.ok) return first;
    const mapping = this.#rememberedFor(first.value.table);
    const answers = { ...noAnswers, mapping };
    const again = mapping ? await this.#read(name, bytes, answers) : first;
    if (this.#cancels !== cancels || (!again.ok && again.error.code === "cancelled")) return cancelled;
    const { table, read } = again.ok ? again.value : first.value;
    const isRemembered = mapping !== null && again.ok;
    return ok(this.#offer({ name, bytes, table, read, answers: isRemembered ? answers : noAnswers, asked: read?.questions ?? [], isRemembered })); // prettier-ignore
  }

  /** Reads the same file under other answers. */
  async readAgain(answers: ImportAnswers): Promise<Result<ImportOffer, "no-import" | "cancelled" | ImportErrorCode>> {
    const before = this.#pending;
    if (!before) return noImport;
    const again = await this.#read(before.name, before.bytes, answers);
    if (!again.ok) return again;
    const { table, read } = again.value;
    const isSameMapping = JSON.stringify(answers.mapping) === JSON.stringify(before.answers.mapping);
    // Questions that were answered stay in sight; other columns bring other questions.
    const known = isSameMapping ? before.asked : [];
    const asked = [...known, ...(read?.questions ?? []).filter(({ ask }) => !known.some((one) => one.ask === ask))];
    return ok(
      this.#offer({ ...before, answers, table, read, asked, isRemembered: before.isRemembered && isSameMapping }),
    );
  }

  /** Takes the posts over, a slice at a time; whatever goes wrong or is cancelled, none of it stays. */
  async run(
    doubts: WhatOfDoubts,
  ): Promise<Result<ImportResult, "no-import" | "import-open" | "cancelled" | "storage-failed">> {
    const pending = this.#pending;
    if (!pending?.read) return noImport;
    if (pending.read.questions.length > 0) return err("import-open", "A question about the file is not answered.");
    const { store, tell } = this.#services;
    const plan = this.#planFor(pending.read);
    const { todo, skipped } = workOf(plan, doubts);
    const cancels = this.#cancels;
    // The step can be taken back; this is for whoever regrets it next week. A disk too full for it shows at the first slice.
    if (todo.length > 0) await store.backups.make("import");
    const step = store.steps.begin("import");
    try {
      for (let done = 0; done < todo.length; done += SLICE) {
        store.atomically(() => todo.slice(done, done + SLICE).forEach((one) => this.#takeOver(step, one, doubts)));
        tell("import.progress", { done: Math.min(done + SLICE, todo.length), total: todo.length });
        await breath();
        if (this.#cancels !== cancels) {
          store.steps.takeBack(step);
          return cancelled;
        }
      }
    } catch (cause) {
      store.steps.takeBack(step);
      throw cause;
    }
    const kept = store.steps.end(step);
    this.#remember(pending);
    this.#pending = null;
    tell("posts.changed", { ids: [] });
    const added = todo.filter(({ action }) => action === "add" || (action === "ask" && doubts === "add")).length;
    return ok({
      step: kept,
      added,
      updated: todo.length - added,
      unchanged: plan.counts.keep,
      skipped,
      rejected: pending.read.rejected.length,
      firstDay: pending.read.posts.flatMap(({ date }) => (date === null ? [] : [date])).sort()[0] ?? null,
    });
  }

  /** Lets go of the file; one that is being read is given up, and an import under way is taken back. */
  cancel(): void {
    this.#cancels += 1;
    this.#services.reader.cancel();
    this.#pending = null;
  }

  #takeOver(step: Parameters<Services["store"]["steps"]["add"]>[0], one: Step, doubts: WhatOfDoubts): void {
    const { steps } = this.#services.store;
    if (one.action === "add" || (one.action === "ask" && doubts === "add")) steps.add(step, [newPostOf(one.incoming)]);
    else if (one.action !== "keep") {
      const id: PostId = one.existing.post.id;
      steps.update(step, id, updateOf(one.existing, one.incoming, one.changes));
    }
  }

  #planFor(read: ImportedFile): Plan {
    return planImport(this.#services.store.posts.list().map(fieldsOf), read.posts);
  }

  #read(name: string, bytes: Uint8Array, answers: ImportAnswers): Promise<Read> {
    return this.#services.reader.read({ name, bytes, options: { ...answers, zone: this.#services.zone() } });
  }

  #rememberedFor(table: TablePreview | null): Mapping | null {
    if (!table) return null;
    const kept = readMapping(this.#services.store.mappings.find(headerKey(table.columns.map(({ header }) => header))));
    return kept?.uses.length === table.columns.length ? kept : null;
  }

  #remember({ table, answers }: Pending): void {
    if (!table || !answers.mapping) return;
    this.#services.store.mappings.keep(headerKey(table.columns.map(({ header }) => header)), answers.mapping);
  }

  #offer(pending: Pending): ImportOffer {
    this.#pending = pending;
    const { name, answers, table, read, asked, isRemembered } = pending;
    const plan = this.#planFor(read ?? nothingRead);
    const { notes, posts, rejected } = read ?? nothingRead;
    return {
      name,
      zone: this.#services.zone(),
      hasText: read !== null,
      table,
      isRemembered,
      answers,
      questions: asked,
      notes,
      rows: posts.slice(0, SHOWN).map(readRowOf),
      rejected: rejected.slice(0, SHOWN),
      doubts: plan.steps.flatMap(doubtsOf).slice(0, SHOWN),
      counts: { ...plan.counts, rejected: rejected.length },
    };
  }
}
