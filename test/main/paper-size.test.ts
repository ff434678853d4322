import { expect, test } from "vitest";
import { paperSizeIn } from "../../electron/main/paper-size.ts";

test.for([
  ["US", "Letter"],
  ["ca", "Letter"],
  ["GB", "A4"],
  ["DE", "A4"],
  ["", "A4"],
] as const)("in %s the paper is %s", ([country, size]) => {
  expect(paperSizeIn(country)).toBe(size);
});
