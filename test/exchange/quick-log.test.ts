import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuickLog } from "../../src/exchange/quick-log.ts";

test.for([
  [
    "thanks Maria: the bread for the wedding",
    { kind: "thanks", name: "Maria", sent: "", note: "the bread for the wedding" },
  ],
  ["Thanks: the bread was lovely", { kind: "thanks", name: "", sent: "", note: "the bread was lovely" }],
  ["asked Bram: do you open on Monday?", { kind: "question", name: "Bram", sent: "", note: "do you open on Monday?" }],
  ["question do you open on Monday?", { kind: "question", name: "", sent: "", note: "do you open on Monday?" }],
  ["referral Maria > Bram: the kitchen", { kind: "referral", name: "Maria", sent: "Bram", note: "the kitchen" }],
  ["referred Maria to Bram", { kind: "referral", name: "Maria", sent: "Bram", note: "" }],
  ["back Old Tom", { kind: "return", name: "Old Tom", sent: "", note: "" }],
  ["reply from 李娜：很好", { kind: "reply", name: "李娜", sent: "", note: "很好" }],
  ["met ليلى", { kind: "new", name: "ليلى", sent: "", note: "" }],
  ["Maria liked it", { kind: null }],
  ["", { kind: null, name: "", note: "" }],
] as const)("“%s”", ([line, parts]) => {
  expect(readQuickLog(line)).toMatchObject(parts);
});

test("of any line no word after the first is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (said) => {
      const { name, note } = readQuickLog(`thanks Maria: ${said}`);
      expect([name, note]).toEqual(["Maria", said.trim()]);
    }),
  );
});
