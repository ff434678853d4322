import type { ReviewOperations } from "../../../../src/contract/operations.ts";
import { ok } from "../../../../src/domain/result.ts";
import { monthReviews } from "../../services/review-month.ts";
import { printReview, saveReview } from "../../services/save-review.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";

/** A month, read together. */
export function reviewHandlers(services: Services): Handlers<keyof ReviewOperations> {
  const reviews = monthReviews(services);
  const done = ok({});
  return {
    "review.month": ({ month }) => reviews.read(month),
    "review.cancel": () => (reviews.cancel(), done),
    "review.save": async (input) => {
      const saved = await saveReview(services, input);
      return saved.ok ? done : saved;
    },
    "review.print": async ({ month }) => {
      const printed = await printReview(services, month);
      return printed.ok ? done : printed;
    },
  };
}
