/** Whether other sheets refer to IDs that an operation gave to customers; then it cannot be undone. */
import type { SpreadsheetPort } from '../../platform';
import type { Cell } from '../../rules';
import { findSheet } from '../records';
import type { Change } from './change';
import type { UndoBlocker } from './undo-blocker';

/** Entries, purchases and cases refer to customers by ID. */
const REFERRING = ['journal', 'purchases', 'cases'] as const;

/** The first sheet that refers to one of the IDs; null: none does. */
export function findUsedIds(
  spreadsheet: SpreadsheetPort,
  changes: readonly Change[],
): UndoBlocker | null {
  const given = changes.flatMap((change) => (change.kind === 'cells' ? change.after.flat() : []));
  const ids = new Set<Cell>(given.filter((cell) => typeof cell === 'string'));
  for (const table of REFERRING) {
    const sheet = findSheet(spreadsheet, table);
    const isUsed = sheet?.read().some((line) => line.some((cell) => ids.has(cell))) ?? false;
    if (sheet !== null && isUsed) return { code: 'used', sheet: sheet.title() };
  }
  return null;
}
