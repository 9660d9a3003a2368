/**
 * The cell with today's date that the formulas use. Custom functions may not take NOW() as an argument,
 * and TODAY() is uncertain (docs/platform.md §1.2), so Duebook keeps a plain cell up to date.
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
 * Writes the cell if it holds another day, since each write recalculates all formulas. Returns whether
 * it did.
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
