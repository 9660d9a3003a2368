/** The key by which email addresses are compared. */
import { addressIn, foldAddress } from '../customers';

/** A cell may hold 50,000 characters; an address has 254 at most. */
const LONGEST = 400;

/** The folded address without `+tag`; of several in a cell, the first. `''` for a cell without one. */
export function emailKey(cell: string): string {
  const text = cell.slice(0, LONGEST);
  const found = addressIn(text) ?? firstIn(text);
  if (found === null) return '';
  const folded = foldAddress(found);
  const at = folded.lastIndexOf('@');
  return `${folded.slice(0, at).split('+')[0] ?? ''}${folded.slice(at)}`;
}

function firstIn(text: string): string | null {
  for (const part of text.split(/[;,、\s]/)) {
    const found = part.includes('@') ? addressIn(part) : null;
    if (found !== null) return found;
  }
  return null;
}
