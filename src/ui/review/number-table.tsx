import type { ReportTable } from "../../exchange/report/tables.ts";
import { say } from "../words/say.ts";

type Props = {
  readonly table: Omit<ReportTable, "id" | "summary">;
  /** How full a cell is, 0 to 1, shown as its shade; the number itself is always there. Null: no shade. */
  readonly shade?: (cell: string | number | null) => number | null;
};

const shadeOf = (share: number | null | undefined): string | undefined =>
  share === null || share === undefined || share === 0 ? undefined : share < 0.34 ? "low" : share < 0.67 ? "mid" : "high"; // prettier-ignore

/** A table of numbers as the report has it. */
export function NumberTable({ table: { columns, rows, title }, shade }: Props) {
  const [first, ...others] = columns;
  return (
    // A wide table scrolls, and has to be reached with the keyboard for that.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="number-table" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} data-shade={shadeOf(shade?.(cell))} data-none={cell === 0 || cell === null}>
                  {cell ?? <span aria-label={say("review.none-there")}>–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
