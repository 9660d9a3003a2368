/** Gives a customer's row an ID as soon as it is needed, without waiting for the next repair. */
import { keepsToldIn } from '../../rules';
import type { Context } from '../context';
import { cellsChanges, missingIds, openRecords, type Records, writeAllowed } from '../records';
import { holdToWrite, recordOperation } from '../undo';

/** How long to wait for the lock; without it the row gets its ID from the hourly job. */
const LOCK_WAIT_MS = 5_000;

/** The ID of the customer in a row, made if missing; `''` if the row holds no customer. */
export function ensureRowId(context: Context, row: number): string {
  const id = openRecords(context, 'customers')?.textAt(row, 'id') ?? '';
  if (id !== '') return id;
  const held = holdToWrite(context, LOCK_WAIT_MS, () => {
    // Another run may have given it meanwhile.
    const records = openRecords(context, 'customers');
    if (records === null) return '';
    return records.textAt(row, 'id') || giveId(context, records, row);
  });
  return held?.value ?? '';
}

function giveId(context: Context, records: Records<'customers'>, row: number): string {
  const cells = records.rows[row - 2];
  if (cells === undefined) return '';
  const blocks = missingIds(records.columns, [cells], {
    firstRow: row,
    today: context.today,
    random: () => Math.random(),
    keepsTold: keepsToldIn(context.settings),
  });
  const written = writeAllowed(records.sheet, blocks).blocks;
  recordOperation(context, 'ids', cellsChanges(records.sheet, written));
  const given = written.find(({ column }) => column === records.columns['id'])?.cells[0]?.[0];
  return typeof given === 'string' ? given : '';
}
