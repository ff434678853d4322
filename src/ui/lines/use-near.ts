import { useEffect, useState } from "react";
import type { Output } from "../../contract/operations.ts";
import { bridge } from "../app/bridge.ts";

/** Lines with the text that they were compared with. */
export type NearLines = { readonly text: string; readonly lines: Output<"lines.near"> };

/** The owner's lines, nearest to a text first; null while nobody wants to know, or before the answer came. */
export function useNear(text: string | null): NearLines | null {
  const [near, setNear] = useState<NearLines | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let isNewest = true; // a late answer is not put over a newer one
    void bridge()
      ["lines.near"]({ text })
      .then((answer) => isNewest && answer.ok && setNear({ text, lines: answer.value }));
    return () => void (isNewest = false);
  }, [text]);
  return text === null ? null : near;
}
