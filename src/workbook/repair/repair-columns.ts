/**
 * Mends the columns that fill themselves: formulas where they can stand, values where they cannot,
 * each noted in Activity and told in words.
 */
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
  /** What was mended, in words. */
  readonly said: readonly string[];
  /** What could not be written, in words. */
  readonly refused: readonly string[];
}

/** To be called under the lock. @param fills whether values are brought up to date as well */
export function repairColumns(
  context: Context,
  sheet: SheetPort,
  wanted: FillMode,
  fills: boolean,
  tagsBeside?: ReadTags,
): ColumnRepair {
  const { settings, language, words } = context;
  const before = fillModeIn(settings);
  const { mended, changes, filling, columns } = repairFormulaColumns(sheet, language, {
    filling: wanted,
    ...(tagsBeside === undefined ? {} : { tagsBeside }),
    ...(before === 'formulas'
      ? {}
      : { areOurs: (ours) => isAsFilled(sheet.read(), ours, context.platform.storage()) }),
  });
  recordOperation(context, 'heal', changes);
  const said = mended.map(({ what, heading }) => words.menu.mended[what]({ heading }));
  if (filling !== before) {
    const how = words.filling[filling];
    writeSettings(context.spreadsheet, new Map([[SETTING.columns, how]]), language);
    for (const field of FORMULA_FIELDS) {
      const column = columns[field];
      const text = filling === 'formulas' ? '' : words.filled({ how });
      if (column !== undefined) sheet.note(1, column, text);
    }
    said.push(words.menu.mended.filling({ how }));
  }
  // That a table refuses is known only now.
  const isFilled = filling === 'table' || (filling === 'many' && fills);
  return { said, refused: isFilled ? fillValues(context, sheet, columns) : [] };
}

/**
 * Brings values up to date, and answers what could not be written, in words. To be called under the
 * lock. @param columns those of ours
 */
export function fillValues(
  context: Context,
  sheet: SheetPort,
  columns: Columns,
): readonly string[] {
  const { spreadsheet, today, platform, settings, words } = context;
  const file = readTeamFile(spreadsheet, today, settings);
  const { changes, refused } = fillColumns(sheet, columns, file, platform.storage());
  recordOperation(context, 'heal', changes);
  return refusalSentences(refused, words);
}
