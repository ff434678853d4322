import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { catalogue } from "../../../src/ui/words/catalogue.ts";
import { say, type WordKey } from "../../../src/ui/words/say.ts";

const keys = Object.keys(catalogue) as readonly WordKey[]; // the keys of a const object
const slots = { count: 3, length: 3, limit: 2, reason: "r", query: "q", time: "t", words: "w", opening: "o", label: "l", text: "x", version: "1", electron: "1", chromium: "1", node: "1", sqlite: "1", folder: "f", rule: "r", date: "d", since: "s", until: "u", subject: "s", entry: 1, field: "f", network: "n", channel: "c", left: 3, over: 2, characters: 125, lines: 3, languages: "Spanish", day: "d", first: "f", last: "l", place: "p", month: "m", restored: 2, kept: 1, name: "n", offer: "o", word: "w", dialect: "d", zone: "z", column: "c", row: 1, header: "h", written: "w", read: "r", existing: "e", total: 3, done: 2, added: 3, updated: 2, unchanged: 1, skipped: 1, rejected: 1, file: "f", share: 20, licence: "MIT", what: "w", most: 9, kind: "k", days: "d", title: "t", quarter: "q", level: "v" }; // prettier-ignore

describe("the words of the window", () => {
  test.for(keys)("%s fills its slots", (key) => {
    expect(say(key, slots)).not.toMatch(/[{}]|undefined/u);
    expect(say(key, slots).trim()).not.toBe("");
  });

  test("numbers come with the right word", () => {
    expect(say("drafts.flags", { count: 1 })).toBe("1 flag");
    expect(say("drafts.flags", { count: 2 })).toBe("2 flags");
    expect(say("stance.asks", { count: 1 })).toBe("1 ask");
  });

  test("do themselves what they ask of others: nothing in them pushes", () => {
    const shown = keys.filter((key) => key !== "drafts.empty.example.pushes");
    const pushing = shown.filter((key) =>
      checkPost(say(key, slots), { profile: emptyProfile }).diagnostics.some(({ severity }) => severity === "error"),
    );
    expect(pushing).toEqual([]);
  });
});
