/**
 * The columns that fill themselves, filled with values: what the formulas would answer, computed by
 * the same rules from the same inputs as the daily mail.
 */
import { catalogueOf, whyText } from '../../language';
import { assess, fnv1a, type Assessment, type Cell } from '../../rules';
import type { SheetPort, StoragePort } from '../../platform';
import {
  cellsChanges,
  columnRuns,
  type PlacedCell,
  plainOf,
  type RefusedArea,
  sameCell,
  writeAllowed,
} from '../records';
import type { Change } from '../undo';
import { type Columns, FORMULA_FIELDS, type FormulaField } from '../columns';
import type { TeamFile } from '../reading';

export interface Filled {
  /** What people had typed into the columns and is overwritten, for Undo. */
  readonly changes: readonly Change[];
  readonly refused: readonly RefusedArea[];
}

/** Where it is kept what stood in the columns when they were last filled. */
const KEY = 'columns.filled';

/** A column is one block from its first wrong cell to its last, whatever the rows between. */
export function fillColumns(
  sheet: SheetPort,
  columns: Columns,
  file: TeamFile,
  storage: StoragePort,
): Filled {
  const rows = sheet.read();
  const wanted = new Map(
    file.customers.map(({ row, record }) => {
      const said = assess(record, file.policies, file.today);
      return [row, said === null ? null : answersOf(said, file)] as const;
    }),
  );
  const height = Math.max(rows.length, ...[...wanted.keys()].slice(-1));
  const wrong: PlacedCell[] = [];
  const stretched: PlacedCell[] = [];
  const isAsWritten = isAsFilled(rows, columns, storage);
  const after = openSum();
  for (const field of FORMULA_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const cells: PlacedCell[] = [];
    for (let row = 2; row <= height; row += 1) {
      const cell = wanted.get(row)?.[field] ?? '';
      cells.push({ row, column, cell });
      after.add(field, cell);
    }
    const isWrong = ({ row, cell }: PlacedCell): boolean =>
      !sameCell(rows[row - 1]?.[column] ?? '', cell);
    const [first, last] = [cells.findIndex(isWrong), cells.map(isWrong).lastIndexOf(true)];
    if (first < 0) continue;
    stretched.push(...cells.slice(first, last + 1));
    wrong.push(...cells.filter(isWrong));
  }
  const { refused } = writeAllowed(sheet, columnRuns(stretched));
  storage.set(KEY, after.total());
  if (isAsWritten) return { changes: [], refused };
  const standing = (row: number, column: number): Cell => rows[row - 1]?.[column] ?? '';
  const typed = wrong.filter(
    ({ row, column }) =>
      standing(row, column) !== '' && !refused.some((it) => it.row === row && it.column === column),
  );
  return { changes: cellsChanges(sheet, columnRuns(typed), standing), refused };
}

/** Whether nobody has typed into the columns since they were filled. */
export function isAsFilled(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  storage: StoragePort,
): boolean {
  const sum = openSum();
  for (const field of FORMULA_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    for (const line of rows.slice(1)) sum.add(field, line[column] ?? '');
  }
  return storage.get(KEY) === sum.total();
}

function answersOf(
  said: Assessment,
  { language, policies }: TeamFile,
): Readonly<Record<FormulaField, Cell>> {
  const words = catalogueOf(language);
  return {
    grade: said.graded.grade,
    nextFollowUp: said.next === null ? '' : { day: said.next },
    status: words.statuses[said.status],
    daysOverdue: said.daysOverdue ?? '',
    why: whyText(said, policies.followUpPolicy, words),
  };
}

/**
 * One number for all that stands in the columns, in whatever order: rows may be sorted and deleted,
 * but what somebody types changes it.
 */
function openSum(): { add(field: FormulaField, cell: Cell): void; total(): string } {
  let sum = 0;
  return {
    add: (field, cell) => {
      if (cell !== '') sum = (sum + fnv1a(`${field}\n${plainOf(cell)}`)) % 0x100000000;
    },
    total: () => String(sum),
  };
}
