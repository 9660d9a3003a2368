/** Gives customers an ID as soon as it is needed, without waiting for the next repair. */
import type { Block } from '../../platform';
import { keepsToldIn, type Cell } from '../../rules';
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

/** Gives one to every customer without, as in a list just taken over; true if some got one. */
export function ensureIds(context: Context): boolean {
  const held = holdToWrite(context, LOCK_WAIT_MS, () => {
    const records = openRecords(context, 'customers');
    return records !== null && giveIds(context, records, records.rows, 2).length > 0;
  });
  return held?.value ?? false;
}

function giveId(context: Context, records: Records<'customers'>, row: number): string {
  const cells = records.rows[row - 2];
  if (cells === undefined) return '';
  const written = giveIds(context, records, [cells], row);
  const given = written.find(({ column }) => column === records.columns['id'])?.cells[0]?.[0];
  return typeof given === 'string' ? given : '';
}

function giveIds(
  context: Context,
  records: Records<'customers'>,
  rows: readonly (readonly Cell[])[],
  firstRow: number,
): readonly Block[] {
  const blocks = missingIds(records.columns, rows, {
    firstRow,
    today: context.today,
    random: () => Math.random(),
    keepsTold: keepsToldIn(context.settings),
  });
  const written = writeAllowed(records.sheet, blocks).blocks;
  if (written.length > 0) {
    recordOperation(context, 'ids', cellsChanges(records.sheet, written));
  }
  return written;
}
