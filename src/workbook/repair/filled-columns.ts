/** Fills formula columns with values: the results the formulas would have, from the same rules. */
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
  /** Overwritten values that people had typed, for Undo. */
  readonly changes: readonly Change[];
  readonly refused: readonly RefusedArea[];
}

/** Storage key of the checksum of the columns when they were last filled. */
const KEY = 'columns.filled';

export interface FillingPlan {
  /** Values that people had typed and that are about to be overwritten. */
  readonly typed: readonly Change[];
  readonly write: () => Filled;
}

/** Plans one block per column, from the first wrong cell to the last. */
export function planFilling(
  sheet: SheetPort,
  columns: Columns,
  file: TeamFile,
  storage: StoragePort,
): FillingPlan {
  const rows = sheet.read();
  const wanted = new Map(
    file.customers.map(({ row, record }) => {
      const assessment = assess(record, file.policies, file.today);
      return [row, assessment === null ? null : cellsFor(assessment, file)] as const;
    }),
  );
  const height = Math.max(rows.length, ...[...wanted.keys()].slice(-1));
  const wrong: PlacedCell[] = [];
  const toWrite: PlacedCell[] = [];
  const isUntouched = isAsFilled(rows, columns, storage);
  const checksum = openChecksum();
  for (const field of FORMULA_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const cells: PlacedCell[] = [];
    for (let row = 2; row <= height; row += 1) {
      const cell = wanted.get(row)?.[field] ?? '';
      cells.push({ row, column, cell });
      checksum.add(field, cell);
    }
    const isWrong = ({ row, cell }: PlacedCell): boolean =>
      !sameCell(rows[row - 1]?.[column] ?? '', cell);
    const [first, last] = [cells.findIndex(isWrong), cells.map(isWrong).lastIndexOf(true)];
    if (first < 0) continue;
    toWrite.push(...cells.slice(first, last + 1));
    wrong.push(...cells.filter(isWrong));
  }
  const before = (row: number, column: number): Cell => rows[row - 1]?.[column] ?? '';
  const typedBut = (refused: readonly RefusedArea[]): readonly Change[] => {
    if (isUntouched) return [];
    const typed = wrong.filter(
      ({ row, column }) =>
        before(row, column) !== '' && !refused.some((it) => it.row === row && it.column === column),
    );
    return cellsChanges(sheet, columnRuns(typed), before);
  };
  return {
    typed: typedBut([]),
    write: () => {
      const { refused } = writeAllowed(sheet, columnRuns(toWrite));
      storage.set(KEY, checksum.total());
      return { changes: typedBut(refused), refused };
    },
  };
}

/** True if the columns are unchanged since they were last filled. */
export function isAsFilled(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  storage: StoragePort,
): boolean {
  const checksum = openChecksum();
  for (const field of FORMULA_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    for (const line of rows.slice(1)) checksum.add(field, line[column] ?? '');
  }
  return storage.get(KEY) === checksum.total();
}

function cellsFor(
  assessment: Assessment,
  { language, policies }: TeamFile,
): Readonly<Record<FormulaField, Cell>> {
  const words = catalogueOf(language);
  return {
    grade: assessment.graded.grade,
    nextFollowUp: assessment.next === null ? '' : { day: assessment.next },
    status: words.statuses[assessment.status],
    daysOverdue: assessment.daysOverdue ?? '',
    why: whyText(assessment, policies.followUpPolicy, words),
  };
}

/** A checksum of cells that does not depend on their order, since rows may be sorted. */
function openChecksum(): { add(field: FormulaField, cell: Cell): void; total(): string } {
  let sum = 0;
  return {
    add: (field, cell) => {
      if (cell !== '') sum = (sum + fnv1a(`${field}\n${plainOf(cell)}`)) % 0x100000000;
    },
    total: () => String(sum),
  };
}
