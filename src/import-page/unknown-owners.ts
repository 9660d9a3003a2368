/** Owners whom the file names and Team does not: each once, with the rows that name them. */
import {
  openRowReader,
  teamFields,
  textOf,
  type ColumnIndex,
  type KnownRow,
  type ReadingContext,
} from '../rules';
import type { SentRows } from '../surfaces/import/reading';
import { openOwners } from '../workbook';

export interface UnknownOwner {
  readonly name: string;
  readonly count: number;
}

/**
 * Lists the owners whom Team does not know.
 * @param team the rows of Team
 */
export function unknownOwners(
  { fields, rows }: SentRows,
  team: readonly KnownRow[],
  reading: ReadingContext,
): readonly UnknownOwner[] {
  const column = fields.indexOf('owner');
  if (column < 0) return [];
  const keys = Object.keys(teamFields);
  const index = Object.fromEntries(keys.map((field, at) => [field, at]));
  const read = openRowReader(teamFields, index as ColumnIndex<typeof teamFields>, reading, 'team');
  const colleagues = team.map(({ cells }, at) => ({
    ...{ row: at + 2 },
    record: read(
      keys.map((field) => cells[field] ?? ''),
      at + 2,
    ).record,
  }));
  // Whose address is confirmed is known to the script alone; here a spelling is enough.
  const ownerOf = openOwners(colleagues, () => ({ by: '', domain: '', confirmed: [] }));
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const name = textOf(cells[column] ?? '').trim();
    if (ownerOf(name).kind === 'unknown') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count);
}
