import { lazy } from "react";
import type { CalendarLimits } from "../../checker/index.ts";
import type { ReportTable } from "../../exchange/report/tables.ts";
import { say } from "../words/say.ts";
import { NumberTable } from "./number-table.tsx";
import { PlotAndTable } from "./plot-and-table.tsx";

const Chart = lazy(() => import("./charts.tsx").then((charts) => ({ default: charts.Chart })));

/** How full a cell of these tables is: posts with a Why of all there ("2 of 3 (+1)"), and posts a day. */
const shades: Partial<Record<ReportTable["id"], (cell: string | number | null, most: number) => number | null>> = {
  why: (cell) => {
    const [, showing, all] = /^(\d+) of (\d+)/u.exec(String(cell)) ?? [];
    return all === undefined ? null : Number(showing) / Number(all);
  },
  cadence: (cell, most) => Number(cell) / Math.max(1, most),
};

/** Days are shaded against this many posts, or the fullest day. */
const FULL_DAY = 3;

function Plot({ table, limits }: { readonly table: ReportTable; readonly limits: CalendarLimits }) {
  const shade = shades[table.id];
  const most = Math.max(FULL_DAY, ...table.rows.flatMap(([, ...cells]) => cells.filter((cell) => typeof cell === "number"))); // prettier-ignore
  return (
    <figure className="plot" data-plot={table.id}>
      <figcaption>
        <h3>{table.title}</h3>
        <p className="soft small">{table.summary}</p>
      </figcaption>
      {shade ? (
        <NumberTable table={table} shade={(cell) => shade(cell, most)} />
      ) : (
        <PlotAndTable table={table}>
          <Chart table={table} limits={limits} />
        </PlotAndTable>
      )}
    </figure>
  );
}

type Props = { readonly tables: readonly ReportTable[]; readonly limits: CalendarLimits };

/** The month in pictures, each with the same numbers as a table; and beside the month before. */
export function Plots({ tables, limits }: Props) {
  const compared = tables.find(({ id }) => id === "compared");
  return (
    <>
      <section className="review-section" aria-labelledby="review-plots">
        <h2 id="review-plots">{say("review.plots")}</h2>
        <div className="plots">
          {tables
            .filter((table) => table !== compared)
            .map((table) => (
              <Plot key={table.id} table={table} limits={limits} />
            ))}
        </div>
      </section>
      {compared && (
        <section className="review-section" aria-labelledby="review-compared">
          <h2 id="review-compared">{compared.title}</h2>
          <p className="soft">{compared.summary}</p>
          <NumberTable table={compared} />
        </section>
      )}
    </>
  );
}
