/** What an import leaves open or out, in words. */
import { textOf } from '../../rules';
import type { CustomerSources, Recognised, Source } from '../../workbook';
import type { NumberedRecord, TableRows } from './customer-rows';
import type { ImportNote, NoteWords } from './import-note';

/** Notes about columns that were not read, because a person has to say what they mean. */
export function openQuestions(
  { asked }: Recognised,
  { otherRecords }: CustomerSources,
  notes: NoteWords,
): readonly ImportNote[] {
  const found = asked.map((one): ImportNote => ({
    code: 'asked',
    sure: 'guess',
    text: notes.asked(one),
  }));
  if (otherRecords.length === 0) return found;
  const text = notes.notCustomers({ headings: otherRecords.map((heading) => heading.text) });
  return [...found, { code: 'not-customers', sure: 'likely', text }];
}

/** A note about records that name no one: how many, and where the first of them is. */
export function namelessNotes(
  { nameless = [] }: TableRows,
  notes: NoteWords,
): readonly ImportNote[] {
  const [row] = nameless;
  if (row === undefined) return [];
  const text = notes.nameless({ count: nameless.length, row });
  return [{ code: 'nameless', sure: 'certain', text }];
}

/** Notes about fields for which a record has more than the one that is read. */
export function severalFilled(
  sources: ReadonlyMap<string, Source>,
  records: readonly NumberedRecord[],
  words: NoteWords,
): ImportNote[] {
  return [...sources.values()].flatMap(({ heading, alternatives = [] }): ImportNote[] => {
    const rows = records.filter(({ cells }) => {
      const filled = alternatives.map((column) => textOf(cells[column] ?? '').trim());
      return new Set(filled.filter((text) => text !== '')).size > 1;
    }).length;
    if (rows === 0) return [];
    return [
      { code: 'several-filled', sure: 'certain', text: words.severalFilled({ heading, rows }) },
    ];
  });
}
