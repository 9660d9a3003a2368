/** Gives up what is kept of an import: it can no longer be taken back. */
import type { Context } from '../../workbook';
import { forgetImportState } from './import-state';
import { openUndoLines } from './undo-lines';

export function forgetImport(context: Context, id: string): void {
  openUndoLines(context).drop(id);
  forgetImportState(context.platform.storage(), id);
}
