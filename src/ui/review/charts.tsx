import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";
import type { ReactNode } from "react";
import type { CalendarLimits } from "../../checker/index.ts";
import type { ReportTable } from "../../exchange/report/tables.ts";
import { say } from "../words/say.ts";

/** Height of a plot by weeks, and of a bar of one voice, in px. */
const HEIGHT = 240;
const BAR = 36;

/** The rows of a table as a plot takes them: one object a row, keyed by column. */
const dataOf = ({ columns, rows }: ReportTable): Record<string, string | number | null>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at] ?? "", cell])));

/** What is the same in every plot: quiet lines, no movement, nothing to tab into (the table beside it has the numbers). */
const quiet = {
  gridColor: "var(--line)",
  textColor: "var(--ink-soft)",
  withTooltip: false,
  tickLine: "none",
  barChartProps: { accessibilityLayer: false },
} as const;

/** A plot is a picture to a screen reader; what it shows is said in words. */
function Picture({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div role="img" aria-label={words} className="picture">
      {children}
    </div>
  );
}

const stageColours = {
  Know: "var(--stage-know)",
  Like: "var(--stage-like)",
  Trust: "var(--stage-trust)",
  Ask: "var(--stage-ask)",
} as const;

type LabelPlace = {
  readonly x?: string | number | undefined;
  readonly y?: string | number | undefined;
  readonly width?: string | number | undefined;
  readonly height?: string | number | undefined;
  readonly index?: number | undefined;
};

/** The word and the number in each part of a bar, so that nothing hangs on its colour alone. */
function StageLabel({
  x,
  y,
  width,
  height,
  index = 0,
  name,
  table,
}: LabelPlace & { name: string; table: ReportTable }) {
  const count = Number(table.rows[index]?.[table.columns.indexOf(name)] ?? 0);
  if (count === 0) return null;
  const [middle, line] = [Number(x) + Number(width) / 2, Number(y) + Number(height) / 2];
  return (
    <text x={middle} y={line} fill="var(--sheet)" fontSize={12} textAnchor="middle" dominantBaseline="central">
      {`${name} ${count}`}
    </text>
  );
}

function StageChart({ table }: { readonly table: ReportTable }) {
  return (
    <Picture words={table.summary}>
      <BarChart
        {...quiet}
        h={HEIGHT}
        type="stacked"
        data={dataOf(table)}
        dataKey={table.columns[0] ?? ""}
        series={Object.entries(stageColours).map(([name, color]) => ({ name, color }))}
        yAxisProps={{ allowDecimals: false, width: 28 }}
        withLegend
        legendProps={{ itemSorter: null }}
        barProps={({ name }) => ({
          isAnimationActive: false,
          stroke: "var(--sheet)",
          strokeWidth: 2,
          label: (place: LabelPlace) => <StageLabel {...place} name={name} table={table} />,
        })}
      />
    </Picture>
  );
}

function AskChart({ table, limits }: { readonly table: ReportTable; readonly limits: CalendarLimits }) {
  const limit = Math.round(100 * limits.askShare);
  return (
    <Picture words={table.summary}>
      <BarChart
        {...quiet}
        h={HEIGHT}
        data={dataOf(table)}
        dataKey={table.columns[0] ?? ""}
        series={[{ name: table.columns[1] ?? "", color: "var(--stage-ask)" }]}
        yAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100], width: 44 }}
        unit="%"
        maxBarWidth={48}
        barChartProps={{ ...quiet.barChartProps, margin: { top: 20, right: 72 } }}
        barProps={{
          isAnimationActive: false,
          label: {
            position: "top",
            fill: "var(--ink)",
            fontSize: 12,
            formatter: (share: unknown) => `${String(share)}%`,
          },
        }}
        referenceLines={[
          {
            y: limit,
            label: say("review.limit", { share: limit }),
            labelPosition: "right",
            color: "var(--hard-sell)",
          },
        ]}
      />
    </Picture>
  );
}

function VoiceChart({ table }: { readonly table: ReportTable }) {
  return (
    <Picture words={`${table.summary} ${table.rows.map(([name, count]) => `${name}: ${count}`).join(", ")}.`}>
      <BarChart
        {...quiet}
        h={table.rows.length * BAR + 48}
        orientation="vertical"
        data={dataOf(table)}
        dataKey={table.columns[0] ?? ""}
        series={[{ name: table.columns[1] ?? "", color: "var(--people-mark)" }]}
        yAxisProps={{ width: 96 }}
        xAxisProps={{ allowDecimals: false, domain: [0, "dataMax + 1"] }}
        maxBarWidth={22}
        barProps={{ isAnimationActive: false, label: { position: "right", fill: "var(--ink)", fontSize: 12 } }}
      />
    </Picture>
  );
}

type Props = { readonly table: ReportTable; readonly limits: CalendarLimits };

/** The plot of a table. Loaded when it is first shown: the window starts without it. */
export function Chart({ table, limits }: Props) {
  switch (table.id) {
    case "stages":
      return <StageChart table={table} />;
    case "asks":
      return <AskChart table={table} limits={limits} />;
    case "voices":
      return <VoiceChart table={table} />;
    case "why":
    case "cadence":
    case "compared":
      return null; // these are tables by nature
  }
}
