import { describe, expect, test } from "vitest";
import { allPlanners, type PlannerId, planners } from "../../src/exchange/planners.ts";
import type { PostFields } from "../../src/exchange/row.ts";
import { type WriteFormat, writeFormats, writePosts } from "../../src/exchange/write-posts.ts";
import { writeNoteWords } from "../../src/exchange/writing/words.ts";
import { read, readOptions } from "../support/exchange.ts";

const post: PostFields = {
  id: "7", text: "Bread at nine\nand @mill's soup", date: "2026-10-03", time: "09:30", channels: ["Facebook", "Instagram"],
  author: "Odile", why: "for the neighbours", status: "Draft",
  extras: [{ column: "Landing page", value: "https://a.example" }, { column: "Image URL", value: "https://a.example/a.jpg" }, { column: "Season", value: "autumn" }],
}; // prettier-ignore
const options = { zone: readOptions.zone, now: 0, dateOrder: "dmy" } as const;

const write = async (
  format: WriteFormat,
  posts: readonly PostFields[] = [post],
): Promise<{ text: string; codes: string[]; messages: string }> => {
  const file = await writePosts(posts, format, options);
  return {
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes),
    codes: file.notes.map(({ code }) => code),
    messages: file.notes.map(writeNoteWords).join("\n"),
  };
};

describe("Postcron's file without a header", () => {
  test("may have posts with a day and no time yet", async () => {
    const file = await read("p.csv", "Bread at nine,2026,10,5,,\nSoup at one,2026,10,6,9,30\n");
    expect(file.posts.map(({ text, date, time }) => [text, date, time])).toEqual([
      ["Bread at nine", "2026-10-05", null],
      ["Soup at one", "2026-10-06", "09:30"],
    ]);
  });
});

describe("a planner", () => {
  const withHeader = allPlanners.filter(({ headerless }) => !headerless);

  test.for(withHeader.map(({ id }) => id))("is told from all others by its header: %s", async (id) => {
    const { columns, name } = planners[id];
    const row = columns.map(([, use]) => (use === "text" ? "words" : ""));
    const file = await read("m.csv", `${columns.map(([header]) => `"${header}"`).join(",")}\n${row.join(",")}\n`);
    expect([file.table?.planner, name]).toEqual([id, name]);
    expect(file.posts).toMatchObject([{ text: "words" }]);
  });

  test.for([
    [
      "hootsuite",
      "25/10/2026 09:30,Bread at nine,https://a.example\n26/10/2026 10:00,Closed,\n",
      ["2026-10-25", "09:30"],
    ],
    ["postcron", "Bread at nine,2026,10,25,9,5,,https://a.example\n", ["2026-10-25", "09:05"]],
  ] as const)("without a header is told by its shape: %s", async ([id, table, [date, time]]) => {
    const file = await read("m.csv", table);
    expect(file.table?.planner).toBe(id);
    expect(file.posts[0]).toMatchObject({
      text: "Bread at nine",
      date,
      time,
      extras: [{ column: "Link", value: "https://a.example" }],
    });
  });

  test("keeps columns that its template does not have", async () => {
    const file = await read(
      "m.csv",
      "Text,Date,Time,Draft,Facebook,Instagram,Instagram Post Type,Author\nBread,2026-10-03,09:30:00,TRUE,TRUE,FALSE,REEL,Odile\n",
    );
    expect(file.posts).toMatchObject([
      {
        channels: ["Facebook"],
        status: "Draft",
        draft: true,
        author: "Odile",
        extras: [{ column: "Instagram Post Type", value: "REEL" }],
      },
    ]);
    const again = await read("m.csv", (await write("metricool", file.posts)).text);
    expect(again.posts[0]).toMatchObject({
      channels: ["Facebook"],
      draft: true,
      extras: [{ column: "Instagram Post Type", value: "REEL" }],
    });
  });

  test("calendar: the description is the post, or the subject where there is none", async () => {
    const file = await read(
      "m.csv",
      "Subject,Start Date,Start Time,Description\nFB,10/03/2026,9:30 AM,Bread at nine\nClosed,10/04/2026,,\n",
    );
    expect(file.posts.map(({ text, date, time, extras }) => [text, date, time, extras.length])).toEqual([
      ["Bread at nine", "2026-10-03", "09:30", 1],
      ["Closed", "2026-10-04", null, 0],
    ]);
  });
});

const headers: Readonly<Partial<Record<PlannerId, string>>> = {
  publer:
    '\uFEFFDate - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by comma,"Title - For the video, pin, PDF ..",Label(s) - Separated by comma,Alt text(s) - Separated by ||,Comment(s) - Separated by ||,"Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF ..",CTA - For Facebook links or Google,"Reminder - For stories, reels, shorts, and TikToks"',
  sprout: "date,time_24hr,message_text,public_image_url",
  buffer: "Text,Image URL,Tags,Posting Time",
  socialbee: "text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime",
  ayrshare: "post,platforms,mediaUrls,scheduleDate",
  postfast:
    "scheduled_at,account_id,content,media_urls,first_comment,fb_content_type,ig_publish_type,yt_is_short,pinterest_board_id",
  "google-calendar": "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private",
};

describe("a template", () => {
  test.for(Object.entries(headers))("has the planner's headers: %s", async ([id, header]) => {
    expect((await write(id as WriteFormat)).text.split("\r\n")[0]).toBe(header);
  });

  test.for([
    ["publer", '2026-10-03 09:30,"Bread at nine\nand @mill\'s soup",https://a.example,https://a.example/a.jpg'],
    ["sprout", '03/10/2026,09:30,"Bread'],
    ["hootsuite", '03/10/2026 09:30,"Bread'],
    ["ayrshare", '"Facebook, Instagram",https://a.example/a.jpg,2026-10-03T07:30:00Z'],
    ["postfast", '2026-10-03T09:30:00+02:00,Instagram,"Bread'],
    ["metricool", "2026-10-03,09:30:00,TRUE,TRUE,FALSE,FALSE,FALSE,TRUE"],
    ["highlevel", '2026-10-03 09:30:00,"Bread'],
    ["postcron", "2026,10,3,9,30"],
    ["google-calendar", "10/03/2026,09:30 AM"],
  ] as const)("has day, time, links and channels as the planner wants them: %s", async ([format, row]) => {
    expect((await write(format)).text).toContain(row);
  });

  test("says what it cannot carry", async () => {
    const { codes, messages } = await write("buffer");
    for (const part of [
      "the id of 1 post",
      "the channels of 1 post",
      "the author of 1 post",
      "the Why of 1 post",
      "1 post is a draft",
      "extra cells of 1 post",
      "Europe/Berlin",
    ]) {
      expect(messages).toContain(part);
    }
    expect(codes).toContain("zone-not-named");
    expect((await write("metricool", [{ ...post, channels: ["Mill Lane"] }])).codes).toContain("channel-left-out");
    expect((await write("publer", [{ ...post, time: null }])).codes).toContain("no-time");
    expect(
      (
        await write(
          "highlevel",
          Array.from({ length: 91 }, () => post),
        )
      ).codes,
    ).toContain("too-many-posts");
    expect((await write("ics", [{ ...post, date: null }])).codes).toEqual(["post-left-out"]);
    expect((await write("sprout")).codes).toContain("order-to-set");
  });

  test("of Earnest carries all, and says nothing", async () => {
    for (const format of ["csv", "xlsx", "json", "jsonl", "ics", "markdown"] as const)
      expect((await write(format)).codes).toEqual([]);
  });

  test("writes only what can be read again", () => {
    expect([...writeFormats.keys()]).toHaveLength(18);
  });
});

describe("cells that look like formulas", () => {
  const tricky = ["=1+1", "+1 for soup", "@mill", "-5 °C", "\tindented", "'=quoted", "''", "'hello", "plain"].map(
    (text) => ({ ...post, text, extras: [{ column: "=HYPERLINK()", value: "=cmd" }] }),
  );

  test("are guarded for spreadsheets, said, and exact for other tools", async () => {
    const guarded = await write("csv-guarded", tricky);
    expect(guarded.text).toContain(",'=1+1,");
    expect(guarded.text).toContain("'=HYPERLINK()");
    expect(guarded.codes).toEqual(["cells-guarded"]);
    const exact = await write("csv", tricky);
    expect([exact.text.includes(",=1+1,"), exact.codes]).toEqual([true, []]);
    for (const { text } of [guarded, exact]) {
      const again = await read("m.csv", text);
      expect(again.posts.map((one) => [one.text, one.extras])).toEqual(tricky.map((one) => [one.text, one.extras]));
    }
  });

  test("stay as they are in the file of another tool", async () => {
    expect((await read("m.csv", "Text,Date\n'=1+1,2026-10-03\n")).posts[0]?.text).toBe("'=1+1");
  });
});
