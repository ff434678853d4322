import "./broken.css";
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { say } from "../words/say.ts";
import { flushAll } from "./closing.ts";

/** Stands where the window broke: says whether every word is stored, and offers to show it again. */
export function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const [refused, setRefused] = useState<readonly string[] | null>(null);
  useEffect(() => void flushAll().then(setRefused), []);
  return (
    <main className="broken">
      <div role="alert">
        <h1>{say("broken.title")}</h1>
        {refused?.length === 0 && <p>{say("broken.saved")}</p>}
        {refused && refused.length > 0 && <p>{say("broken.unsaved")}</p>}
      </div>
      {refused && refused.length > 0 && <pre dir="auto">{refused.join("\n\n")}</pre>}
      <p>{say("broken.next")}</p>
      <Button onClick={onAgain}>{say("broken.again")}</Button>
    </main>
  );
}
