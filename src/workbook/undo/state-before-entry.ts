/** A customer's tracking state before an entry, as recorded in Activity when it was logged. */
import type { TrackingState } from '../../rules';
import type { Context } from '../context';
import { openActivity } from './activity';

/** Null where Activity no longer has it, or the entry was typed by hand. */
export function stateBeforeEntry(
  { spreadsheet, language }: Context,
  entry: string,
): TrackingState | null {
  for (const { changes } of openActivity(spreadsheet, language).records()) {
    for (const change of changes) {
      if (change.kind === 'entry' && change.id === entry) return change.start;
    }
  }
  return null;
}
