import { Button, CloseButton, NativeSelect, Popover } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { Fragment, useId, useState } from "react";
import { foldAt, tightestCount } from "../../checker/index.ts";
import type { Fold, NetworkLimits } from "../../domain/limits.ts";
import { nameOf } from "../../domain/network.ts";
import { say, type WordKey } from "../words/say.ts";

/** What feeds show in another colour: tags, names and addresses. */
const LEADING = /([#@][\p{L}\p{N}_]+(?:@[\w.-]+\w)?|https?:\/\/\S+)/u;

/** Words of the post, with what leads somewhere set off. */
function Words({ text }: { text: string }) {
  return text.split(LEADING).map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>;
  });
}

/** A part of the post; what the network would not take is marked, from `end` on. */
function Part({ text, from, to, end }: { text: string; from: number; to: number; end: number }) {
  const cut = Math.min(Math.max(end, from), to);
  return (
    <>
      <Words text={text.slice(from, cut)} />
      {cut < to && (
        <mark className="mark-flag mark-channel" title={say("sketch.over")}>
          {text.slice(cut, to)}
        </mark>
      )}
    </>
  );
}

/** The rest begins with a word and not with the space before it. */
const wordAfter = (text: string, at: number): number => text.length - text.slice(at).trimStart().length;

function Card({ text, limits }: { text: string; limits: NetworkLimits }) {
  const fold = foldAt(text, limits);
  const end = tightestCount(text, [limits])?.from ?? text.length;
  if (text.trim() === "") return <span className="sketch-hidden">{say("sketch.empty")}</span>;
  return (
    <>
      <Part text={text} from={0} to={fold ?? text.length} end={end} />
      {fold !== null && (
        <>
          <span className="sketch-more"> {say("sketch.more")}</span>
          <div className="sketch-fold">{say("sketch.hidden")}</div>
          <span className="sketch-hidden">
            <Part text={text} from={wordAfter(text, fold)} to={text.length} end={end} />
          </span>
        </>
      )}
    </>
  );
}

function foldWords(fold: Fold | null, network: string): string {
  if (!fold) return say("sketch.no-fold");
  const { characters, lines, source } = fold;
  const where = lines === null ? say("sketch.fold", { characters }) : say("sketch.fold-lines", { characters, lines });
  return `${where} ${say(`sketch.sure.${source.sure}` satisfies WordKey, { network })}`;
}

type Props = { readonly text: string; readonly limits: readonly NetworkLimits[] };

function Sketch({ text, limits, titleId, onClose }: Props & { titleId: string; onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = limits.find(({ network }) => network === chosen) ?? limits[0];
  if (!shown) return null;
  const network = nameOf(shown.network);
  return (
    <div className="sketch">
      <div className="sketch-head">
        <h2 id={titleId}>{say("sketch.title", { network })}</h2>
        <CloseButton aria-label={say("help.close")} onClick={onClose} />
      </div>
      {limits.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={say("sketch.networks")}
          value={shown.network}
          data={limits.map((one) => ({ value: one.network, label: nameOf(one.network) }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      {/* Reached with Tab, so that a long post can be scrolled with the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <div className="sketch-card" tabIndex={0} role="group" aria-label={say("sketch.text")}>
        <Card text={text} limits={shown} />
      </div>
      <p className="soft small">{foldWords(shown.fold, network)}</p>
      <p className="soft small">{say("sketch.about")}</p>
    </div>
  );
}

/** Opens a sketch of how the post's network will show it, with the place where a feed folds. */
export function SketchButton({ text, limits }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="top-start"
      width={380}
      trapFocus
      returnFocus
      // Where there is no room above the foot it may lie over it.
      middlewares={{ shift: { crossAxis: true, padding: 8 }, flip: true }}
      shadow="md"
      // Escape in the middle of a fade would leave it open.
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconEye size={14} aria-hidden />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say("sketch.open")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="sketch-pop" aria-labelledby={titleId}>
        <Sketch text={text} limits={limits} titleId={titleId} onClose={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
