/** Selects the cell that the hash of an address names, as links into Google Sheets do: `#gid=7&range=A12`. */
import { BOOK } from './draw';
import type { UniverGrid } from './open-grid';

const ONE_CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** Selects the cell that a link names. Does nothing when the sheet or the cell does not exist. */
export function goTo({ api }: UniverGrid, hash: string): void {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const book = api.getWorkbook(BOOK);
  const sheet = book?.getSheetBySheetId(asked.get('gid') ?? '');
  if (!book || !sheet) return;
  book.setActiveSheet(sheet);
  const place = asked.get('range') ?? '';
  if (!ONE_CELL.test(place)) return;
  const cell = sheet.getRange(place);
  if (cell.getRow() >= sheet.getMaxRows()) return;
  cell.activate();
  sheet.scrollToCell(cell.getRow(), cell.getColumn());
}
