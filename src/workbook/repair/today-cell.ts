/**
 * The day the formulas reckon with. Sheets refuses NOW() in arguments of a custom function and says
 * nothing sure of TODAY() (docs/platform.md §1.2), so it is a plain cell, kept up to date by us.
 */
import {
  dayFromIso,
  isDateCell,
  SETTING,
  textOf,
  type Cell,
  type Day,
  type Settings,
} from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import { RANGE } from '../columns';

/**
 * Rewrites the cell only where it says another day, since every change runs the formulas again;
 * answers whether it did.
 */
export function updateTodayCell(
  spreadsheet: SpreadsheetPort,
  settings: Settings,
  today: Day,
): boolean {
  if (dayOf(settings.get(SETTING.today) ?? '') === today) return false;
  spreadsheet.writeNamed(RANGE.today, { day: today });
  return true;
}

function dayOf(cell: Cell): Day | null {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'number' ? cell : dayFromIso(textOf(cell));
}
