/** Repairs formula columns, records the repair in Activity, and describes it in words. */
import { SETTING } from '../../rules';
import type { SheetPort } from '../../platform';
import { openRepairRecord, repairOnRecord, type RepairRecord } from '../undo';
import { type Columns, FORMULA_FIELDS, type ReadTags } from '../columns';
import { type Context, writeSettings } from '../context';
import { type Filled, isAsFilled, planFilling } from './filled-columns';
import { fillModeIn, type FillMode } from './fill-mode';
import { repairFormulaColumns, type FormulaRepair } from './repair-formula-columns';
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

/** Repairs the columns. Call it under the lock. */
export function repairColumns(
  context: Context,
  sheet: SheetPort,
  { fillMode: wanted, updatesValues, readTags }: ColumnRepairOptions,
): ColumnRepair {
  const { settings, language, words } = context;
  const before = fillModeIn(settings);
  const record = openRepairRecord(context, 'repair');
  const { repairs, fillMode, columns } = recorded(record, () =>
    repairFormulaColumns(sheet, language, {
      fillMode: wanted,
      readTags,
      onClear: record.before,
      areValuesOurs:
        before === 'formulas'
          ? undefined
          : (ours) => isAsFilled(sheet.read(), ours, context.platform.storage()),
    }),
  );
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

/** Records the changes of a repair, and takes them back if it fails. */
function recorded(record: RepairRecord, repair: () => FormulaRepair): FormulaRepair {
  try {
    const repaired = repair();
    record.finish(repaired.changes);
    return repaired;
  } catch (cause) {
    record.takeBack();
    throw cause;
  }
}

/** Updates the values of formula columns. Returns what was refused, in words. Call it under the lock. */
export function fillValues(
  context: Context,
  sheet: SheetPort,
  columns: Columns,
): readonly string[] {
  const { today, platform, settings, words } = context;
  const file = readTeamFile(platform, today, settings);
  const plan = planFilling(sheet, columns, file, platform.storage());
  let filled: Filled = { changes: [], refused: [] };
  repairOnRecord(context, 'repair', plan.typed, () => {
    filled = plan.write();
    return filled.changes;
  });
  return refusalSentences(filled.refused, words);
}
