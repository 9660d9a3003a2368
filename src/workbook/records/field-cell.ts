/** Turns the value of a field into a cell. */
import { catalogueOf } from '../../language';
import {
  tableFields,
  type Cell,
  type FieldSpec,
  type LanguageCode,
  type TableKey,
} from '../../rules';

/** The cell of a value: null and false become blank, a day a day cell, a code its word in the language. */
export function fieldCell(
  table: TableKey,
  field: string,
  value: string | number | boolean | null,
  language: LanguageCode,
): Cell {
  if (value === null || value === false || value === '') return '';
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const kind = specs[field]?.kind ?? 'text';
  if (kind === 'day') return typeof value === 'number' ? { day: value } : value;
  if (kind === 'text' || kind === 'amount' || kind === 'count') return value;
  const words: Readonly<Record<string, string>> = catalogueOf(language).choices[kind];
  return words[value === true ? 'yes' : String(value)] ?? String(value);
}
