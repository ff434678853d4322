import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { WhyDoubt } from "../../checker/index.ts";
import { type Profile, type WhyKind, whyKinds } from "../../domain/profile.ts";
import { bridge } from "../app/bridge.ts";
import { quoted } from "../draft/flag-words.ts";
import { say, type WordKey } from "../words/say.ts";

/** Longest words that are named, in UTF-16 code units. */
const QUOTE = 80;

/** A question with the words that it is about. */
export type Doubt = { readonly kind: WhyDoubt["kind"]; readonly words: string };

/** Asked what part money played, an answer speaks of money. */
const isAsked = (kind: WhyKind, doubt: Doubt): boolean => kind !== "origin-money" || doubt.kind !== "money";

/** What could be asked about the answers that are stored, and a way to have it never asked again. */
export function useDoubts(profile: Profile, isStored: boolean) {
  const [doubts, setDoubts] = useState<ReadonlyMap<WhyKind, readonly Doubt[]>>(new Map());
  const [fine, setFine] = useState<readonly string[]>([]);
  useEffect(() => {
    void bridge()
      ["settings.get"]({})
      .then((answer) => answer.ok && setFine(answer.value.fineWords));
  }, []);
  useEffect(() => {
    if (!isStored) return undefined; // nobody is asked while they write
    let isNewest = true;
    const answers = whyKinds.map((kind) => profile.whys[kind]);
    void bridge()
      ["check.whys"]({ answers })
      .then((answer) => {
        if (!isNewest || !answer.ok) return;
        const found = answer.value.map((all, at) =>
          all.map(({ kind, span }) => ({ kind, words: answers[at]?.slice(span.from, span.to) ?? "" })),
        );
        setDoubts(new Map(whyKinds.map((kind, at) => [kind, found[at] ?? []])));
      });
    return () => void (isNewest = false);
  }, [profile, isStored]);
  const leave = ({ words }: Doubt): void => {
    const known = [...new Set([...fine, words.toLowerCase()])];
    setFine(known);
    void bridge()["settings.save"]({ settings: { fineWords: known } });
  };
  const of = (kind: WhyKind): readonly Doubt[] =>
    (doubts.get(kind) ?? []).filter((doubt) => isAsked(kind, doubt) && !fine.includes(doubt.words.toLowerCase()));
  return { of, leave };
}

type Props = { readonly doubts: readonly Doubt[]; readonly onFine: (doubt: Doubt) => void };

/** Questions about an answer, below it. */
export function Doubts({ doubts, onFine }: Props) {
  if (doubts.length === 0) return null;
  return (
    <ul className="why-doubts">
      {doubts.map((doubt) => (
        <li key={doubt.kind + doubt.words}>
          <IconBulb size={18} aria-hidden />
          <span>
            {say(`why.doubt.${doubt.kind}` satisfies WordKey, { words: quoted(doubt.words, QUOTE).slice(1, -1) })}
          </span>
          <Button size="compact-xs" variant="subtle" onClick={() => onFine(doubt)}>
            {say("why.doubt.fine")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
