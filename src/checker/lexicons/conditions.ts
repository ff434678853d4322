import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

/** Conditions that are said to exist and not told (S2.7). */
export const untoldConditions = defineLexicon<Plain & { readonly phrases: readonly string[] }>([
  { instead: "ask us for the conditions", phrases: ["(some)? (terms and conditions|terms & conditions|terms|conditions|restrictions|exclusions|exceptions) (may)? (apply|applies)", "(t|ts|t's) (&|and) (c|cs|c's) (may)? (apply|applies)", "(t|ts|tcs) apply", "subject to (terms and conditions|terms & conditions|terms|conditions|(t|ts|t's) (&|and) (c|cs|c's))"] },
  { instead: "some of them, ask us which", phrases: ["(selected|certain|participating) (items|lines|products|styles|services|stylists|stores|treatments|models) only"] },
  { instead: "some {last}, ask us which", phrases: ["(selected|certain|participating) (items|lines|products|styles|services|stylists|stores|treatments|models)"] },
]); // prettier-ignore
