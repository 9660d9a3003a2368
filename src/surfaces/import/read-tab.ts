/** Reads a tab that fills by itself as customers, each time as a person once decided in the page of imports. */
import { catalogueOf } from '../../language';
import { headingKeys, type Cell, type DateOrder, type Day, type LanguageCode } from '../../rules';
import { isRefusal } from '../../workbook';
import { readImport } from './read-import';
import { sentRows } from './sent-rows';

export interface TabReading {
  /** 0-based row of the headings. */
  readonly headingAt: number;
  /** Field by the key of its heading (`headingKeys`); `''`: not read. Only those that a person chose. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dateOrder: DateOrder | null;
  readonly likelyOrder: DateOrder;
  readonly meanings: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly language: LanguageCode;
}

/** Cells by field of each row that names someone, by 0-based row of the tab; null: no column is usable. */
export function readTab(
  rows: readonly (readonly Cell[])[],
  { headingAt, columns, meanings, dateOrder, likelyOrder, today, language }: TabReading,
): ReadonlyMap<number, Readonly<Record<string, Cell>>> | null {
  const keys = headingKeys(rows[headingAt] ?? []);
  const overrides = keys.flatMap((key, column): [string, number][] =>
    columns[key] === undefined ? [] : [[columns[key], column]],
  );
  const read = readImport(
    'customers',
    rows,
    {
      ...{ overrides, headingAt, by: 'row', dateOrder, likelyOrder, language },
      ...{ people: {}, manager: null, lines: null },
      notes: catalogueOf(language).commandLine.notes,
    },
    { today, customers: () => [] },
  );
  if (isRefusal(read)) return null;
  const { fields, rows: sent } = sentRows(read, { table: 'customers', meanings });
  return new Map(
    sent.map(({ row, cells }) => [
      row - 1,
      Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? ''])),
    ]),
  );
}
