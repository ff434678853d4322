import "./decisions.css";
import { Button, Group, Modal, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect } from "react";
import type { ImportedDecisions } from "../../contract/operations.ts";
import { ownWordsFaultLine } from "../../exchange/own-words.ts";
import { runCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { type RuleGroup, ruleGroups } from "../../checker/index.ts";
import { idOf } from "../../domain/decision.ts";
import { ruleTitle } from "../draft/flag-words.ts";
import { groupIcons } from "../parts/kinds.tsx";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import { decisionWords, postWords, reachWords, subjectWords, timeWords } from "./decision-words.ts";
import type { Decisions } from "./decisions.ts";
import { type DecisionRow, type News, rowsOf } from "./decisions-session.ts";

const isWhole = ({ unread, unreadWords }: ImportedDecisions): boolean => unread.length + unreadWords.length === 0;

/** What came of it, in one or two sentences. */
function newsWords(news: News): string {
  switch (news.type) {
    case "exported":
      return say(news.words > 0 ? "left.exported.words" : "left.exported", { count: news.count, words: news.words });
    case "imported": {
      const { added, addedWords, known, unread } = news.report;
      const parts = [
        (added > 0 || addedWords === 0) && say("left.imported", { count: added }),
        addedWords > 0 && say("left.imported.words", { count: addedWords }),
        known > 0 && say("left.imported.known", { count: known }),
      ];
      return parts.filter((part) => part !== false && part !== "").join(" ") + (isWhole(news.report) ? "" : ` ${say("left.imported.unread", { count: unread.length + news.report.unreadWords.length })}`); // prettier-ignore
    }
    case "export-failed":
    case "import-failed":
    case "bring-back-failed":
    case "restore-failed":
      return say(`left.${news.type}` satisfies WordKey, { reason: reasonFor[news.code]() });
  }
}

/** What came of the last file, or what did not work; entries that could not be read are named one by one. */
function NewsOf({ news }: { news: News | null }) {
  const unread = news?.type === "imported" ? news.report.unread : [];
  const unreadWords = news?.type === "imported" ? news.report.unreadWords : [];
  const isCalm = unread.length + unreadWords.length === 0 && (news?.type === "imported" || news?.type === "exported");
  return (
    <div role="status" className="left-news" data-calm={isCalm} hidden={news === null}>
      {news && <p>{newsWords(news)}</p>}
      {unread.length + unreadWords.length > 0 && (
        <ul>
          {unreadWords.map((one) => (
            <li key={`${one.list} ${one.entry}`}>{ownWordsFaultLine(one)}</li>
          ))}
          {unread.map(({ entry, field }) => (
            <li key={entry}>{say(field === "entry" ? "left.unread.entry" : "left.unread", { entry, field })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

type RowProps = { readonly row: DecisionRow; readonly decisions: Decisions };

/** The button of a row: bring back, and after that the way back. It keeps the focus, so that one can change one's mind. */
function RowButton({ row: { decision, state }, decisions }: RowProps) {
  const subject = subjectWords(decision);
  const isBack = state === "brought-back";
  const act = isBack ? decisions.restore : decisions.bringBack;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={say(isBack ? "left.undo-one" : "left.bring-back-one", { subject })}
      onClick={() => void act(idOf(decision))}
    >
      {say(isBack ? "drafts.undo" : "panel.bring-back")}
    </Button>
  );
}

/** The rule with the icon of its group; a file may name rules that are none of ours. */
function RuleTag({ ruleId, group }: { ruleId: string; group: RuleGroup | undefined }) {
  const GroupIcon = group && groupIcons[group];
  return (
    <strong className={`tone-${group ?? "clutter"}`}>
      {GroupIcon && <GroupIcon size={16} aria-hidden />} {ruleTitle(ruleId)}
    </strong>
  );
}

function Row({ row, decisions }: RowProps) {
  const { decision, state } = row;
  const post = postWords(decision);
  return (
    <li className="left-row" data-state={state}>
      <div>
        <p className="left-row-head">
          <RuleTag ruleId={decision.ruleId} group={ruleGroups.find((one) => decision.ruleId.startsWith(`${one}/`))} />
          <span className="soft">{reachWords(decision)}</span>
        </p>
        <p className={"words" in decision && decision.words !== "" ? "left-row-words" : ""}>{subjectWords(decision)}</p>
        {post && <p className="soft small">{post}</p>}
        {decision.reason && <p className="left-row-reason">{decision.reason}</p>}
        <p className="soft small">
          {state === "brought-back" ? say("left.back") : timeWords(decision, state === "over")}
        </p>
      </div>
      <RowButton row={row} decisions={decisions} />
    </li>
  );
}

/** Files: all decisions and own words go out, more come in. */
function Files({ decisions, onWords }: { decisions: Decisions; onWords: () => void }) {
  return (
    <Group gap="xs">
      <Button size="compact-md" variant="default" onClick={() => void decisions.exportAll()}>
        {say("left.export")}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => void decisions.importMore()}>
        {say("left.import")}
      </Button>
      <Button size="compact-md" variant="default" onClick={onWords}>
        {say("own-words.open")}
      </Button>
    </Group>
  );
}

function Left({ decisions, onWords }: { decisions: Decisions; onWords: () => void }) {
  const state = useSession(decisions.session, (one) => one);
  const isEmpty = state.decisions.length === 0 && state.broughtBack.length === 0;
  const rows = rowsOf(state, decisionWords);
  const query = state.query.trim();
  return (
    <div className="left">
      <p className="soft">{say(isEmpty ? "left.empty" : "left.intro")}</p>
      <div className="left-head">
        {!isEmpty && (
          <TextInput
            type="search"
            size="sm"
            aria-label={say("left.find")}
            placeholder={say("left.find")}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={state.query}
            onChange={(event) => decisions.session.dispatch({ type: "filtered", query: event.currentTarget.value })}
            data-autofocus
          />
        )}
        <Files decisions={decisions} onWords={onWords} />
      </div>
      <NewsOf news={state.news} />
      {!isEmpty && (
        <p role="status" className={rows.length > 0 ? "visually-hidden" : "soft"}>
          {rows.length > 0 ? say("left.count", { count: rows.length }) : say("left.none-found", { query })}
        </p>
      )}
      <ul className="left-rows">
        {rows.map((row) => (
          <Row key={idOf(row.decision)} row={row} decisions={decisions} />
        ))}
      </ul>
    </div>
  );
}

type Props = { readonly decisions: Decisions; readonly isOpen: boolean; readonly onClose: () => void };

/** Everything the owner chose to leave, in one list. */
export function LeftDialog({ decisions, isOpen, onClose }: Props) {
  useEffect(() => {
    if (!isOpen) return;
    decisions.session.dispatch({ type: "told", news: null });
    void decisions.read();
  }, [decisions, isOpen]);
  const showWords = (): void => {
    onClose(); // one dialog at a time
    runCommand("settings.words");
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      onExitTransitionEnd={() => decisions.session.dispatch({ type: "list-closed" })}
      title={say("left.title")}
      size={720}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <Left decisions={decisions} onWords={showWords} />
    </Modal>
  );
}
