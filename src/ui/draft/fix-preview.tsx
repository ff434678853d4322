import { Button } from "@mantine/core";
import type { Fix } from "../../checker/index.ts";
import { say } from "../words/say.ts";

/** Words shown on either side of a change, so that it can be read, in UTF-16 code units. */
const AROUND = 24;

/** The changed stretch before and after, with a few words around it, cut at spaces. */
export function changeOf(text: string, fix: Fix): { readonly before: string; readonly after: string } {
  const edits = fix.edits.toSorted((a, b) => a.from - b.from);
  const first = edits[0]?.from ?? 0;
  const last = edits.at(-1)?.to ?? 0;
  const from = text.lastIndexOf(" ", Math.max(0, first - AROUND)) + 1;
  const space = text.indexOf(" ", Math.min(text.length, last + AROUND));
  const to = space < 0 ? text.length : space;
  let after = "";
  let at = from;
  for (const edit of edits) {
    after += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return { before: text.slice(from, to).trim(), after: (after + text.slice(at, to)).trim() };
}

/** An offered rewording: as it is, as it would be, and a way to take it. */
export function FixPreview({ text, fix, onApply }: { text: string; fix: Fix; onApply: () => void }) {
  const { before, after } = changeOf(text, fix);
  return (
    <div className="fix">
      <strong>{fix.label}</strong>
      {before && (
        <del>
          <span className="visually-hidden">{say("flag.before")}: </span>
          {before}
        </del>
      )}
      <ins>
        <span className="visually-hidden">{say("flag.after")}: </span>
        {after || say("flag.nothing")}
      </ins>
      <div>
        <Button size="compact-sm" variant="default" onClick={onApply} aria-label={`${say("flag.apply")}: ${fix.label}`}>
          {say("flag.apply")}
        </Button>
      </div>
    </div>
  );
}
