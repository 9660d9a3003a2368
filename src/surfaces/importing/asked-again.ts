/** What happens when a row of a tab belongs to a customer who is there: the owner hears of it, and the history keeps it. */
import {
  fnv1a,
  isBlankCell,
  readCell,
  customerFields,
  type Cell,
  type CellChange,
  type Day,
  type FieldCells,
} from '../../rules';
import { fieldCell, readingContext, type Context } from '../../workbook';
import type { Portion } from './write-portion';

/**
 * Plans the customer for today, or for tomorrow if there was a contact today. Changes nothing if that is so already, or
 * if the customer is not to be contacted or was merged into another.
 */
export function plannedNow(context: Context, cells: FieldCells, today: Day): readonly CellChange[] {
  const reading = readingContext(context);
  const dayIn = (field: 'plannedFor' | 'lastTracked' | 'lastContact'): Day | null =>
    readCell(customerFields[field], cells[field] ?? '', reading).value as Day | null;
  const isOff =
    readCell(customerFields.doNotContact, cells['doNotContact'] ?? '', reading).value === true;
  const done = Math.max(dayIn('lastTracked') ?? 0, dayIn('lastContact') ?? 0);
  const day = done >= today ? today + 1 : today;
  const planned = dayIn('plannedFor');
  const isPlanned = planned !== null && planned > done && planned <= day;
  const isNever = isOff || !isBlankCell(cells['mergedInto'] ?? '');
  if (isPlanned || isNever) return [];
  return [{ field: 'plannedFor', before: cells['plannedFor'] ?? '', after: { day } }];
}

export interface AskedAgain {
  readonly print: string;
  readonly customer: string;
  /** Of the customer, in whose name the notice is. */
  readonly owner: Cell;
  readonly note: string;
}

const FIELDS = ['id', 'customerId', 'on', 'by', 'kind', 'note'] as const;

/**
 * A notice in the history of each customer who asked again (docs/rules.md, Words), as a portion of an import of
 * entries.
 */
export function entriesOf(
  { language }: Context,
  id: string,
  asked: readonly AskedAgain[],
  today: Day,
): Portion {
  return {
    ...{ id, at: 0, fields: FIELDS, known: 'fill', mayReplace: [] },
    rows: asked.map(({ print, customer, owner, note }, at) => {
      const cells: Readonly<Record<(typeof FIELDS)[number], Cell>> = {
        id: `q${fnv1a(`${id} ${print}`).toString(36)}`,
        customerId: customer,
        on: { day: today },
        by: owner,
        kind: fieldCell('journal', 'kind', 'notice', language),
        note,
      };
      return { row: at + 2, cells: FIELDS.map((field) => cells[field]) };
    }),
  };
}
