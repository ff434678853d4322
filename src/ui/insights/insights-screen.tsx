import "../answers/answers.css";
import "../review/review.css";
import "./insights.css";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { lazy, useEffect, useRef, useState } from "react";
import type { AnswerCode, Insights } from "../../contract/operations.ts";
import type { InsightTable } from "../../exchange/report/insight-tables.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import { noteFailure } from "../app/note-failure.ts";
import { note } from "../app/notes.tsx";
import { newest } from "../newest.ts";
import { PlotAndTable } from "../review/plot-and-table.tsx";
import { say } from "../words/say.ts";
import { pictureOf, pngOf } from "./picture.ts";

const Chart = lazy(() => import("./charts.tsx").then((charts) => ({ default: charts.Chart })));

type Kept = Promise<{ readonly ok: true } | { readonly ok: false; readonly error: { readonly code: AnswerCode } }>;

/** Says what came of a file or a sheet of paper. */
async function told(
  asked: Kept,
  failure: "insights.save-failed" | "insights.print-failed" = "insights.save-failed",
): Promise<void> {
  // prettier-ignore
  const answer = await asked;
  if (answer.ok) note(say("insights.saved"));
  else noteFailure(failure, answer.error.code);
}

/** The insights as a file or on paper. */
function Keep() {
  const ask = bridge();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say("insights.keep")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void told(ask["insights.save"]({ as: "html" }))}>{say("insights.save-html")}</Menu.Item>
        <Menu.Item onClick={() => void told(ask["insights.save"]({ as: "pdf" }))}>{say("insights.save-pdf")}</Menu.Item>
        <Menu.Item onClick={() => void told(ask["insights.print"]({}), "insights.print-failed")}>{say("insights.print")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
} // prettier-ignore

function KeepOne({ table, figure }: { readonly table: InsightTable; readonly figure: () => Element | null }) {
  const { id, title } = table;
  const savePicture = async (as: "svg" | "png"): Promise<void> => {
    const drawn = figure();
    const picture = drawn && (await pictureOf(drawn));
    if (!picture) return;
    const file = as === "svg" ? { as, svg: picture.svg } : { as, png: await pngOf(picture) };
    await told(bridge()["insights.picture"]({ id, picture: file }));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={say("insights.keep-one", { title })}>
          <IconDownload size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void told(bridge()["insights.table"]({ id }))}>{say("insights.save-csv")}</Menu.Item>
        <Menu.Item onClick={() => void savePicture("png")}>{say("insights.save-png")}</Menu.Item>
        <Menu.Item onClick={() => void savePicture("svg")}>{say("insights.save-svg")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Plot({ table }: { readonly table: InsightTable }) {
  const figure = useRef<HTMLElement>(null);
  return (
    <figure className="plot" data-plot={table.id} ref={figure}>
      <figcaption className="insight-caption">
        <div>
          <h2>{table.title}</h2>
          <p className="soft small">{table.summary}</p>
        </div>
        <KeepOne table={table} figure={() => figure.current} />
      </figcaption>
      {table.rows.length > 0 && (
        <PlotAndTable table={table}>
          <Chart table={table} />
        </PlotAndTable>
      )}
    </figure>
  );
}

/** What is known now, read again when more posts were read or anything was changed. */
function useInsights() {
  const [insights, setInsights] = useState<Insights | null>(null);
  const [fault, setFault] = useState<AnswerCode | null>(null);
  useEffect(() => {
    const read = newest(async () => {
      const answer = await bridge()["insights.read"]({});
      return () => {
        setFault(answer.ok ? null : answer.error.code);
        if (answer.ok) setInsights(answer.value);
      };
    });
    void read();
    const ends = (["posts.read", "insights.changed", "log.changed", "posts.changed"] as const).map((name) => bridge().on(name, () => void read())); // prettier-ignore
    return () => ends.forEach((end) => end());
  }, []);
  return { insights, fault };
}

/** All there is to see; of the log, how to begin one where nothing is in it. */
function Tables({ tables, onStart }: { readonly tables: readonly InsightTable[]; readonly onStart: () => void }) {
  return (
    <>
      {!tables.some(({ id }) => id === "ladder") && (
        <aside className="insights-unheard">
          <p>{say("insights.unheard")}</p>
          <Button variant="default" onClick={onStart}>
            {say("insights.empty.start")}
          </Button>
        </aside>
      )}
      <div className="plots">
        {tables.map((table) => (
          <Plot key={table.id} table={table} />
        ))}
      </div>
    </>
  );
}

/** What came of the relationships, over time. */
export function InsightsScreen({ onStart }: { readonly onStart: () => void }) {
  const { insights, fault } = useInsights();
  return (
    <div className="review insights">
      <div className="review-page">
        <header className="review-head">
          <div>
            <h1>{say("insights.title")}</h1>
            <p className="soft">{say("insights.intro")}</p>
          </div>
          {insights && !insights.isEmpty && <Keep />}
        </header>
        {fault && <p role="alert">{say("insights.failed", { reason: reasonFor[fault]() })}</p>}
        {insights?.isEmpty && (
          <div className="review-empty">
            <h2>{say("insights.empty")}</h2>
            <p className="soft">{say("insights.empty.body")}</p>
            <Button size="md" onClick={onStart}>
              {say("insights.empty.start")}
            </Button>
          </div>
        )}
        {insights && insights.unread > 0 && (
          <p className="review-news" role="status">
            {say("insights.unread", { count: insights.unread })}
          </p>
        )}
        {insights && !insights.isEmpty && <Tables tables={insights.tables} onStart={onStart} />}
      </div>
    </div>
  );
}
