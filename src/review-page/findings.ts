/** The problems of a review by kind, since one repair mends many rows. */
import { nameOf } from '../rules';
import type { ReviewWords } from '../language/review';
import type { Review } from '../surfaces/review';
import type { Records } from './records';

export interface FoundKind {
  readonly code: string;
  /** The word or owner that is not known; `''` for other kinds. */
  readonly word: string;
  /** Of the sheet of customers; null: of another sheet. */
  readonly table: string | null;
  /** What is wrong and what to do, of the first row; said to be an example where the rows hold different texts. */
  readonly sentence: string;
  readonly count: number;
  /** The first places. */
  readonly places: readonly { readonly row: number; readonly name: string }[];
  /** IDs of all the customers. */
  readonly ids: readonly string[];
}

const MOST_PLACES = 5;

/** Groups the problems by kind, the most frequent kind first. */
export function findingsOf(
  { customers, titles }: Records,
  { problems }: Review,
  { forExample }: Pick<ReviewWords['labels'], 'forExample'>,
): FoundKind[] {
  const byRow = new Map(customers.map(({ row, record }) => [row, record]));
  const kinds = new Map<
    string,
    {
      readonly first: (typeof problems)[number];
      readonly word: string;
      readonly rows: number[];
      isExample: boolean;
    }
  >();
  for (const problem of problems) {
    const { table = '', field, code, text, count, rows = [problem.row] } = problem;
    // Each unknown word or owner is a repair of its own.
    const word = code === 'unknown-word' || (count !== undefined && text !== '') ? text : '';
    const key = [table, field, code, word].join('/');
    const kind = kinds.get(key);
    if (kind === undefined)
      kinds.set(key, { first: problem, word, rows: [...rows], isExample: false });
    else {
      kind.rows.push(...rows);
      kind.isExample ||= kind.first.text !== text;
    }
  }
  return [...kinds.values()]
    .map(({ first, word, rows, isExample }): FoundKind => {
      const { table } = first;
      const named = rows.map((row) => ({
        row,
        record: table === undefined ? byRow.get(row) : undefined,
      }));
      return {
        code: first.code,
        word,
        table: table === undefined ? null : (titles[table] ?? table),
        sentence: isExample ? forExample({ sentence: first.sentence }) : first.sentence,
        count: first.count ?? rows.length,
        places: named.slice(0, MOST_PLACES).map(({ row, record }) => ({
          row,
          name: record === undefined ? '' : nameOf({ ...NAMELESS, ...record }),
        })),
        ids: named.flatMap(({ record }) => (record?.id === undefined ? [] : [record.id])),
      };
    })
    .sort((one, other) => other.count - one.count);
}

const NAMELESS = { id: '', company: '', contact: '', phone: '', email: '' };
