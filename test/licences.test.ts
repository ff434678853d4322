import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { licenceFiles, shippedPackages } from "../scripts/licences.ts";

/** Licences that ask for their words and a name to be kept, and for no more. */
const PERMISSIVE =
  /^(?:MIT|\(MIT OR CC0-1\.0\)|\(MIT AND BSD\)|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1)$/u;
/** Asks for its own files' source to be named where they are handed on unchanged, which LICENCES.md does. */
const NAMED = ["ical.js"];

describe("S37: what goes out with the app", () => {
  const shipped = shippedPackages();

  test("is under licences that leave owners free", () => {
    const others = shipped.filter(({ licence }) => !PERMISSIVE.test(licence)).map(({ name }) => name);
    expect(others).toEqual(NAMED);
    const told = readFileSync("resources/LICENCES.md", "utf8");
    for (const name of NAMED) expect(told).toContain(`https://github.com/kewisch/${name}`);
  });

  test("is listed to the last package, with its words; `npm run licences` writes the files anew", () => {
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(["better-sqlite3", "react", "wink-nlp", "wink-eng-lite-web-model", "scheduler", "@fontsource-variable/source-sans-3"])); // prettier-ignore
    for (const [file, text] of licenceFiles()) expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("is pinned: no version is a range, and only the programs named may run anything when they are installed", () => {
    const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version)); // prettier-ignore
    expect(loose).toEqual([]);
    expect(allowScripts).toEqual({ "better-sqlite3": false, node: true });
  });
});
