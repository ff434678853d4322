import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuickEntry } from "../../src/exchange/quick-entry.ts";

const TODAY = "2026-10-01"; // a Thursday

const read = (line: string, used: readonly string[] = []) => readQuickEntry(line, TODAY, used);

describe("a post in one line", () => {
  test.for([
    ["Fri 9am linkedin: The kettle is on.", "2026-10-02", "09:00", "LinkedIn"],
    ["thursday 18:30 ig: The kettle is on.", "2026-10-01", "18:30", "Instagram"],
    ["tomorrow, noon: The kettle is on.", "2026-10-02", "12:00", null],
    ["3 Oct at 9:05 pm on facebook: The kettle is on.", "2026-10-03", "21:05", "Facebook"],
    ["Newsletter 2026-11-02: The kettle is on.", "2026-11-02", null, "Newsletter"],
    ["linkedin: The kettle is on.", null, null, "LinkedIn"],
    ["8am: The kettle is on.", null, "08:00", null],
  ] as const)("%s", ([line, date, time, channel]) => {
    expect(read(line, ["Newsletter"])).toEqual({ date, time, channel, text: "The kettle is on." });
  });

  test("goes to the channel that is used for a network, in the owner's words", () => {
    expect(read("fb: Words", ["Our Facebook page"]).channel).toBe("Our Facebook page");
    expect(read("fb: Words", ["Our Facebook page", "Facebook group"]).channel).toBe("Facebook");
  });

  test.for(["Good news: the kiln is cold.", "No colon at all", "Two things: tea: and cake", "3/4: which is the day?"])(
    "is all text where its beginning says no place: %s",
    (line) => expect(read(line)).toEqual({ date: null, time: null, channel: null, text: line }),
  );

  test("keeps the text behind the colon, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(read(`2026-10-09 7am x: ${text}`)).toMatchObject({ date: "2026-10-09", text: text.trim() });
      }),
    );
  });
});
