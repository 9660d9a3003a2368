/**
 * What people type into formula columns that hold values (docs/product.md "Formula columns"): the hourly job writes
 * these columns again, so whoever types there is told, and a day in Next follow-up becomes the planned day.
 */
import type { Cell } from '../../rules';
import type { Block, SheetPort } from '../../platform';
import type { Context } from '../context';
import { FORMULA_FIELDS, type Columns, type SheetHead } from '../columns';
import {
  cellsChanges,
  columnRuns,
  type RefusedArea,
  rewritableColumns,
  sameCell,
  writeAllowed,
} from '../records';
import { recordOperation, repairOnRecord } from '../undo';
import type { RowsSeen } from './closings-found';
import { dayOf } from './plans-typed';

export interface TypedOverValues {
  /** The planned days to write. */
  readonly plans: readonly Block[];
  /** Fields whose cells keep nothing of what was typed. */
  readonly replaced: readonly string[];
  /** Whether a day was typed into Next follow-up, be it planned already or not. */
  readonly isPlan: boolean;
}

const NOTHING_TYPED: TypedOverValues = { plans: [], replaced: [], isPlan: false };

/**
 * Finds what people typed over values that Duebook fills in.
 * @param seen the rows that a person changed
 * @param edited the columns that a person changed, 0-based; undefined if none holds values
 */
export function typedOverValues(
  columns: Columns,
  { rows, firstRow }: RowsSeen,
  edited: { readonly first: number; readonly last: number } | undefined,
): TypedOverValues {
  if (edited === undefined) return NOTHING_TYPED;
  const filled = rows.some((line) => line.slice(edited.first, edited.last + 1).some(isFilled));
  const fields = FORMULA_FIELDS.filter((field) => {
    const column = columns[field];
    return column !== undefined && edited.first <= column && column <= edited.last;
  });
  if (!filled || fields.length === 0) return NOTHING_TYPED;
  const [next, planned] = [columns['nextFollowUp'], columns['plannedFor']];
  // Rows pasted over several columns hold what Duebook showed before.
  if (edited.first !== edited.last || edited.first !== next || planned === undefined) {
    return { plans: [], replaced: fields, isPlan: false };
  }
  const cells = rows.map((line) => line[next] ?? '');
  const days = cells.map(dayOf);
  const plans = days.flatMap((day, at) => {
    const isNew = day !== null && !sameCell(rows[at]?.[planned] ?? '', { day });
    return isNew ? [{ row: firstRow + at, column: planned, cell: { day } }] : [];
  });
  return {
    plans: columnRuns(plans),
    replaced: cells.some((cell, at) => isFilled(cell) && days[at] === null) ? fields : [],
    isPlan: days.some((day) => day !== null),
  };
}

/** What to tell the person who typed there. */
export function wordsOfTyped(
  { menu }: Context['words'],
  { columns, headings }: Pick<SheetHead, 'columns' | 'headings'>,
  { isPlan, replaced }: TypedOverValues,
): readonly string[] {
  const { planned, replaced: gone } = menu.repaired;
  const headingOf = (field: string): string => headings[columns[field] ?? -1] ?? '';
  return [
    ...(isPlan ? [planned({ heading: headingOf('nextFollowUp') })] : []),
    ...replaced.map((field) => gone({ heading: headingOf(field) })),
  ];
}

/** Writes the planned days; what they replace can be undone. Call it under the lock. */
export function keepPlans(
  context: Context,
  sheet: SheetPort,
  columns: Columns,
  { plans, seen }: { readonly plans: readonly Block[]; readonly seen: RowsSeen },
): readonly RefusedArea[] {
  const before = (row: number, column: number): Cell =>
    seen.rows[row - seen.firstRow]?.[column] ?? '';
  const changesOf = (blocks: readonly Block[]): ReturnType<typeof cellsChanges> =>
    cellsChanges(sheet, blocks, before);
  const isTyped = plans.some(({ row, column, cells }) =>
    cells.some((_, down) => isFilled(before(row + down, column))),
  );
  let refused: readonly RefusedArea[] = [];
  const write = (): ReturnType<typeof cellsChanges> => {
    const written = writeAllowed(sheet, plans, rewritableColumns('customers', columns));
    refused = written.refused;
    return changesOf(written.blocks);
  };
  if (isTyped) repairOnRecord(context, 'repair', changesOf(plans), write);
  else recordOperation(context, 'repair', write());
  return refused;
}

function isFilled(cell: Cell): boolean {
  return cell !== '';
}
