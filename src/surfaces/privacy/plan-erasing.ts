/**
 * What is written into a sheet so that nothing in it tells of a person any more. The person's own rows of Customers and
 * Contacts go; of their entries, purchases and cases day, kind and figures stay under an ID that means nothing; everywhere
 * else what tells of them is taken out of the cell.
 */
import {
  isBlankCell,
  tableFields,
  textOf,
  type Cell,
  type FieldSpec,
  type TableKey,
} from '../../rules';
import type { Area } from '../../platform';
import { rectangles, type PlacedCell } from '../../workbook';
import type { EraseState } from './erase-state';
import { isOwnRow, mentionsIn, type OwnRows } from './places';
import { rowsOf, type ReadSheet } from './read-workbook';
import type { Traces } from './terms';

export interface ErasePlan {
  /** Rows of the sheet that go, from the top. */
  readonly remove: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly notes: readonly Area[];
  /** Rows that are changed or removed whole; other cells and notes. For the certificate. */
  readonly counts: { readonly rows: number; readonly cells: number };
}

/** What stays of a row whose customer is erased: no text of people's, no column of the team's own. */
const KEPT: Readonly<Partial<Record<ReadSheet['kind'], readonly string[]>>> = {
  journal: [
    ...['id', 'on', 'by', 'channel', 'kind', 'outcome', 'needAfter', 'closeAfter'],
    ...['intentionAfter', 'stageAfter', 'satisfaction', 'plannedFor', 'gradeBefore', 'gradeAfter'],
    ...['dueBefore', 'corrects', 'loggedAt'],
  ],
  purchases: ['id', 'on', 'product', 'amount', 'profit', 'currency'],
  cases: ['id', 'kind', 'opened', 'owner', 'promisedFor', 'told', 'closed', 'handedTo'],
};

/** Columns that name colleagues, by field. */
const COLLEAGUES: readonly string[] = ['owner', 'otherOwner', 'by', 'handedTo', 'coveredBy'];

/** Sheets about colleagues and the workbook itself. */
const OF_COLLEAGUES: readonly ReadSheet['kind'][] = ['team', 'goals', 'settings'];

/** A row of these that tells of the person is about nobody else. */
const WHOLE_ROWS: readonly ReadSheet['kind'][] = ['review', 'rejected', 'importUndo'];

export interface Erasing {
  readonly state: EraseState;
  readonly person: OwnRows;
  readonly traces: Traces;
  /** Stands where something was taken out of a text. */
  readonly mark: string;
  /** The state of a line of Activity that can no longer be undone. */
  readonly past: string;
}

const NOTHING: ErasePlan = { remove: [], cells: [], notes: [], counts: { rows: 0, cells: 0 } };

export function planErasing(sheet: ReadSheet, erasing: Erasing): ErasePlan {
  const { state, person, traces } = erasing;
  if (state.isColleague && OF_COLLEAGUES.includes(sheet.kind)) return NOTHING;
  if (sheet.kind === 'activity') return planActivity(sheet, erasing);
  const own = new Set(rowsOf(sheet).filter((row) => isOwnRow(sheet, row, person)));
  const isRemoved = sheet.kind === 'customers' || sheet.kind === 'contacts';
  const namesColleague = columnsOf(sheet, COLLEAGUES);
  const found = mentionsIn(sheet, traces).filter(
    ({ column, isNote }) => isNote || !state.isColleague || !namesColleague.has(column),
  );
  if (WHOLE_ROWS.includes(sheet.kind)) for (const { row } of found) own.add(row);
  const elsewhere = found.filter(({ row }) => !own.has(row));
  const cells = [
    ...(isRemoved ? [] : [...own].flatMap((row) => emptied(sheet, row, erasing))),
    ...elsewhere.flatMap(({ row, column, isNote }): PlacedCell[] =>
      isNote ? [] : [{ row, column, cell: cleaned(sheet, row, column, erasing) }],
    ),
    ...references(sheet, own, erasing),
  ];
  const notes = found
    .filter(({ isNote }) => isNote)
    .map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }));
  const ofOwn = isRemoved ? [] : [...own].flatMap((row) => notesOf(sheet, row));
  // A row that was emptied before is found again by the ID that means nothing.
  const rows = [...own].filter((row) => isRemoved || cells.some((cell) => cell.row === row));
  return {
    remove: isRemoved ? [...own].sort((one, other) => one - other) : [],
    cells,
    notes: [...notes.filter(({ row }) => !own.has(row)), ...ofOwn],
    counts: { rows: rows.length, cells: elsewhere.length },
  };
}

function columnsOf({ columns }: ReadSheet, fields: readonly string[]): ReadonlySet<number> {
  return new Set(fields.flatMap((field) => columns[field] ?? []));
}

/** What is to be written into a row so that nothing of the person stays. */
function emptied(sheet: ReadSheet, row: number, { state, traces }: Erasing): readonly PlacedCell[] {
  const isDeleted = sheet.kind === 'purchases' && state.purchases === 'delete';
  const kept = columnsOf(sheet, isDeleted ? [] : (KEPT[sheet.kind] ?? []));
  const id = KEPT[sheet.kind] === undefined || isDeleted ? undefined : sheet.columns['customerId'];
  return (sheet.cells[row - 1] ?? []).flatMap((cell, column): PlacedCell[] => {
    if (column === id) {
      return cell === state.erasedId ? [] : [{ row, column, cell: state.erasedId }];
    }
    const formula = sheet.formulas[row - 1]?.[column] ?? '';
    // A product may be named after its buyer.
    if (kept.has(column) && !traces.has(textOf(cell))) return [];
    if (formula !== '' && !traces.has(formula)) return [];
    return isBlankCell(cell) && formula === '' ? [] : [{ row, column, cell: '' }];
  });
}

/** The cell without what tells of the person; what is no text is emptied. */
function cleaned(
  { cells, formulas }: ReadSheet,
  row: number,
  column: number,
  { traces, mark }: Erasing,
): Cell {
  const cell = cells[row - 1]?.[column] ?? '';
  const isText = typeof cell === 'string' && (formulas[row - 1]?.[column] ?? '') === '';
  return isText ? traces.without(cell, mark) : '';
}

/** Cells of other rows that name the customer by ID. */
function references(
  sheet: ReadSheet,
  own: ReadonlySet<number>,
  { person }: Erasing,
): readonly PlacedCell[] {
  const { kind, columns, cells } = sheet;
  if (!(kind in tableFields)) return [];
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[kind as TableKey];
  const fields = Object.keys(columns).filter((field) => specs[field]?.isReference === true);
  return cells.slice(1).flatMap((_, at) => {
    const row = at + 2;
    if (own.has(row)) return [];
    return fields.flatMap((field): PlacedCell[] => {
      const column = columns[field];
      const isNamed = person.ids.has(sheet.textAt(row, field));
      return column === undefined || !isNamed ? [] : [{ row, column, cell: '' }];
    });
  });
}

function notesOf({ notes }: ReadSheet, row: number): readonly Area[] {
  return (notes[row - 1] ?? []).flatMap((note, column): Area[] =>
    note === '' ? [] : [{ row, column, rows: 1, columns: 1 }],
  );
}

/** Columns of Activity before the details: when, who, what, state. */
const FIXED_COLUMNS = 4;

/** Operations that name the person lose their details: they can no longer be undone. */
function planActivity(sheet: ReadSheet, { state, traces, past }: Erasing): ErasePlan {
  const ids = [...state.ids, ...(state.contactId === '' ? [] : [state.contactId])];
  const isNamed = namesAny(ids);
  const cells = sheet.cells.slice(1).flatMap((line, at): PlacedCell[] => {
    const row = at + 2;
    const details = line.slice(FIXED_COLUMNS);
    const text = plainJson(details.map(textOf).join(''));
    if (!isNamed(text) && !traces.has(text)) return [];
    return [
      { row, column: FIXED_COLUMNS - 1, cell: past },
      ...details.flatMap((cell, right): PlacedCell[] =>
        isBlankCell(cell) ? [] : [{ row, column: FIXED_COLUMNS + right, cell: '' }],
      ),
    ];
  });
  const rows = new Set(cells.map(({ row }) => row)).size;
  const notes = mentionsIn(sheet, traces)
    .filter(({ isNote }) => isNote)
    .map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }));
  return { remove: [], cells, notes, counts: { rows, cells: notes.length } };
}

/** JSON as the text that it stands for, as far as finding a name needs it. */
function plainJson(text: string): string {
  return text.replace(/\\["\\/]/g, (escape) => escape.slice(1)).replace(/\\[nrt]/g, ' ');
}

function namesAny(ids: readonly string[]): (text: string) => boolean {
  if (ids.length === 0) return () => false;
  const parts = ids.map((id) => id.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${parts.join('|')})(?![A-Za-z0-9])`, 'u');
  return (text) => pattern.test(text);
}

/** The areas of cells that all get the same value, as few as possible. */
export function areasOf(cells: readonly PlacedCell[]): readonly Area[] {
  return rectangles(cells).map(({ row, column, cells: block }) => ({
    ...{ row, column, rows: block.length, columns: block[0]?.length ?? 0 },
  }));
}
