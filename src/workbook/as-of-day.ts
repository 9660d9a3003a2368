/**
 * The day the formulas reckon with. Sheets refuses NOW() in arguments of a custom function and says
 * nothing sure of TODAY() (platform.md §1.2), so it is a plain cell, kept up to date by us.
 */
import { dayFromIso, isDateCell, textOf, type Cell, type Day } from '../rules';
import type { SpreadsheetPort } from '../platform';
import { RANGE } from './formula-columns';

/** Rewrites the cell only where it says another day, since every change runs the formulas again. */
export function keepAsOfDay(spreadsheet: SpreadsheetPort, today: Day): 'kept' | 'moved' | 'absent' {
  const cells = spreadsheet.namedRange(RANGE.today);
  if (cells === null) return 'absent';
  if (dayOf(cells[0]?.[0] ?? '') === today) return 'kept';
  spreadsheet.writeNamed(RANGE.today, { day: today });
  return 'moved';
}

function dayOf(cell: Cell): Day | null {
  if (isDateCell(cell)) return cell.day;
  return typeof cell === 'number' ? cell : dayFromIso(textOf(cell));
}
