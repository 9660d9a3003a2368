/** Reads and sets the limits of Google that can be simulated from the page. */
import type { FiredEvent, Host } from '..';
import type { SimulatedLimits } from './protocol';

export function readLimits(host: Host): SimulatedLimits {
  const { events, book } = host;
  return {
    editsLost: events.areLost,
    editsWait: events.isHeld,
    formulasLoading: host.formulasLoading,
    triggersLackSpreadsheet: !host.activeSpreadsheetInTrigger,
    isTable: book.active.furniture.tables.length > 0,
  };
}

/** Returns the script's runs for edits that were waiting until now. */
export function setLimits(host: Host, limits: SimulatedLimits): FiredEvent[] {
  const { events, book } = host;
  const { furniture, id, name } = book.active;
  events.areLost = limits.editsLost;
  host.formulasLoading = limits.formulasLoading;
  host.activeSpreadsheetInTrigger = !limits.triggersLackSpreadsheet;
  if (limits.isTable !== furniture.tables.length > 0) {
    const rows = Math.max(1, book.active.lastRow());
    const columns = Math.max(1, book.active.lastColumn());
    const area = { row: 1, column: 1, rows, columns };
    furniture.tables = limits.isTable ? [{ area, name: `${name} ${id}` }] : [];
  }
  if (limits.editsWait) events.hold();
  return limits.editsWait || !events.isHeld ? [] : events.release();
}
