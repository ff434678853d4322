import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDictionary } from "../../../electron/main/spelling/dictionary.ts";

/** What people write, and what they mean: a pair a line. */
const slips = readFileSync("test/fixtures/usual-slips.txt", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [string, string]);

const dictionary = readDictionary("node_modules", "gb");
const share = (count: number): number => count / slips.length;

test("of 400 usual slips nine in ten are found, and what was meant is mostly the first word offered", () => {
  expect(slips.length).toBeGreaterThan(400);
  const isFound = ([written]: [string, string]) => dictionary.unknownIn(`We saw the ${written} there.`, []).length > 0;
  const places = slips.map(([written, meant]) => dictionary.offersFor(written).indexOf(meant));
  expect(share(slips.filter(isFound).length)).toBeGreaterThan(0.93);
  expect(share(places.filter((place) => place === 0).length)).toBeGreaterThan(0.92);
  expect(share(places.filter((place) => place >= 0).length)).toBeGreaterThan(0.97);
}, 120_000);

test("words are offered within 100 ms of work, the first ones too", () => {
  const fresh = readDictionary("node_modules", "us");
  for (const word of ["restaraunt", "oppertunity", "xqzwvkjh", "responsability", "pneumonoultramicroscopic"]) {
    const before = process.cpuUsage();
    fresh.offersFor(word);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(100);
  }
});
