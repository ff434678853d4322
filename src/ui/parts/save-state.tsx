import { Button } from "@mantine/core";
import type { AnswerCode } from "../../contract/operations.ts";
import { reasonFor } from "../app/failures.ts";
import { say } from "../words/say.ts";

/** Whether the words are on disk; `at` in milliseconds since 1970. */
export type Saving =
  | { readonly state: "clean" | "pending" }
  | { readonly state: "saved"; readonly at: number }
  | { readonly state: "failed"; readonly code: AnswerCode };

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });

function words(saving: Saving): string {
  switch (saving.state) {
    case "clean":
      return "";
    case "pending":
      return say("save.saving");
    case "saved":
      return say("save.saved", { time: clock.format(saving.at) });
    case "failed":
      return say("save.failed", { reason: reasonFor[saving.code]() });
  }
}

/** Says quietly whether the words are on disk, and offers another try where they are not. */
export function SaveState({ saving, onAgain }: { saving: Saving; onAgain: () => void }) {
  return (
    <>
      <span className="save-state" role="status" data-state={saving.state}>
        {words(saving)}
      </span>
      {saving.state === "failed" && (
        <Button size="compact-xs" variant="default" onClick={onAgain}>
          {say("save.again")}
        </Button>
      )}
    </>
  );
}
