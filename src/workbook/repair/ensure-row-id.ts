/** The ID of the customer in a row; a named row without one is given its own, as an edit would. */
import type { Context } from '../context';
import { cellsChanges, missingIds, openRecords, writeAllowed } from '../records';
import { recordOperation } from '../undo';

/** How long to wait for others; without the lock the row stays without an ID until the hourly job. */
const LOCK_WAIT_MS = 5_000;

/** `''` for a row that is nobody's. */
export function ensureRowId(context: Context, row: number): string {
  const { platform, today } = context;
  const look = (): { readonly id: string; readonly give: () => string } => {
    const records = openRecords(context, 'customers');
    const id = records?.textAt(row, 'id') ?? '';
    const give = (): string => {
      const cells = records?.rows[row - 2];
      if (records === null || cells === undefined) return '';
      const random = (): number => Math.random();
      const blocks = missingIds(records.columns, [cells], row, today, random);
      const written = writeAllowed(records.sheet, blocks).blocks;
      recordOperation(context, 'ids', cellsChanges(records.sheet, written));
      const given = written.find(({ column }) => column === records.columns['id'])?.cells[0]?.[0];
      return typeof given === 'string' ? given : '';
    };
    return { id, give };
  };
  const { id } = look();
  if (id !== '') return id;
  const held = platform.lock().hold(LOCK_WAIT_MS, () => {
    const again = look();
    return again.id === '' ? again.give() : again.id;
  });
  return held?.value ?? '';
}
