import type { PostReport, Stage, Strength, StrengthKind } from "../model/report.ts";
import type { Ask } from "./asks.ts";

const TRUST: ReadonlySet<StrengthKind> = new Set(["help", "honesty"]);
const LIKE: ReadonlySet<StrengthKind> = new Set(["thanks", "question", "passion", "invitation"]);

/** From this share of the sentences on, asking is what the post is for. */
const MOSTLY_ASKING = 0.5;

/** What a post does for the reader's relationship with the business. The main point decides (S0.1, S0.32). */
export function readStage(
  report: Pick<PostReport, "pressure" | "why">,
  asks: readonly Ask[],
  strengths: readonly Strength[],
  sentences: number,
): Stage {
  const has = (kinds: ReadonlySet<StrengthKind>): boolean => strengths.some((strength) => kinds.has(strength.kind));
  const asking = asks.filter((ask) => !ask.soft).length / Math.max(1, sentences);
  if (report.pressure.level === "strong") return "ask";
  if (report.pressure.level === "mild" && (asking >= 0.2 || asks.length > 1) && report.why.level !== "strong")
    return "ask";
  if (asking >= MOSTLY_ASKING && !has(TRUST) && report.why.level !== "strong") return "ask";
  if (has(TRUST) || report.why.level === "strong") return "trust";
  return has(LIKE) ? "like" : "know";
}
