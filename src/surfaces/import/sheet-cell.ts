/**
 * Converts a cell of an imported file to a cell of the sheet: days to days, numbers to numbers, text to
 * text. A cell that cannot be read stays as typed, so that reading the sheet reports it.
 */
import {
  dayInCell,
  isDateCell,
  readCell,
  textOf,
  type Cell,
  type FieldSpec,
  type FieldValue,
  type FieldKind,
  type LanguageCode,
  type ReadingContext,
} from '../../rules';
import { catalogueOf } from '../../language';

/** The longest text of a Sheets cell, in UTF-16 units. */
const LONGEST_CELL = 50000;

export function sheetCell(spec: FieldSpec, cell: Cell, reading: ReadingContext): Cell {
  if (spec.kind === 'day') {
    // Without the field's limits: a day too far away is reported when the sheet is read. A birthday
    // stays as typed, since a day would show a year that no one wrote.
    const found = dayInCell(spec.isBirthday === true ? {} : spec, cell, reading);
    if (typeof found === 'object' && found !== null) return { day: found.day };
    // In a column of days a number would show as a day of another millennium.
    return typedCell(typeof cell === 'number' ? String(cell) : cell);
  }
  if (spec.kind === 'amount' || spec.kind === 'count') {
    const { value } = readCell(spec, cell, reading);
    return typeof value === 'number' ? value : typedCell(cell);
  }
  return spec.kind === 'text' ? shortened(textOf(cell)) : typedCell(cell);
}

/** A value as a cell, in the team's language. */
export function valueCell(
  kind: FieldKind,
  value: FieldValue<FieldKind>,
  language: LanguageCode,
): Cell {
  if (value === null || value === '') return '';
  if (kind === 'day') return { day: value as number };
  const { choices } = catalogueOf(language);
  if (typeof value === 'boolean') return value ? choices.yes.yes : '';
  if (typeof value === 'number') return value;
  const words: Readonly<Record<string, string>> | undefined = choices[kind as keyof typeof choices];
  return shortened(words?.[value] ?? value);
}

/** The cell unchanged, except that text too long for Sheets is cut. */
export function typedCell(cell: Cell): Cell {
  return typeof cell === 'string' ? shortened(cell) : isDateCell(cell) ? { ...cell } : cell;
}

function shortened(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}
