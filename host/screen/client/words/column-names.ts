/** Names of neighbouring columns: `B–D`. @param first 1-based */
export function columnNames(first: number, count: number): string {
  const name = lettersOf(first);
  return count === 1 ? name : `${name}–${lettersOf(first + count - 1)}`;
}

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
