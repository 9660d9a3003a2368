/** After a cell of the preview was corrected: the same for all rows of the file that say what it said. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ImportsWords } from '../language/imports';
import type { SentRows } from '../surfaces/import/reading';
import { Button } from './controls';
import { cellKey } from './corrected-rows';
import { shownCell } from './read-file';

export interface Correction {
  readonly field: string;
  /** What the cell said, and what was typed over it. */
  readonly before: string;
  readonly typed: string;
}

/** Edits that correct the other rows alike; none where nothing stood, since that says nothing of them. */
export function sameEdits(
  { fields, rows }: SentRows,
  { field, before, typed }: Correction,
): Readonly<Record<string, string>> {
  const column = fields.indexOf(field);
  if (before === '' || column < 0) return {};
  const same = rows.filter(({ cells }) => shownCell(cells[column] ?? '') === before);
  return Object.fromEntries(same.map(({ row }) => [cellKey(row, field), typed]));
}

interface SameCellsProps {
  readonly words: ImportsWords;
  readonly correction: Correction;
  readonly label: string;
  readonly sent: SentRows;
  readonly onAll: (edits: Readonly<Record<string, string>>) => void;
}

export function SameCells(props: SameCellsProps): JSX.Element | null {
  const { words, correction, label, sent, onAll } = props;
  const { look } = words;
  // Of up to 50,000 rows.
  const edits = useMemo(() => sameEdits(sent, correction), [sent, correction]);
  const count = Object.keys(edits).length;
  if (count === 0) return null;
  return (
    <p role="status" class="same">
      {look.same({ label, text: correction.before, count })}{' '}
      <Button onPress={() => onAll(edits)}>
        {look.replaceAll({ text: correction.typed, count: count + 1 })}
      </Button>
    </p>
  );
}
