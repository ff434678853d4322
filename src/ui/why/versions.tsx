import { Button } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import type { MaybeDay } from "../../domain/plan.ts";
import type { LocalDate } from "../../domain/post.ts";
import { type Profile, type ProfileVersion, type WhyKind, whyKinds } from "../../domain/profile.ts";
import { DayField } from "../answers/fields.tsx";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { note } from "../app/notes.tsx";
import { dayWords } from "../decisions/decision-words.ts";
import type { Piece } from "../draft/fix-diff.ts";
import { Changes } from "../draft/fix-preview.tsx";
import { wordDiff } from "../history/word-diff.ts";
import { say, type WordKey } from "../words/say.ts";

const DAY = 24 * 60 * 60 * 1000;
const dayBefore = (day: LocalDate): LocalDate => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** What of the answers changed: the name, and parts of the Why. */
const changedIn = (before: Profile, after: Profile): readonly ("business" | WhyKind)[] => [
  ...(before.business === after.business ? [] : (["business"] as const)),
  ...whyKinds.filter((kind) => before.whys[kind] !== after.whys[kind]),
];

/** What went and what came. A name is one word, whatever it is made of. */
function diffOf(before: Profile, after: Profile, part: "business" | WhyKind): readonly Piece[] {
  if (part !== "business") return wordDiff(before.whys[part], after.whys[part]);
  const pieces: readonly Piece[] = [{ kind: "gone", text: before.business }, { kind: "kept", text: " " }, { kind: "new", text: after.business }]; // prettier-ignore
  return pieces.filter(({ text }) => text !== "");
}

/** The stored versions, read anew when `stamp` changes and when it is asked for. */
function useVersions(stamp: number): readonly [readonly ProfileVersion[], () => void] {
  const [versions, setVersions] = useState<readonly ProfileVersion[]>([]);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isNewest = true; // a late answer is not put over a newer one
    void bridge()
      ["profile.versions"]({})
      .then((answer) => isNewest && answer.ok && setVersions(answer.value));
    return () => void (isNewest = false);
  }, [stamp, asked]);
  return [versions, useCallback(() => setAsked((count) => count + 1), [])];
}

type PastProps = {
  readonly version: ProfileVersion;
  /** The one that came after it. */
  readonly next: ProfileVersion;
  readonly onBringBack: () => void;
  readonly onTakeBack: (() => void) | undefined;
};

/** What a version said, against the one that came after. */
function Past({ version, next, onBringBack, onTakeBack }: PastProps) {
  const changed = changedIn(version.profile, next.profile);
  return (
    <>
      {changed.length === 0 && <p className="soft">{say("why.versions.same")}</p>}
      {changed.length > 0 && (
        <details>
          <summary>{say("why.versions.changed")}</summary>
          <dl className="why-changes">
            {changed.map((part) => (
              <div key={part}>
                <dt>{say(`why.${part}.short` satisfies WordKey)}</dt>
                <dd className="history-text">
                  <Changes pieces={diffOf(version.profile, next.profile, part)} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {changed.length > 0 && (
        <Button variant="default" size="compact-sm" onClick={onBringBack}>
          {say("why.versions.bring-back")}
        </Button>
      )}
      {onTakeBack && (
        <Button variant="default" size="compact-sm" onClick={onTakeBack}>
          {say("why.versions.take-back")}
        </Button>
      )}
    </>
  );
}

const titleOf = ({ since }: ProfileVersion): string =>
  since === null ? say("why.versions.beginning") : say("why.versions.since", { date: dayWords(since) });

const untilOf = (next: ProfileVersion | undefined): string =>
  next?.since ? say("why.versions.until", { date: dayWords(dayBefore(next.since)) }) : say("why.versions.current");

type Props = {
  /** Changes when answers were stored. */
  readonly stamp: number;
  /** Stores what is not stored yet. */
  readonly flush: () => Promise<void>;
  readonly onBringBack: (profile: Profile) => void;
  /** Runs when a version was begun or taken back: posts are read anew. */
  readonly onChanged: () => void;
};

/** From when on the answers hold, what held before, and a way to begin anew without changing the past (S1.19). */
export function Versions({ stamp, flush, onBringBack, onChanged }: Props) {
  const [versions, read] = useVersions(stamp);
  const [since, setSince] = useState<MaybeDay>("");
  const takeBack = async (): Promise<void> => {
    await flush();
    await bridge()["profile.join"]({});
    read();
    onChanged();
  };
  const begin = async (): Promise<void> => {
    if (since === "") return;
    await flush();
    const answer = await bridge()["profile.begin"]({ since });
    if (!answer.ok) return note(say("why.versions.begin-failed", { reason: reasonFor[answer.error.code]() }));
    note(say("why.versions.begun", { date: dayWords(since) }), () => void takeBack());
    setSince("");
    read();
    onChanged();
  };
  if (versions.length === 0) return null;
  const [before, newest] = versions.slice(-2);
  const isSame = before !== undefined && newest !== undefined && changedIn(before.profile, newest.profile).length === 0;
  return (
    <section className="why-versions" aria-labelledby="why-versions">
      <h2 id="why-versions">{say("why.versions")}</h2>
      <p className="soft">{say("why.versions.about")}</p>
      <ol>
        {versions.toReversed().map((version, at) => {
          const next = versions[versions.length - at];
          return (
            <li key={version.since ?? ""}>
              <p>
                <strong>{titleOf(version)}</strong> <span className="soft">{untilOf(next)}</span>
              </p>
              {next && (
                <Past
                  version={version}
                  next={next}
                  onBringBack={() => onBringBack(version.profile)}
                  onTakeBack={at === 1 && isSame ? () => void takeBack() : undefined}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div className="answer-row why-begin">
        <DayField label={say("why.versions.begin")} value={since} onChange={setSince} />
        <Button variant="default" disabled={since === ""} onClick={() => void begin()}>
          {say("why.versions.begin.action")}
        </Button>
      </div>
    </section>
  ); // prettier-ignore
}
