import { useEffect, useState } from "react";
import type { OwnWords } from "../../domain/own-words.ts";
import { bridge } from "../app/bridge.ts";
import { say } from "../words/say.ts";

/** In how many posts listed words stand, in a sentence; empty while that is not known. */
export function useSaying({ watched, fine }: OwnWords): (words: string) => string {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const listed = [...new Set([...watched, ...fine].map(({ words }) => words))].sort();
  const asked = JSON.stringify(listed);
  useEffect(() => {
    let isNewest = true; // a late answer is not put over a newer one
    const words: readonly string[] = JSON.parse(asked);
    if (words.length > 0)
      void bridge()
        ["decisions.count-saying"]({ words })
        .then((answer) => {
          if (!isNewest || !answer.ok) return;
          const saying = answer.value;
          setKnown(new Map(words.map((one, at) => [one, say("own-words.saying", { count: saying[at] ?? 0 })])));
        });
    return () => void (isNewest = false);
  }, [asked]);
  return (words) => known.get(words) ?? "";
}
