/** What people typed into a form, held against the same limits as a cell. */
import { problem, readCell, tableFields, type Day, type FieldSpec, type TableKey } from '../rules';
import type { Refusing } from './amend';
import type { Desk } from './desk';
import { problemSentence } from './problem-sentence';
import { readingContext } from './reading-context';
import { fieldLabel } from './words';

/** A cell takes 50,000 characters, of which an apostrophe may need one (docs/platform.md §2, §7). */
const LONGEST_TEXT = 49_999;

export function typedDay(
  desk: Desk,
  table: TableKey,
  field: string,
  typed: string,
): Day | null | Refusing {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const read = readCell(specs[field] ?? { kind: 'day' }, typed, readingContext(desk));
  if (read.wrong !== undefined) {
    const facts = table === 'customers' ? {} : { table };
    const said = problem(0, field, read.wrong, typed, facts);
    return { code: 'input', field, say: problemSentence(said, desk.language) };
  }
  return typeof read.value === 'number' ? read.value : null;
}

/** The first text that no cell takes; null: all fit. */
export function tooLong(
  desk: Desk,
  table: TableKey,
  texts: Readonly<Record<string, string>>,
): Refusing | null {
  for (const [field, text] of Object.entries(texts)) {
    if (text.length <= LONGEST_TEXT) continue;
    const label = fieldLabel(table, field, desk.language);
    const say = desk.words.work.refusals.tooLong({ label, most: LONGEST_TEXT });
    return { code: 'input', field, say };
  }
  return null;
}
