/**
 * Clears the cells that keep a formula of ours from spilling. What people typed there is recorded first, and
 * a day typed into Next follow-up becomes the planned day.
 */
import type { Block, SheetPort } from '../../platform';
import type { FormulaField } from '../columns';
import { columnRuns } from '../records';
import type { Change } from '../undo';
import { plansTyped } from './plans-typed';
import type { RepairRun } from './repair-run';

interface BlockingCells {
  readonly field: FormulaField;
  readonly heading: string;
  readonly blocking: readonly Block[];
  /** True if Duebook wrote them, so that there is nothing to record. */
  readonly valuesAreOurs: boolean;
}

export function clearBlocking(
  run: RepairRun,
  { field, heading, blocking, valuesAreOurs }: BlockingCells,
): void {
  if (blocking.length === 0) return;
  const { sheet, title, located, repairs, changes, onClear } = run;
  const column = located.columns[field] as number;
  if (!valuesAreOurs) {
    const cleared = blocking.map(({ row, cells: before }): Change => {
      return { kind: 'cleared', sheet: title, row, column, before };
    });
    const plans = plansTyped(run, field === 'nextFollowUp' ? blocking : []);
    onClear([...plans.changes, ...cleared]);
    if (plans.count > 0) repairs.push({ what: 'planned', heading });
    if (plans.count < countCells(blocking)) repairs.push({ what: 'cleared', heading });
    if (plans.blocks.length > 0) sheet.write(plans.blocks);
    changes.push(...plans.changes, ...cleared);
  }
  sheet.write(blocking.map((block) => ({ ...block, cells: block.cells.map(() => ['']) })));
}

function countCells(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** All non-blank cells below the heading, including other people's formulas. */
export function cellsBelowHeading(sheet: SheetPort, column: number): readonly Block[] {
  const cells = sheet.read().flatMap((line, at) => {
    const cell = line[column] ?? '';
    return at === 0 || cell === '' ? [] : [{ row: at + 1, column, cell }];
  });
  return columnRuns(cells);
}
