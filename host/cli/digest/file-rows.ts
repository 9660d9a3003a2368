/** Finds in the file what a row of the workbook came from. */
import type { DecodedFile } from '../files/decode-file';
import type { KeptColumns } from '../files/save-xlsx';
import type { ImportReply, ProblemReply } from '../workbook/ask-script';

/** The cells of a row of the file, by its line. */
function openLines({ rows, lines }: DecodedFile): (line: number) => DecodedFile['rows'][number] {
  if (lines === null) return (line) => rows[line - 1] ?? [];
  const places = new Map(lines.map((line, at) => [line, at]));
  return (line) => rows[places.get(line) ?? -1] ?? [];
}

/** -1 for a heading that is not one column of the file. */
function columnOf(heading: string | undefined, imported: ImportReply, file: DecodedFile): number {
  const headings = file.rows[imported.headingAt] ?? [];
  return headings.findIndex((cell) => String(cell ?? '').trim() === heading);
}

/** The file's columns that were not imported, to be kept in the saved table. Null when rows were merged. */
export function keptColumns(imported: ImportReply, file: DecodedFile): KeptColumns | null {
  if (imported.folded !== null || imported.unmapped.length === 0) return null;
  const columns = imported.unmapped.map((heading) => columnOf(heading, imported, file));
  const cellsOf = openLines(file);
  return {
    headings: imported.unmapped,
    cellsAt: (row) => {
      const line = imported.recordOf[row];
      const cells = line === undefined ? [] : cellsOf(line);
      return columns.map((column) => cells[column] ?? null);
    },
  };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As the script cuts texts. */
const LONGEST_TEXT = 200;

/**
 * Returns a function that puts the text typed in the file into a problem with a day; the workbook holds only the day.
 */
export function openTypedText(
  imported: ImportReply,
  file: DecodedFile,
): (problem: ProblemReply) => ProblemReply {
  const cellsOf = openLines(file);
  return (problem) => {
    const { row, field, table = 'customers', text, sentence } = problem;
    if (table !== 'customers' || !ISO_DAY.test(text)) return problem;
    const cell = cellsOf(row)[columnOf(imported.mapping[field], imported, file)];
    const typed = String(cell ?? '')
      .trim()
      .slice(0, LONGEST_TEXT);
    if (typed === '') return problem;
    return { ...problem, text: typed, sentence: sentence.replace(text, () => typed) };
  };
}
