/** Names of rows and columns: `3–5`, `B–D`. */
export function namesOf(axis: 'rows' | 'columns', first: number, count: number): string {
  const name = (line: number): string => (axis === 'rows' ? String(line) : lettersOf(line));
  return count === 1 ? name(first) : `${name(first)}–${name(first + count - 1)}`;
}

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
