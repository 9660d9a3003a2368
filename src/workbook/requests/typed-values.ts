/** Checks values typed into a form by the rules for cells. */
import {
  problem,
  readCell,
  tableFields,
  type Day,
  type FieldSpec,
  type TableKey,
} from '../../rules';
import type { RefusalReason } from './refuse';
import { type Context, readingContext } from '../context';
import { problemSentence } from '../reading';
import { fieldLabel } from '../columns';

/** A cell holds 50,000 characters, one of which may be an apostrophe (docs/platform.md §2, §7). */
const LONGEST_TEXT = 49_999;

/** A typed day; null if blank. */
export function readTypedDay(
  context: Context,
  table: TableKey,
  field: string,
  typed: string,
): Day | null | RefusalReason {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const read = readCell(specs[field] ?? { kind: 'day' }, typed, readingContext(context));
  if (read.wrong !== undefined && read.value === null) {
    const facts = table === 'customers' ? {} : { table };
    const wrong = problem(0, field, read.wrong, typed, facts);
    return { code: 'input', field, message: problemSentence(wrong, context.language) };
  }
  return typeof read.value === 'number' ? read.value : null;
}

/** Refuses the first text that is too long for a cell; null if all fit. */
export function findTooLong(
  context: Context,
  table: TableKey,
  texts: Readonly<Record<string, string>>,
): RefusalReason | null {
  for (const [field, text] of Object.entries(texts)) {
    if (text.length <= LONGEST_TEXT) continue;
    const label = fieldLabel(table, field, context.language);
    const message = context.words.work.refusals.tooLong({ label, most: LONGEST_TEXT });
    return { code: 'input', field, message };
  }
  return null;
}
