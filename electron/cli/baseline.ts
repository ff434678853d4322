import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Fingerprint } from "../../src/checker/index.ts";
import { fieldsOf, isText } from "../../src/domain/json.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { openingKey } from "../../src/exchange/opening.ts";
import type { CheckedFile, CheckedRow } from "../../src/exchange/report/checked-file.ts";
import type { PostFields } from "../../src/exchange/row.ts";
import { readJsonFile } from "./json-file.ts";

/** Raised when a field changes its meaning. */
const SCHEMA_VERSION = 1;
/** The file that is written when nobody names one. */
export const BASELINE_NAME = "earnest.baseline.json";
/** Stands for the row of remarks on all posts together. */
const ALL_POSTS = "all";

/** One finding that is known already. No word of a post is in it. */
export type Entry = {
  /** From where the baseline lies. */
  readonly file: string;
  /** Names the row by its id, or else by day, channels and opening line; moving rows about changes nothing. */
  readonly post: string;
  readonly ruleId: string;
  readonly fingerprint: string;
};

const FIELDS = ["file", "post", "ruleId", "fingerprint"] as const;
const keyOf = (entry: Entry): string => FIELDS.map((field) => entry[field]).join("\u0000");

const identityOf = ({ id, date, channels, text }: PostFields): string =>
  createHash("sha256").update(JSON.stringify(id ?? [date, channels, openingKey(text)])).digest("hex").slice(0, 16); // prettier-ignore

type Finding = { readonly ruleId: string; readonly fingerprint: Fingerprint };

/** What is known of earlier runs. Findings in it are taken out of reports; which of them were met again is remembered. */
export class Baseline {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #met = new Map<string, Entry>();
  readonly #checked = new Set<string>();

  constructor(file: string, entries: readonly Entry[]) {
    this.#file = file;
    this.#known = new Map(entries.map((entry) => [keyOf(entry), entry]));
  }

  #nameOf(file: string): string {
    return relative(dirname(resolve(this.#file)), resolve(file)).replaceAll("\\", "/");
  }

  #split<One extends Finding>(file: string, post: string, findings: readonly One[]) {
    const name = this.#nameOf(file);
    this.#checked.add(name);
    const isKnown = ({ ruleId, fingerprint }: One): boolean => {
      const entry = { file: name, post, ruleId, fingerprint };
      this.#met.set(keyOf(entry), entry);
      return this.#known.has(keyOf(entry));
    };
    const known = findings.filter(isKnown);
    return { known, fresh: findings.filter((one) => !known.includes(one)) };
  }

  /** A row without the flags that are known. Its levels stay: the post is as it is. */
  applyToRow(file: string, row: CheckedRow): CheckedRow {
    if (row.type === "rejected") return row;
    const { known, fresh } = this.#split(file, identityOf(row.post), row.report.diagnostics);
    return { ...row, report: { ...row.report, diagnostics: fresh }, known };
  }

  /** The same for remarks on all posts together. */
  applyToCalendar(file: string, calendar: CheckedFile["calendar"]): Pick<CheckedFile, "calendar" | "knownRemarks"> {
    if (calendar === null) return { calendar, knownRemarks: [] };
    const { known, fresh } = this.#split(file, ALL_POSTS, calendar.diagnostics);
    return { calendar: { ...calendar, diagnostics: fresh }, knownRemarks: known };
  }

  /** Entries on the files of this run that no longer occur. */
  get unmet(): readonly Entry[] {
    return [...this.#known.values()].filter((entry) => this.#checked.has(entry.file) && !this.#met.has(keyOf(entry)));
  }

  /** Everything met in this run; entries on files that were not checked are kept. */
  get written(): string {
    const others = [...this.#known.values()].filter(({ file }) => !this.#checked.has(file));
    return written([...others, ...this.#met.values()]);
  }

  /** What was known and is still met; entries on files that were not checked are kept. */
  get pruned(): string {
    const gone = new Set(this.unmet);
    return written([...this.#known.values()].filter((entry) => !gone.has(entry)));
  }
}

function written(entries: readonly Entry[]): string {
  const sorted = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const findings = [...sorted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, findings }, null, 2)}\n`;
}

const isEntry = (value: unknown): value is Entry => {
  const given = fieldsOf(value);
  return given !== null && FIELDS.every((field) => isText(given.get(field)));
};

/** Reads a baseline; one that does not exist yet is empty where one is about to be written. */
export function readBaseline(file: string, mayBeMissing: boolean): Result<Baseline, "baseline"> {
  if (mayBeMissing && !existsSync(file)) return ok(new Baseline(file, []));
  const content = readJsonFile(file);
  if (!content.ok) return err("baseline", `The baseline ${file} ${content.error.message}`);
  const given = fieldsOf(content.value);
  const findings = given?.get("findings");
  if (given?.get("schemaVersion") !== SCHEMA_VERSION || !Array.isArray(findings) || !findings.every(isEntry))
    return err(
      "baseline",
      `The baseline ${file} is none that this Earnest wrote. Write it anew with --write-baseline.`,
    );
  return ok(new Baseline(file, findings));
}
