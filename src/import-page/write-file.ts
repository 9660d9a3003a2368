/**
 * Sends the rows of a file to the script, portion by portion: one call under way at a time, each short enough for Google,
 * and sent again as it was if its answer was lost.
 */
import { askScript, newQuestionId } from '../dialogs';
import type { BegunImport, KeptMapping } from '../protocol';
import type { Cell, FateCounts } from '../rules';
import type { LoadedFile } from './loaded-file';
import type { SentRow, SentRows } from '../surfaces/import/reading';
import type { Choices } from './read-file';
import type { PagePolicy } from './page-policy';

export interface WriteRequest {
  readonly file: LoadedFile;
  readonly sent: SentRows;
  readonly choices: Choices;
  readonly policy: PagePolicy;
  /** Of the headings of the file. */
  readonly headings: string;
  /** The import of this file that was begun before; null: none. */
  readonly begun: Pick<BegunImport, 'id'> | null;
}

export interface WriteProgress {
  readonly id: string;
  readonly done: number;
  readonly counts: FateCounts;
  /** Cells that Google refused, as sentences. */
  readonly refused: readonly string[];
}

/**
 * Sends the rows to the script. Resolves when all are written or `shouldStop` said so; rejects with a sentence if the
 * script failed.
 */
export async function writeFile(
  { file, sent, choices, policy, headings, begun }: WriteRequest,
  onProgress: (progress: WriteProgress) => void,
  shouldStop: () => boolean,
): Promise<void> {
  const { table, columns, by, dateOrder } = choices;
  const { fields, rows } = sent;
  const id = begun?.id ?? newQuestionId();
  const mapping: KeptMapping & { readonly headings: string } = {
    ...{ table, columns, by, dateOrder, headings },
  };
  const start = await askScript('import-begin', {
    ...{ id, table, fields, mapping, key: newQuestionId() },
    ...{ name: file.name, print: file.print, rows: rows.length },
  });
  let { next, counts, pending } = start;
  const { key } = start;
  const refused: string[] = [];
  let done = sumOf(counts);
  let most = USUAL_ROWS;
  onProgress({ id, done, counts, refused });
  while (done < rows.length && !shouldStop()) {
    // A portion that was under way is sent again as it was.
    const portion =
      pending > 0 ? rows.slice(done, done + pending) : portionOf(rows, done, fields, most);
    const beganAt = performance.now();
    const answer = await askScript('import-rows', {
      ...{ id, key, at: next, fields, rows: portion },
      ...policy,
    });
    most = nextSize(most, performance.now() - beganAt);
    pending = 0;
    ({ next, counts } = answer);
    done = sumOf(counts);
    refused.push(...answer.refused);
    onProgress({ id, done, counts, refused: [...refused] });
  }
}

/** Takes a whole import back; returns what the script says. */
export async function takeBack(id: string): Promise<string> {
  const first = await askScript('import-undo', { id });
  let last = first;
  while (!last.isComplete) last = await askScript('import-undo', { id });
  return first.message;
}

export interface RejectedRow {
  readonly why: string;
  readonly cells: readonly Cell[];
}

/** Has the script list the rejected rows in a sheet; returns its title. */
export async function listRejected(
  headings: readonly string[],
  rows: readonly RejectedRow[],
): Promise<string> {
  const id = newQuestionId();
  let sheet = '';
  for (let from = 0; from < rows.length; from += USUAL_ROWS) {
    const slice = rows.slice(from, from + USUAL_ROWS);
    ({ sheet } = await askScript('import-rejected', { id, headings, rows: slice, from }));
  }
  return sheet;
}

const USUAL_ROWS = 2_000;
const MOST_ROWS = 5_000;
const LEAST_ROWS = 100;

/** Of the rows of a portion as JSON. */
const MOST_CHARACTERS = 900_000;

/** Half as many rows after a slow call, twice as many after a fast one. */
function nextSize(rows: number, took: number): number {
  if (took > 20_000) return Math.max(LEAST_ROWS, Math.floor(rows / 2));
  return took < 3_000 ? Math.min(MOST_ROWS, rows * 2) : rows;
}

function portionOf(
  rows: readonly SentRow[],
  from: number,
  fields: readonly string[],
  most: number,
): readonly SentRow[] {
  let characters = fields.length * 20;
  let end = from;
  while (end < rows.length && end - from < most) {
    characters += JSON.stringify(rows[end]).length;
    if (end > from && characters > MOST_CHARACTERS) break;
    end += 1;
  }
  return rows.slice(from, end);
}

function sumOf(counts: FateCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
