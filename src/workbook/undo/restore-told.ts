/** After an undo on a later day: the day that was due before the entry counts again (docs/rules.md §3). */
import { textOf, toldWithout, type Day } from '../../rules';
import type { Context } from '../context';
import { openCustomerFile } from '../reading';
import { columnRuns, rewritableColumns, writeAllowed, type PlacedCell } from '../records';
import { isRecordChange, type Change } from './change';

/** Writes what was told of the customers whose entries were undone, where it was told after the entry. */
export function restoreTold(context: Context, undone: readonly Change[]): void {
  const entries = undone
    .filter(isRecordChange)
    .filter(({ kind, after }) => kind === 'entry' && 'dueBefore' in after);
  if (entries.length === 0) return;
  const file = openCustomerFile(context);
  const { sheet, columns } = file.customers;
  const column = columns['told'];
  if (column === undefined) return;
  const cells = entries.flatMap(({ after }): readonly PlacedCell[] => {
    const found = file.find(textOf(after['customerId'] ?? ''));
    if (found === null) return [];
    const { row, record } = found;
    const cell = toldWithout(record, dayOf(after['dueBefore']), file.policies, context.today);
    return cell === record.told ? [] : [{ row, column, cell }];
  });
  writeAllowed(sheet, columnRuns(cells), rewritableColumns('customers', columns));
}

/** Activity keeps a day as `{ day }`. */
function dayOf(cell: unknown): Day | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell !== null && 'day' in cell ? Number(cell.day) : null;
}
