import "@mantine/charts/styles.css";
import { BarChart, LineChart } from "@mantine/charts";
import { say } from "../words/say.ts";
import type { InsightId, InsightTable } from "../../exchange/report/insight-tables.ts";

/** Height of a plot over time, and of one lying bar, in px. */
const HEIGHT = 260;
const BAR = 36;

/**
 * How a table is drawn: bars that lie, bars over time, bars of which all but the first have a scale of their own at the right,
 * or a line, of numbers or of levels with gaps where nobody answered; which columns, each in its colour.
 */
type Drawing = {
  readonly as: "lying" | "bars" | "line" | "twofold" | "levels";
  readonly series: readonly (readonly [column: string, colour: string])[];
  readonly unit?: string;
};

const comesBack = [
  ["Hours in", "var(--automation-mark)"],
  ["People heard", "var(--people-mark)"],
  ["Referrals", "var(--strength-mark)"],
] as const;

const drawings: Readonly<Record<InsightId, Drawing>> = {
  ladder: { as: "lying", series: [["People", "var(--stage-trust)"]] },
  months: { as: "bars", series: comesBack },
  quarters: { as: "bars", series: comesBack },
  momentum: { as: "line", series: [["People heard", "var(--people-mark)"]] },
  money: {
    as: "twofold",
    series: [
      ["Money spent", "var(--automation-mark)"],
      ["People heard", "var(--people-mark)"],
      ["Referrals", "var(--strength-mark)"],
    ],
  },
  why: { as: "bars", series: [["Share (%)", "var(--why-mark)"]], unit: "%" },
  tied: { as: "line", series: [["Share (%)", "var(--strength-mark)"]], unit: "%" },
  asks: { as: "bars", series: [["Share (%)", "var(--stage-ask)"]], unit: "%" },
  passion: { as: "levels", series: [["Passion", "var(--why-mark)"]] },
  voices: { as: "lying", series: [["Posts", "var(--people-mark)"]] },
};

/** "November 2026" takes too much room below a bar: "Nov 26". */
const shortName = (name: string): string => name.replace(/^(\w{3})\w* \d\d(\d\d)$/u, "$1 $2");

const dataOf = ({ columns, rows }: InsightTable): Record<string, string | number | null>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at] ?? "", at === 0 ? shortName(String(cell)) : cell]))); // prettier-ignore

/** What is the same in every plot: quiet lines, no movement, nothing to tab into (the table beside it has the numbers). */
const quiet = { gridColor: "var(--line)", textColor: "var(--ink-soft)", withTooltip: false, tickLine: "none" } as const;

const number = { fill: "var(--ink)", fontSize: 11 };

/** A share is drawn up to the whole; a number up to the largest, in whole steps. */
const scaleOf = (unit: string | undefined) =>
  unit === undefined ? { allowDecimals: false } : { domain: [0, 100], ticks: [0, 25, 50, 75, 100] };

type Plotted = Drawing & { readonly table: InsightTable };

/** The numbers of a table and their series, as every plot takes them. */
const plotted = ({ table, series }: Plotted) => ({
  ...quiet,
  h: HEIGHT,
  data: dataOf(table),
  dataKey: table.columns[0] ?? "",
  series: series.map(([name, color]) => ({ name, color })),
});

const standing = {
  legendProps: { itemSorter: null },
  maxBarWidth: 32,
  barChartProps: { accessibilityLayer: false, margin: { top: 16 } },
} as const;

const lines = {
  curveType: "linear",
  xAxisProps: { padding: { left: 24, right: 24 } },
  lineChartProps: { accessibilityLayer: false, margin: { top: 16 } },
} as const;

const Lying = (drawing: Plotted) => (
  <BarChart
    {...plotted(drawing)}
    h={drawing.table.rows.length * BAR + 48}
    orientation="vertical"
    yAxisProps={{ width: 96 }}
    xAxisProps={{ allowDecimals: false, domain: [0, (most: number) => Math.max(1, most)] }}
    maxBarWidth={22}
    barChartProps={{ accessibilityLayer: false, margin: { right: 56 } }}
    barProps={{ isAnimationActive: false, label: { position: "right", ...number } }}
  />
);

function Bars(drawing: Plotted) {
  const { unit, series } = drawing;
  return (
    <BarChart
      {...plotted(drawing)}
      {...standing}
      {...(unit === undefined ? {} : { unit })}
      yAxisProps={{ width: 44, ...scaleOf(unit) }}
      withLegend={series.length > 1}
      barProps={{ isAnimationActive: false, label: series.length > 1 ? false : { position: "top", ...number } }}
    />
  );
}

const Line = (drawing: Plotted) => (
  <LineChart
    {...plotted(drawing)}
    {...lines}
    {...(drawing.unit === undefined ? {} : { unit: drawing.unit })}
    yAxisProps={{ width: 44, ...scaleOf(drawing.unit) }}
    lineProps={{ isAnimationActive: false, label: { position: "top", ...number } }}
  />
);

/** What is counted in money and what is counted in people share no scale: each has its own side. */
function Twofold(drawing: Plotted) {
  const { series, ...rest } = plotted(drawing);
  return (
    <BarChart
      {...rest}
      {...standing}
      series={series.map((one, at) => (at > 0 ? { ...one, yAxisId: "right" } : one))}
      yAxisProps={{ width: 56 }}
      yAxisLabel={say("insights.axis.money")}
      withRightYAxis
      rightYAxisLabel={say("insights.axis.people")}
      rightYAxisProps={{ width: 56, allowDecimals: false }}
      withLegend
      barProps={{ isAnimationActive: false }}
    />
  );
}

const Levels = (drawing: Plotted) => (
  <LineChart
    {...plotted(drawing)}
    {...lines}
    connectNulls={false}
    withPointLabels
    yAxisProps={{ domain: [0, 5], ticks: [1, 2, 3, 4, 5], width: 44 }}
    lineProps={{ isAnimationActive: false }}
  />
);

const shapes = { lying: Lying, bars: Bars, twofold: Twofold, line: Line, levels: Levels } as const;

/** The plot of a table, a picture to a screen reader. Loaded when it is first shown: the window starts without it. */
export function Chart({ table }: { readonly table: InsightTable }) {
  const drawing = drawings[table.id];
  const Shape = shapes[drawing.as];
  return (
    <div role="img" aria-label={table.summary} className="picture">
      <Shape {...drawing} table={table} />
    </div>
  );
}
