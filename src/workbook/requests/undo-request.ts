/** The Undo of the sidebar and of phones. */
import type { Done, Refusal } from '../../protocol';
import type { Context } from '../context';
import { undoById } from '../undo';
import { refuse, withLock } from './refuse';

/**
 * Undoes a request or an entry.
 * @param asked `undo`: the ID of a request, or of one journal entry
 */
export function undoRequest(context: Context, asked: { readonly undo: string }): Done | Refusal {
  return withLock(context, asked, () => {
    const { words } = context;
    const result = undoById(context, asked.undo);
    if (result.code === 'nothing') {
      return refuse(asked, { code: 'gone', message: words.work.refusals.tooOld });
    }
    const operation = words.activity.operations[result.record.operation];
    if (result.code === 'blocked') {
      const { code, sheet } = result.because;
      const message = words.menu.undo[code]({ operation, sheet });
      return refuse(asked, { code: code === 'gone' ? 'gone' : 'changed', message });
    }
    return {
      outcome: 'done',
      message: words.work.undone({ operation }),
      undo: asked.undo,
      again: result.again,
      warnings:
        result.left.length === 0 ? [] : [words.work.leftAsIs({ labels: words.and(result.left) })],
    };
  });
}
