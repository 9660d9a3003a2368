/** The Undo of the sidebar and of phones. */
import type { Done, Refusal } from '../../protocol';
import type { Context } from '../context';
import { undoById } from '../undo';
import { refuse, withLock } from './refuse';

/** @param asked `undo`: the ID of a request, or of one journal entry */
export function undoRequest(context: Context, asked: { readonly undo: string }): Done | Refusal {
  return withLock(context, asked, () => {
    const { words } = context;
    const result = undoById(context, asked.undo);
    if (result.code === 'nothing') {
      return refuse(asked, { code: 'gone', say: words.work.refusals.tooOld });
    }
    const deed = words.activity.deeds[result.record.operation];
    if (result.code === 'blocked') {
      const { code, sheet } = result.because;
      const say = words.menu.undo[code]({ deed, sheet });
      return refuse(asked, { code: code === 'gone' ? 'gone' : 'changed', say });
    }
    return {
      outcome: 'done',
      say: words.work.undone({ deed }),
      undo: asked.undo,
      again: result.again,
      warnings: [],
    };
  });
}
