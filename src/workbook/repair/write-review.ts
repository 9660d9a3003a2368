/**
 * Rewrites the sheet Review. Its rows are generated, but for the answers: a row that holds an answer stays, with all
 * that is written beside it.
 */
import { isBlankCell, type Cell, type RecordOf, type reviewFields } from '../../rules';
import type { Context } from '../context';
import { fieldCell, type Records, type Tables } from '../records';

type ReviewLine = Pick<
  RecordOf<typeof reviewFields>,
  'id' | 'finding' | 'customer' | 'owner' | 'other' | 'otherOwner' | 'why' | 'first' | 'second'
>;

/** What only a person fills in. */
const OF_PEOPLE = ['answer', 'by', 'on'];

/** Writes the sheet; takes one write, whatever the number of lines. Returns the number of rows with findings. */
export function writeReview(
  context: Context,
  tables: Tables,
  lines: readonly ReviewLine[],
): number {
  const isNew = tables.find('review') === null;
  const records = tables.get('review');
  if (isNew) offerAnswers(context, records);
  const { columns, rows, sheet } = records;
  const used = Object.values(columns).map((at) => at + 1);
  const width = Math.max(records.headings.length, ...used);
  const isAnswered = (at: number): boolean =>
    OF_PEOPLE.some((field) => !isBlankCell(records.cellAt(at + 2, field)));
  const kept = rows.flatMap((line, at) => (isAnswered(at) ? [{ line, row: at + 2 }] : []));
  const answered = new Set(kept.map(({ row }) => records.textAt(row, 'id')));
  const found = lines
    .filter(({ id }) => !answered.has(id))
    .map((line) => {
      const cells = blankRow(width);
      for (const [field, value] of Object.entries(line)) {
        const column = columns[field];
        if (column !== undefined)
          cells[column] = fieldCell('review', field, value, context.language);
      }
      return cells;
    });
  const whole = kept.map(({ line }) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  const left = Math.max(0, rows.length - kept.length - found.length);
  const blank = Array.from({ length: left }, () => blankRow(width));
  const cells = [...found, ...whole, ...blank];
  if (cells.length > 0) sheet.write([{ row: 2, column: 0, cells }]);
  return found.length + kept.length;
}

function blankRow(width: number): Cell[] {
  return Array.from({ length: width }, (): Cell => '');
}

/** A phone has no dialog: the answer is chosen in the cell. */
function offerAnswers({ words }: Context, { columns, sheet }: Records): void {
  const column = columns['answer'];
  if (column === undefined) return;
  const verdicts = Object.values(words.choices.verdict);
  const help = words.menu.setUp.suggestions.words(verdicts.join(', '));
  sheet.suggest(column, [{ kind: 'words', words: verdicts, help }]);
}
