/**
 * Rows of a file that are won or lost: they are closed when first seen, so the import keeps what stands
 * beside the closing as the old deal's (docs/rules.md §1, Closing).
 */
import {
  customerFields,
  foundClosing,
  openRowReader,
  type ColumnIndex,
  type LanguageCode,
  type ReadingContext,
} from '../../rules';
import type { TableRows } from './customer-rows';
import { valueCell } from './sheet-cell';
import { mapped, type Slices } from './slices';

const KEPT = ['closedStage', 'closedNeed', 'closedClose', 'closedOn'] as const;

/**
 * Adds what Duebook keeps of closings to rows that are closed. Unchanged if no row is closed, or if the file has these
 * columns already.
 */
export function* withClosings(
  made: TableRows,
  reading: ReadingContext,
  language: LanguageCode,
): Slices<TableRows> {
  const { fields, rows } = made;
  if (!fields.includes('stage') || fields.includes('closedStage')) return made;
  const index = Object.fromEntries(fields.map((field, at) => [field, at]));
  const readRow = openRowReader(
    customerFields,
    index as ColumnIndex<typeof customerFields>,
    reading,
  );
  const found = yield* mapped(rows, (cells, at) =>
    foundClosing(readRow(cells, at + 2).record, reading.today),
  );
  if (found.every((kept) => kept === null)) return made;
  const added = KEPT.filter((field) => !fields.includes(field));
  return {
    ...made,
    fields: [...fields, ...added],
    rows: yield* mapped(rows, (cells, at) => {
      const kept = found[at] ?? null;
      const line = added.map((field) =>
        kept === null ? '' : valueCell(customerFields[field].kind, kept[field], language),
      );
      const own = [...cells];
      const closedOn = fields.indexOf('closedOn');
      if (closedOn >= 0 && kept !== null) own[closedOn] = valueCell('day', kept.closedOn, language);
      return [...own, ...line];
    }),
  };
}
