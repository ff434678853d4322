import { describe, expect, test } from "vitest";
import { codesOf, read } from "../support/exchange.ts";
import { workbook } from "../support/workbook.ts";

const HEADER = ["Date", "Time", "Channel", "Text"];
const day = (number: number, style = 1): { number: number; style: number } => ({ number, style });

describe("a workbook", () => {
  test("has days and times as numbers, and as text", async () => {
    const file = await read(
      "m.xlsx",
      workbook({
        Posts: [
          HEADER,
          [day(46_298), day(0.3958333333, 3), "Facebook", "Bread"],
          [day(46_298.3958333333, 2), null, "X", " =1+1\nsecond "],
          ["3 October 2026", "9:30 AM", null, "Tea"],
        ],
      }),
    );
    expect(file.posts.map(({ row, line, date, time, text }) => [row, line, date, time, text])).toEqual([
      [1, 2, "2026-10-03", "09:30", "Bread"],
      [2, 3, "2026-10-03", "09:30", " =1+1\nsecond "],
      [3, 4, "2026-10-03", "09:30", "Tea"],
    ]);
  });

  test("may count its days from 1904", async () => {
    const file = await read(
      "m.xlsx",
      workbook(
        { Posts: [HEADER, [day(46_298 - 1462), null, null, "Bread"], [{ number: 46_298 - 1462 }, null, null, "Tea"]] },
        true,
      ),
    );
    expect(file.posts.map(({ date }) => date)).toEqual(["2026-10-03", "2026-10-03"]);
  });

  test("may have title rows, blank rows and blank columns", async () => {
    const file = await read(
      "m.xlsx",
      workbook({
        Posts: [
          ["October"],
          [],
          ["", ...HEADER, "", "Campaign"],
          [],
          [null, day(46_298), null, null, "Bread", null, "winter"],
          [],
          [],
        ],
      }),
    );
    expect(file.posts).toMatchObject([
      { row: 1, line: 5, date: "2026-10-03", text: "Bread", extras: [{ column: "Campaign", value: "winter" }] },
    ]);
  });

  test("is read from the one sheet that has posts, and that is said", async () => {
    const file = await read(
      "m.xlsx",
      workbook({ Notes: [["Remember the flour"]], Posts: [HEADER, [day(46_298), null, null, "Bread"]] }),
    );
    expect([file.posts.length, file.table?.sheet, codesOf(file), file.questions]).toEqual([1, "Posts", ["sheet"], []]);
  });

  test("with several sheets of posts leaves a question, and reads the one that is answered", async () => {
    const book = workbook({ May: [HEADER, [null, null, null, "Bread"]], June: [HEADER, [null, null, null, "Tea"]] });
    expect((await read("m.xlsx", book)).questions).toMatchObject([{ ask: "sheet", sheets: ["May", "June"] }]);
    const june = await read("m.xlsx", book, { sheet: "June" });
    expect([june.posts[0]?.text, june.questions]).toEqual(["Tea", []]);
    await expect(read("m.xlsx", book, { sheet: "July" })).rejects.toThrow("no-such-sheet");
  });

  test("without a post is refused", async () => {
    await expect(read("m.xlsx", workbook({ Posts: [] }))).rejects.toThrow("nothing-to-read");
    await expect(
      read(
        "m.xlsx",
        workbook({
          Posts: [
            ["Price", "Sum"],
            ["1", "2"],
          ],
        }),
      ),
    ).rejects.toThrow("no-text-column");
  });
});
