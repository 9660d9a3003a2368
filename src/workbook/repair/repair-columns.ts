/** Repairs formula columns, records the repair in Activity, and describes it in words. */
import { SETTING } from '../../rules';
import type { SheetPort } from '../../platform';
import { recordOperation } from '../undo';
import { type Columns, FORMULA_FIELDS, type ReadTags } from '../columns';
import { type Context, writeSettings } from '../context';
import { fillColumns, isAsFilled } from './filled-columns';
import { fillModeIn, type FillMode } from './fill-mode';
import { repairFormulaColumns } from './repair-formula-columns';
import { readTeamFile } from '../reading';
import { refusalSentences } from '../records';

export interface ColumnRepair {
  /** What was repaired, in words. */
  readonly repaired: readonly string[];
  /** What could not be written, in words. */
  readonly refused: readonly string[];
}

export interface ColumnRepairOptions {
  /** How the columns should be filled; a table that refuses formulas gets values anyway. */
  readonly fillMode: FillMode;
  /** Whether to update the values of columns in mode `many`; those of a table always are. */
  readonly updatesValues: boolean;
  readonly readTags?: ReadTags;
}

/** Call it under the lock. */
export function repairColumns(
  context: Context,
  sheet: SheetPort,
  { fillMode: wanted, updatesValues, readTags }: ColumnRepairOptions,
): ColumnRepair {
  const { settings, language, words } = context;
  const before = fillModeIn(settings);
  const { repairs, changes, fillMode, columns } = repairFormulaColumns(sheet, language, {
    fillMode: wanted,
    readTags,
    areValuesOurs:
      before === 'formulas'
        ? undefined
        : (ours) => isAsFilled(sheet.read(), ours, context.platform.storage()),
  });
  recordOperation(context, 'repair', changes);
  const repaired = repairs.map(({ what, heading }) => words.menu.repaired[what]({ heading }));
  if (fillMode !== before) {
    const how = words.filling[fillMode];
    writeSettings(context.spreadsheet, new Map([[SETTING.columns, how]]), language);
    for (const field of FORMULA_FIELDS) {
      const column = columns[field];
      const text = fillMode === 'formulas' ? '' : words.filled({ how });
      if (column !== undefined) sheet.note(1, column, text);
    }
    repaired.push(words.menu.repaired.filling({ how }));
  }
  // The mode becomes `table` only when Google has refused a formula.
  const fills = fillMode === 'table' || (fillMode === 'many' && updatesValues);
  return { repaired, refused: fills ? fillValues(context, sheet, columns) : [] };
}

/** Updates the values of formula columns. Returns what was refused, in words. Call it under the lock. */
export function fillValues(
  context: Context,
  sheet: SheetPort,
  columns: Columns,
): readonly string[] {
  const { spreadsheet, today, platform, settings, words } = context;
  const file = readTeamFile(spreadsheet, today, settings);
  const { changes, refused } = fillColumns(sheet, columns, file, platform.storage());
  recordOperation(context, 'repair', changes);
  return refusalSentences(refused, words);
}
