/** Undo as the menu does it, for a person who agrees to the newest operation offered. */
import { undoCandidates, undoOperation, type Context } from '../../src/workbook';

export function undoLast(context: Context): ReturnType<typeof undoOperation> {
  const [newest] = [...undoCandidates(context)].sort(
    (one, other) => other.at - one.at || other.row - one.row,
  );
  return newest === undefined ? { code: 'nothing' } : undoOperation(context, newest);
}
