/** What Activity recorded about a customer when an entry was logged. */
import { UNTRACKED, type TrackingState } from '../../rules';
import type { Context } from '../context';
import { openActivity } from './activity';
import type { Change } from './change';
import type { CellsByField } from './added-rows';

/** What the request of an entry changed besides the journal. */
export interface RecordedWithEntry {
  /** The customer's cells before and after, by field. */
  readonly before: CellsByField;
  readonly after: CellsByField;
  /** Whether it added a purchase. */
  readonly hasPurchase: boolean;
}

/**
 * What the request that logged an entry changed besides; null if Activity no longer has the request, or it was undone.
 */
export function recordedWithEntry(
  { spreadsheet, language }: Context,
  { entry, customer }: { readonly entry: string; readonly customer: string },
): RecordedWithEntry | null {
  for (const { changes, state } of openActivity(spreadsheet, language).records()) {
    if (state === 'undone' || !changes.some((each) => isEntry(each, entry))) continue;
    const cells = changes.find(
      (each) => each.kind === 'fields' && each.table === 'customers' && each.id === customer,
    );
    const hasPurchase = changes.some((each) => each.kind === 'added' && each.table === 'purchases');
    if (cells?.kind !== 'fields') return { before: {}, after: {}, hasPurchase };
    return { before: cells.before, after: cells.after, hasPurchase };
  }
  return null;
}

function isEntry(change: Change, id: string): boolean {
  return change.kind === 'entry' && change.id === id;
}

/**
 * The customer's state before an entry. Null if Activity no longer has it, or the entry was typed by hand. One recorded
 * by an older version lacks newer fields.
 */
export function stateBeforeEntry(
  { spreadsheet, language }: Context,
  entry: string,
): TrackingState | null {
  for (const { changes } of openActivity(spreadsheet, language).records()) {
    for (const change of changes) {
      if (change.kind === 'entry' && change.id === entry) return { ...UNTRACKED, ...change.start };
    }
  }
  return null;
}
