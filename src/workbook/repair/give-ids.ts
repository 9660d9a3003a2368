/** Writes missing IDs and days of adding, recorded first, so that a killed run leaves none of them alone. */
import type { Block, SheetPort } from '../../platform';
import type { Context } from '../context';
import { cellsChanges, writeAllowed, type WriteResult } from '../records';
import { runOperation } from '../undo';

/** Call it under the lock. @param blocks blank cells and what they get */
export function giveIds(context: Context, sheet: SheetPort, blocks: readonly Block[]): WriteResult {
  let result: WriteResult = { blocks: [], refused: [] };
  if (blocks.length === 0) return result;
  runOperation(context, 'ids', cellsChanges(sheet, blocks), () => {
    result = writeAllowed(sheet, blocks);
    return cellsChanges(sheet, result.blocks);
  });
  return result;
}
