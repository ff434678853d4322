import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupSimilar } from "../../../src/checker/calendar/similar.ts";
import { checkCalendar, compareTexts } from "../../../src/checker/index.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

/** The copies among texts, each group by the places of its texts. */
function copiesOf(texts: readonly string[]) {
  const posts = texts.map((text, at) => ({
    id: String(at).padStart(4, "0") as PostId,
    text,
    date: null,
    time: null,
    channel: null,
    author: null,
  }));
  return checkCalendar(posts, { profile: emptyProfile }).figures.copies.map(({ kind, posts: ids }) => ({
    kind,
    posts: ids.map(Number),
  }));
}

const original =
  "The quince tree behind the forge gave ninety kilos, and Mrs. Adeyemi has the jars ready for the stall.";

describe("copies", () => {
  test.for([
    ["same", original],
    ["same", `  ${original.replace(", ", ",\n")} `],
    ["dressed", `${original} #quince #harvest`],
    ["dressed", `🍐 ${original.toUpperCase()}`],
    ["dressed", `${original} https://forge.example/jars?from=x`],
    ["dressed", `@forge ${original.replace(".", "!")} {{signature}}`],
    ["dressed", original.replace("quince tree", "𝗾𝘂𝗶𝗻𝗰𝗲 tree")],
    ["filled", original.replace("ninety", "eighty")],
    ["filled", original.replace("ninety", "12.5").replace("stall", "market")],
    ["near", original.replace(", and", ". It was a good year, and")],
    ["near", original.replace("has the jars ready", "already has all of the jars ready")],
    ["near", `Look at this! ${original}`],
  ] as const)("%s: %s", ([kind, text]) => {
    expect(copiesOf([original, text])).toEqual([{ kind, posts: [0, 1] }]);
  });

  test.for([
    "Ninety kilos from one tree! Ask Mrs. Adeyemi how her arms feel. The jars wait for you on Saturday.",
    "Who knew that the old quince behind the forge had it in her? Come and smell the kitchen.",
    "The pear tree behind the chapel gave nothing at all this year, and nobody knows why.",
    "Quince!",
    `We counted, and counted again. ${"It rained through most of August, the wasps came early, half of the branches lean on the wall by now. ".repeat(2)}And still: the quince tree behind the forge gave ninety kilos. Mrs. Adeyemi says that it is the ash we put down in March.`,
  ])("told anew it is no copy: %s", (text) => {
    expect(copiesOf([original, text])).toEqual([]);
  });

  test("a month of posts made from one template is one group, and the rest of the month is none of it", () => {
    const towns = ["Mallow", "Truro", "Gidgegannup", "Wimberley", "Cork"];
    const texts = towns.map(
      (town) => `Good morning ${town}, our van stands at your market until noon with bread and tea.`,
    );
    expect(copiesOf([...texts, original])).toEqual([{ kind: "filled", posts: [0, 1, 2, 3, 4] }]);
  });

  test("a language without spaces is compared as well", () => {
    const text = "今朝は工房の鍋がやっと直りました。お茶を飲みに来てください。";
    expect(copiesOf([text, `${text} #お茶`])).toEqual([{ kind: "dressed", posts: [0, 1] }]);
    expect(copiesOf([text, "明日は休みです。また来週お会いしましょう。"])).toEqual([]);
  });

  test("are the same whichever post comes first", () => {
    const words = fc.constantFrom("plum", "bread", "the", "of", "tree", "Nora", "oven", "rain", "we", "jar");
    const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(copiesOf([a, b]).map(({ kind }) => kind)).toEqual(copiesOf([b, a]).map(({ kind }) => kind));
      }),
      { numRuns: 60 },
    );
  });

  test("and first lines are the same when another thread compared the texts", () => {
    const words = fc.constantFrom("plum", "bread", "the", "of", "tree", "Nora", "oven", "rain", "jar", "#jam", "Open.");
    const text = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.nat(12), (texts, copied) => {
        const all = [...texts, ...texts.slice(0, copied), ...texts.slice(0, copied)];
        const posts = all.map((one, at) => ({ id: `${at}` as PostId, text: one, date: null, time: null, channel: `${at % 3}`, author: null })); // prettier-ignore
        const compared = structuredClone(compareTexts(all));
        const report = checkCalendar(posts, { profile: emptyProfile });
        expect(checkCalendar(posts, { profile: emptyProfile, compared })).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });
});

describe("posts of one family", () => {
  /** What is said of copies among texts; those with a letter are of the family of that name. */
  const saidOf = (...texts: readonly (readonly [text: string, family: string | null])[]) => {
    const posts = texts.map(([text, family], at) => ({
      id: `p${at}` as PostId,
      text,
      family,
      date: "2026-03-02",
      time: null,
      channel: ["Facebook", "Instagram", "X", "Threads"][at] ?? null,
      author: null,
    }));
    return checkCalendar(posts, { profile: emptyProfile })
      .diagnostics.filter(({ ruleId }) => ruleId === "month/copies")
      .map(({ severity, message, place }) => ({ severity, message, posts: place.posts }));
  };
  const shorter = original.replace("The quince tree behind", "Quinces! The tree behind");

  test("may be ever so near to each other, once they were adapted", () => {
    expect(saidOf([original, "a"], [`${original} #quince`, "a"], [shorter, "a"])).toEqual([]);
    expect(saidOf([original, null], [`${original} #quince`, null])).toHaveLength(1);
    expect(saidOf([original, "a"], [`${original} #quince`, "b"])).toHaveLength(1);
  });

  test("that still say the same word for word are named once, calmly", () => {
    expect(saidOf([original, "a"], [shorter, "a"], [original, "a"], [original, "a"])).toEqual([
      {
        severity: "info",
        message: expect.stringMatching(
          /^3 posts on Facebook, Threads and X, on 2 March wait for words of their own: /u,
        ),
        posts: ["p0", "p3", "p2"],
      },
    ]);
  });

  test("are one post where others copy them, and one telling of a shared first line", () => {
    expect(saidOf([original, "a"], [shorter, "a"], [original, null])).toMatchObject([
      { severity: "info", message: expect.stringMatching(/^2 posts are word for word the same/u) },
    ]);
    const line = "Good news from the stall today!";
    const openingsOf = (family: string | null) =>
      checkCalendar(
        ["Walnuts came in.", "Nora is back, and the oven holds.", "Somebody left a red umbrella."].map((rest, at) => ({
          id: `p${at}` as PostId,
          text: `${line} ${rest}`,
          family: at < 2 ? family : null,
          date: null,
          time: null,
          channel: null,
          author: null,
        })),
        { profile: emptyProfile },
      ).diagnostics.filter(({ ruleId }) => ruleId === "month/openings");
    expect(openingsOf("a")).toEqual([]);
    expect(openingsOf(null)).toHaveLength(1);
  });
});

/** Groups by comparing all with all. */
function slowly(sets: readonly (readonly number[])[], least: number): number[] {
  const group = sets.map((_, at) => at);
  for (const [a, one] of sets.entries()) {
    for (const [b, other] of sets.entries()) {
      const union = new Set([...one, ...other]).size;
      const shared = new Set(one.filter((member) => other.includes(member))).size;
      if (a >= b || union === 0 || shared / union < least) continue;
      const [kept, gone] = [group[a] ?? a, group[b] ?? b];
      for (const [at, own] of group.entries()) if (own === gone) group[at] = kept;
    }
  }
  return group;
}

/** Numbers of groups in order of first use, so that two namings can be compared. */
const named = (groups: Iterable<number>): number[] => {
  const names = new Map<number, number>();
  return [...groups].map((group) => names.get(group) ?? (names.set(group, names.size), names.size - 1));
};

test("the sieves let every similar pair through and none that is not", () => {
  const members = fc.nat(25);
  const sets = fc.array(fc.array(members, { maxLength: 12 }), { maxLength: 30 });
  fc.assert(
    fc.property(sets, fc.constantFrom(0.3, 0.5, 0.6, 0.8, 1), (all, least) => {
      expect(named(groupSimilar(all, least))).toEqual(named(slowly(all, least)));
    }),
    { numRuns: 300 },
  );
});
