import { NativeSelect } from "@mantine/core";
import type { ImportAnswers, ImportOffer } from "../../contract/imports.ts";
import type { ColumnUse } from "../../exchange/columns.ts";
import { offeredUses } from "../../exchange/read-posts.ts";
import type { Mapping, TablePreview } from "../../exchange/row.ts";
import { say, type WordKey } from "../words/say.ts";

const word = (use: ColumnUse): string => say(`import.use.${use}` as WordKey);

/** A use that is not offered, such as one part of a date, is shown where a planner's file has it. */
const choicesFor = (use: ColumnUse) =>
  [...new Set([...offeredUses, use])].map((value) => ({ value, label: word(value) }));

function mappingWith(mapping: Mapping, column: number, use: ColumnUse): Mapping {
  // A post has one text and one date: the column that was taken so far gives it up.
  const isShared = use === "extra" || !["text", "date", "time", "zone", "author", "id", "why", "status"].includes(use);
  const uses = mapping.uses.map((other, at): ColumnUse => {
    if (at === column) return use;
    return !isShared && other === use ? "extra" : other;
  });
  return { ...mapping, uses };
}

type Props = {
  readonly offer: ImportOffer;
  readonly answers: ImportAnswers;
  readonly table: TablePreview;
  readonly onMapping: (mapping: Mapping) => void;
};

/** The first rows as the file has them, and above each column what it is taken for. */
export function ColumnsTable({ offer, answers, table, onMapping }: Props) {
  const mapping = answers.mapping ?? table.mapping;
  const columns = table.columns.map(({ header, use }, column) => ({ header, use: mapping.uses[column] ?? use }));
  return (
    // Reached with Tab, so that a wide table can be scrolled with the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className="import-table" tabIndex={0} role="group" aria-label={say("import.table")}>
      <table>
        <thead>
          <tr>
            {columns.map(({ header, use }, column) => (
              <th key={`${column} ${header}`} scope="col" data-use={use}>
                <span className="import-header">{header || say("import.no-header", { column: column + 1 })}</span>
                <NativeSelect
                  size="xs"
                  aria-label={say("import.column", { header: header || String(column + 1) })}
                  value={use}
                  data={choicesFor(use)}
                  onChange={({ currentTarget: { value } }) => {
                    const chosen = choicesFor(use).find((choice) => choice.value === value)?.value;
                    if (chosen !== undefined) onMapping(mappingWith(mapping, column, chosen));
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, at) => (
            <tr key={`${at} ${cells.join()}`} data-rejected={offer.rejected.some(({ row }) => row === at + 1)}>
              {cells.map((cell, column) => (
                <td key={`${column} ${cell}`} data-use={columns[column]?.use}>
                  <span>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
