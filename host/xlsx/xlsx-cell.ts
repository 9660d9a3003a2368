/** Cells for Excel files. Text that looks like a formula is stored as text. */
import type { Row } from 'write-excel-file/node';
import type { CellValue } from '../book';
import { serialToWall } from '../time/zone';

export type XlsxCell = Row[number];

/** The serial of 1900-03-01, the first day with the same serial in Excel and Sheets. */
const FIRST_COMMON_SERIAL = 61;

export function dayCell(serial: number): XlsxCell {
  if (serial < FIRST_COMMON_SERIAL) return plainCell(serial);
  const value = new Date(serialToWall(Math.floor(serial)));
  return { value, type: Date, format: 'yyyy-mm-dd' };
}

/** A date with a time; a duration or a time without a date stays a number. */
export function timeCell(serial: number): XlsxCell {
  if (serial < FIRST_COMMON_SERIAL) return plainCell(serial);
  const value = new Date(serialToWall(serial));
  return { value, type: Date, format: 'yyyy-mm-dd hh:mm' };
}

/** Excel rejects longer cells, and files with control characters. */
const LONGEST_CELL = 32_767;

export function plainCell(value: CellValue | null): XlsxCell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  // oxlint-disable-next-line no-control-regex -- these are the characters to remove
  const clean = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return { value: clean.slice(0, LONGEST_CELL), type: String };
}
