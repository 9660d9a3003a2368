/** Cells as CSV: commas, and quotes where they are needed (RFC 4180). */

export type PlainCell = string | number | boolean;

export function csvOf(rows: readonly (readonly PlainCell[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: PlainCell): string {
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A number or a phone number, whatever its sign. */
const PLAIN_SIGN = /^[+-][\d\s().,-]{1,40}$/;

/** Marks text that a program would take for a formula, so that it stays text. For files that people open. */
export function harmless(cell: PlainCell): PlainCell {
  if (typeof cell !== 'string' || !/^[=+\-@\t\r]/.test(cell)) return cell;
  return PLAIN_SIGN.test(cell) ? cell : `'${cell}`;
}
