/** Where a person stands in the workbook: rows of their own, and single cells and notes elsewhere. */
import { textOf } from '../../rules';
import { columnLetters } from '../../platform';
import type { PersonPlace } from '../../protocol';
import type { Person } from './people';
import { rowsOf, shownText, type ReadSheet } from './read-workbook';
import type { Traces } from './terms';

/** A cell, or its note, that tells of the person. */
export interface Mention {
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly isNote: boolean;
}

const WITH_CUSTOMERS: readonly ReadSheet['kind'][] = ['contacts', 'journal', 'purchases', 'cases'];

/** IDs of the customer and of the further contact that a person is, as in `Person`. */
export type OwnRows = Pick<Person, 'ids' | 'contactId'>;

/** Whether the whole row is the person's, and not only one of its cells. */
export function isOwnRow(sheet: ReadSheet, row: number, { ids, contactId }: OwnRows): boolean {
  const has = (field: string): boolean => ids.has(sheet.textAt(row, field));
  if (sheet.kind === 'customers') return has('id');
  if (sheet.kind === 'review') return has('first') || has('second');
  // Import undo has no fields: its fourth column names the record.
  if (sheet.kind === 'importUndo') {
    const record = textOf(sheet.cells[row - 1]?.[3] ?? '');
    return ids.has(record) || (contactId !== '' && record === contactId);
  }
  if (sheet.kind === 'contacts' && contactId !== '' && sheet.textAt(row, 'id') === contactId) {
    return true;
  }
  // A row typed by hand may have only the ID in place of the name.
  const isNamed = sheet.textAt(row, 'customerId') === '' && has('customer');
  return WITH_CUSTOMERS.includes(sheet.kind) && (has('customerId') || isNamed);
}

/** The cells and notes that name the person. Headings are searched only in sheets that are the team's own. */
export function mentionsIn(sheet: ReadSheet, traces: Traces): readonly Mention[] {
  const isOurs = sheet.kind !== 'other';
  return sheet.cells.flatMap((line, at) =>
    line.flatMap((cell, column): Mention[] => {
      const place = { row: at + 1, column };
      const note = sheet.notes[at]?.[column] ?? '';
      const formula = sheet.formulas[at]?.[column] ?? '';
      const isHeading = at === 0 && isOurs;
      // What a formula shows goes with the cells that it shows; its own text does not.
      const text = formula === '' ? (typeof cell === 'object' ? '' : textOf(cell)) : formula;
      return [
        ...(!isHeading && traces.has(text) ? [{ ...place, isNote: false }] : []),
        ...(traces.has(note) ? [{ ...place, isNote: true }] : []),
      ];
    }),
  );
}

/** Characters of a place that are shown. */
const LONGEST = 300;

export function placeOf(sheet: ReadSheet, { row, column, isNote }: Mention): PersonPlace {
  const cell = sheet.cells[row - 1]?.[column] ?? '';
  const text = isNote ? (sheet.notes[row - 1]?.[column] ?? '') : shownText(cell);
  return {
    sheet: sheet.title,
    cell: `${columnLetters(column)}${row}`,
    isNote,
    isOurs: sheet.kind !== 'other',
    text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
  };
}

export function ownRows(sheet: ReadSheet, person: OwnRows): readonly number[] {
  return rowsOf(sheet).filter((row) => isOwnRow(sheet, row, person));
}
