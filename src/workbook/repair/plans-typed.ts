/**
 * Days typed over the formula of Next follow-up: whoever types one means the day that is planned, so it goes
 * to that column instead of being lost.
 */
import { isDateCell, parseDay, textOf, type Cell, type Day } from '../../rules';
import type { Block } from '../../platform';
import { cellsChanges, columnRuns, sameCell, type CellsChange } from '../records';
import { FORMULA_FIELDS, type FormulaField } from '../columns';
import { BLOCKED } from '../undo';
import type { LocatedColumns } from './locate-formula-columns';
import type { RepairRun } from './repair-run';

export interface PlansTyped {
  /** How many of the typed cells are days. */
  readonly count: number;
  readonly blocks: readonly Block[];
  /** What the plans replace, for Undo. */
  readonly changes: readonly CellsChange[];
}

const NO_PLANS: PlansTyped = { count: 0, blocks: [], changes: [] };

/**
 * Finds the days that people typed over the formula. Left out are cells that hold no day, and rows pasted or filled
 * over other formula columns as well: these hold what Duebook showed before.
 * @param typed the cells below the heading of Next follow-up
 */
export function plansTyped(
  { sheet, located, changes }: RepairRun,
  typed: readonly Block[],
): PlansTyped {
  const column = located.columns['plannedFor'];
  if (column === undefined || typed.length === 0) return NO_PLANS;
  const rows = sheet.read();
  const pasted = new Set(
    changes.flatMap((change) =>
      change.kind === 'cleared' ? change.before.map((_, down) => change.row + down) : [],
    ),
  );
  const blocked = OTHERS.flatMap((field) => {
    const at = located.columns[field];
    const isBlocked = at !== undefined && isBlockedAt(located, field, at);
    return isBlocked ? [at] : [];
  });
  const days = typed.flatMap(({ row, cells }) =>
    cells.flatMap(([cell = ''], down) => {
      const day = dayOf(cell);
      const line = rows[row + down - 1] ?? [];
      const isPasted = pasted.has(row + down) || blocked.some((at) => (line[at] ?? '') !== '');
      return day === null || isPasted ? [] : [{ row: row + down, column, cell: { day } }];
    }),
  );
  const before = (row: number, at: number): Cell => rows[row - 1]?.[at] ?? '';
  const blocks = columnRuns(days.filter(({ row, cell }) => !sameCell(before(row, column), cell)));
  return { count: days.length, blocks, changes: cellsChanges(sheet, blocks, before) };
}

const OTHERS = FORMULA_FIELDS.filter((field) => field !== 'nextFollowUp');

function isBlockedAt({ head }: LocatedColumns, field: FormulaField, column: number): boolean {
  return !head.formulas.has(field) || head.shown[column] === BLOCKED;
}

/** The day in a cell, as a date or as words; null if there is none. */
export function dayOf(cell: Cell): Day | null {
  if (isDateCell(cell)) return cell.day;
  return parseDay(textOf(cell), null);
}
