/** What stood in a customer's row before an entry, as Activity told it when the entry was logged. */
import type { TrackingState } from '../../rules';
import { openActivity } from './activity';
import type { Context } from '../context';

/** Null where Activity no longer knows, or the entry was typed by hand. */
export function stateBeforeEntry(
  { spreadsheet, language }: Context,
  entry: string,
): TrackingState | null {
  for (const { amended } of openActivity(spreadsheet, language).records()) {
    for (const change of amended?.records ?? []) {
      if (change.kind === 'entry' && change.id === entry) return change.start;
    }
  }
  return null;
}
