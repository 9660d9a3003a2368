/** The rows of a file that cannot be imported, as the file has them, each with its cause. */
import type { ImportsWords } from '../language/imports';
import type { LoadedFile } from './loaded-file';
import type { Looked } from './use-import';
import type { RejectedRow } from './write-file';

export function rejectedRows(
  { rows, lines }: LoadedFile,
  { read, sent, seen }: Pick<Looked, 'read' | 'sent' | 'seen'>,
  { why }: ImportsWords,
): readonly RejectedRow[] {
  const places = new Map(lines?.map((line, at) => [line, at]));
  const cellsAt = (line: number): RejectedRow['cells'] =>
    rows[lines === null ? line - 1 : (places.get(line) ?? -1)] ?? [];
  const refused = seen.fates.flatMap((fate, at): RejectedRow[] => {
    // Listing those who were erased would bring them back.
    if (fate.kind !== 'rejected' || fate.why === 'erased') return [];
    return [{ why: why[fate.why], cells: cellsAt(sent.rows[at]?.row ?? 0) }];
  });
  const leftOut = (read.read?.problems ?? []).flatMap(({ code, row }): RejectedRow[] =>
    code === 'no-company' ? [{ why: why['no-company'], cells: cellsAt(row) }] : [],
  );
  return [...refused, ...leftOut];
}
