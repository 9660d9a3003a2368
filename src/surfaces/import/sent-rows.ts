/** The rows of a file that was read, as the script takes them. */
import {
  fnv1a,
  recordKey,
  tableFields,
  type Cell,
  type FieldSpec,
  type KnownChoice,
  type RecordTable,
} from '../../rules';
import type { ReadImport } from './read-import';

export interface RowMeanings {
  readonly table: RecordTable | 'customers';
  /** By `meaningKey`, what a word of the file is replaced by. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** A row as the script takes it. */
export interface SentRow {
  /** Where it is in the file. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What becomes of a customer who is there, if a person chose so for this row alone. */
  readonly choice?: KnownChoice;
}

export interface SentRows {
  readonly fields: readonly string[];
  readonly rows: readonly SentRow[];
}

/** The rows as the script takes them: with an ID each, and words as the person said they are meant. */
export function sentRows(
  { made }: Pick<ReadImport, 'made'>,
  { table, meanings }: RowMeanings,
): SentRows {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const needsIds = table !== 'customers' && table !== 'team' && !made.fields.includes('id');
  const fields = needsIds ? [...made.fields, 'id'] : made.fields;
  const hasMeanings = Object.keys(meanings).length > 0;
  const seen = new Map<string, number>();
  const rows = made.rows.map((cells, at): SentRow => {
    const meant = (cell: Cell, column: number): Cell => {
      const field = made.fields[column] ?? '';
      const isFree = specs[field]?.kind === 'text' && specs[field]?.isColleague !== true;
      if (isFree || typeof cell !== 'string') return cell;
      return meanings[meaningKey(field, cell)] ?? cell;
    };
    const own = hasMeanings ? cells.map(meant) : cells;
    const row = made.records[at] ?? 0;
    if (!needsIds) return { row, cells: own };
    const named = Object.fromEntries(
      made.fields.map((field, column) => [field, own[column] ?? '']),
    );
    const key = recordKey(table, named);
    // Equal rows are one record, so that they need no ID of their own.
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { row, cells: [...own, `i${fnv1a(key).toString(36)}${count === 0 ? '' : `-${count}`}`] };
  });
  return { fields, rows };
}

export function meaningKey(field: string, word: string): string {
  return `${field} ${word.trim()}`;
}
