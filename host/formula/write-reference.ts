/** Writes references as Sheets does. */
import { lettersOfColumn } from '../a1/column-letters';
import type { Corner, Reference } from './tree';

export function writeReference({ sheet, first, last, single }: Reference): string {
  const prefix = sheet === undefined ? '' : `${writeSheetName(sheet)}!`;
  const start = writeCorner(first);
  return prefix + (single ? start : `${start}:${writeCorner(last)}`);
}

/** Quotes a name that could not be parsed otherwise. */
function writeSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${lettersOfColumn(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row}`;
}
