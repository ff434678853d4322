import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Fix } from "../../checker/index.ts";
import { say } from "../words/say.ts";
import { diffOf, edgesOf, type Piece, resultOf } from "./fix-diff.ts";

function Gone({ text }: { text: string }) {
  const [before, words, after] = edgesOf(text);
  return (
    <>
      {before}
      <del>
        <span className="visually-hidden">{say("flag.before")}: </span>
        {words}
      </del>
      {after}
    </>
  );
}

function Come({ text }: { text: string }) {
  const [before, words, after] = edgesOf(text);
  return (
    <>
      {before}
      <ins>
        <span className="visually-hidden">{say("flag.after")}: </span>
        {words}
      </ins>
      {after}
    </>
  );
}

function Change({ piece: { kind, text } }: { piece: Piece }) {
  switch (kind) {
    case "kept":
      return text;
    case "gone":
      return <Gone text={text} />;
    case "new":
      return <Come text={text} />;
  }
}

/** Pieces of a changed text, one after the other: what stays, what is struck out, what comes. */
export const Changes = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map((piece, index) => <Change key={`${index} ${piece.kind}`} piece={piece} />);

type Props = {
  readonly text: string;
  readonly fix: Fix;
  readonly onApply: () => void;
  /** Stands beside the button. */
  readonly beside?: ReactNode;
};

/** An offered rewording: how the sentence will read, what is new in it, and a way to take it. */
export function FixPreview({ text, fix, onApply, beside }: Props) {
  const pieces = resultOf(diffOf(text, fix));
  return (
    <div className="fix">
      <span className="fix-label">{fix.label}</span>
      <p className="fix-change">
        <Changes pieces={pieces} />
      </p>
      <div className="flag-actions">
        <Button size="compact-sm" variant="default" onClick={onApply} aria-label={`${say("flag.apply")}: ${fix.label}`}>
          {say("flag.apply")}
        </Button>
        {beside}
      </div>
    </div>
  );
}
