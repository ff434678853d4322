import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/ui/app/tokens.css", "utf8");

/** The colours of a theme by name. */
function colours(theme: "light" | "dark"): ReadonlyMap<string, string> {
  const block = css.split(`[data-mantine-color-scheme="${theme}"] {`)[1]?.split("}")[0] ?? "";
  return new Map([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const groups = ["hard-sell", "why", "people", "conversation", "automation", "channel", "strength"];
const surfaces = ["paper", "sheet", "selected"];
const texts = ["ink", "ink-soft", "stage-know", "stage-like", "stage-trust", "stage-ask"];

/** Pairs that stand on each other in the window, with the least contrast that they need. */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...texts.flatMap((front) => surfaces.map((back) => [front, back, 4.5] as const)),
  ...groups.flatMap((group) => ["paper", "sheet"].map((back) => [group, back, 4.5] as const)),
  ...groups.flatMap((group) => [
    [group, `${group}-wash`, 4.5] as const,
    ["ink", `${group}-wash`, 4.5] as const,
    [`${group}-mark`, "sheet", 3] as const,
    [`${group}-mark`, "paper", 3] as const,
  ]),
  ["on-action", "action", 4.5],
  ["on-action", "action-hover", 4.5],
  ["edge", "sheet", 3],
  ["edge", "paper", 3],
  ["focus", "sheet", 3],
  ["focus", "paper", 3],
];

describe.for(["light", "dark"] as const)("in the %s theme", (theme) => {
  const colour = colours(theme);
  test.for(pairs)("%s is readable on %s at %d:1", ([front, back, least]) => {
    const a = colour.get(front);
    const b = colour.get(back);
    if (!a || !b) throw new Error(`${front} or ${back} has no colour`);
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});
