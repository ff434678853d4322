import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { dependencies, devDependencies } from "../package.json";

const files = globSync(["src/**/*.{ts,tsx}", "electron/**/*.ts"]);

type Told = { readonly opened: readonly string[]; readonly sql: readonly string[] };

/** Names of constants: what is put into SQL by such a name was never typed by anybody. */
const CONSTANT = /^[A-Z][A-Z_]*$/u;
/** Methods of the driver that take SQL. */
const TAKES_SQL = new Set(["prepare", "exec", "pragma"]);

/** What a source hands to the system's shell, and what it puts into SQL beyond constants. */
function tell(text: string, file = "some.ts"): Told {
  const opened: string[] = [];
  const sql: string[] = [];
  const { program, errors } = parseSync(file, text);
  expect(errors).toEqual([]);
  new Visitor({
    MemberExpression({ property, object }) {
      const name = property.type === "Identifier" ? property.name : "";
      if (name === "openPath" || (name === "openExternal" && object.type === "Identifier" && object.name === "shell")) opened.push(name); // prettier-ignore
    },
    CallExpression({ callee, arguments: [first] }) {
      const name =
        callee.type === "MemberExpression" && callee.property.type === "Identifier" ? callee.property.name : "";
      if (!TAKES_SQL.has(name) || first?.type !== "TemplateLiteral") return;
      for (const put of first.expressions) {
        const written = text.slice(put.start, put.end);
        if (!CONSTANT.test(written)) sql.push(written);
      }
    },
  }).visit(program);
  return { opened, sql };
}

/** Where SQL is put together from names of our own tables, columns and settings, which nobody types. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  "electron/store/backup-files.ts": ["name"],
  "electron/store/connection.ts": ["name", "value"],
  "electron/store/erase.ts": ["kind", "name"],
  "electron/store/everything.ts": ["name"],
  "electron/store/inspect.ts": ["check"],
  "electron/store/migrate.ts": ["version"],
  "electron/store/post-pages.ts": ["COLUMNS[columns]", "sql"], // both from tables of that file
  "electron/store/post-rows.ts": ['postColumns.join(", ")', 'names.join(", ")'],
  "electron/store/restore.ts": ["schema", "name"], // only of a file whose tables are ours to the last letter
  // Names of our own tables and those of a harmed file's columns that are ours as well.
  "electron/store/salvage.ts": [
    "columns", "name", "insert", "set", "listed(own)", "known", 'isNewer ? "REPLACE" : "IGNORE"', "listed(columns)", "table", "from", "to",
    "parent",
  ], // prettier-ignore
  "electron/store/snapshot.ts": ["table", "place"],
  "electron/store/staging.ts": ["table", "list", 'columns.map(() => "?").join(", ")'], // a name of a file's has to be one of ours first
};

describe("No source", () => {
  const told = files.map((file) => [file.replaceAll("\\", "/"), tell(readFileSync(file, "utf8"), file)] as const);

  test("opens a file or an address with another program (15)", () => {
    expect(told.filter(([, { opened }]) => opened.length > 0)).toEqual([]);
    expect(tell("shell.openPath(x); electron.shell.openPath(y); shell.openExternal(z);").opened).toHaveLength(3);
  });

  test("puts a variable into SQL (S22)", () => {
    const found = Object.fromEntries(
      told.filter(([, { sql }]) => sql.length > 0).map(([file, { sql }]) => [file, [...new Set(sql)]]),
    );
    expect(found).toEqual(OWN_NAMES);
    expect(tell("db.prepare(`SELECT ${COLUMNS} FROM post WHERE text = '${text}'`)").sql).toEqual(["text"]);
  });
});

/** When the Electron that goes out was last looked at for a newer one. */
const ELECTRON = { version: "45.4.1", lookedAt: "2026-11-28" };

describe("Electron (16)", () => {
  test("is the one that was looked at, and that is not six months ago", () => {
    expect(devDependencies.electron).toBe(ELECTRON.version);
    expect(Object.keys(dependencies)).toEqual(["better-sqlite3"]);
    const overdue = Date.parse(ELECTRON.lookedAt) + 183 * 24 * 60 * 60 * 1000;
    expect(Date.now(), "Look for a newer Electron, then write today's date above.").toBeLessThan(overdue);
  });
});
