import { Button } from "@mantine/core";
import { useState } from "react";
import { say } from "../words/say.ts";
import { exportEverything } from "./export-everything.ts";

type Props = { readonly label: string; readonly isFirst?: boolean };

/** A copy of everything in one click, with what came of it beneath. `isFirst` has the dialog begin here. */
export function KeepCopy({ label, isFirst = false }: Props) {
  const [words, setWords] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const copy = async (): Promise<void> => {
    setIsBusy(true);
    const made = await exportEverything();
    setIsBusy(false);
    if (made !== null) setWords(made);
  };
  return (
    <div className="leave-copy">
      <Button
        variant="default"
        size="compact-md"
        loading={isBusy}
        onClick={() => void copy()}
        {...(isFirst ? { "data-autofocus": true } : {})}
      >
        {label}
      </Button>
      <p className="soft small" role="status">
        {words ?? say("leave.copy.about")}
      </p>
    </div>
  );
}
