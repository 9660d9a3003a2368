/** Why a row of a file is taken for a customer who is there. */
import { exactKeys, MATCH_KEYS, textOf, type FieldCells, type MatchKey } from '../rules';

/** What is the same in both, the surest first. */
export function sameKeys(one: FieldCells, other: FieldCells): readonly (MatchKey | 'id')[] {
  const text = (cells: FieldCells, field: string): string => textOf(cells[field] ?? '').trim();
  const keysOf = (cells: FieldCells): Readonly<Record<MatchKey | 'id', string>> => ({
    ...exactKeys({
      company: text(cells, 'company'),
      phone: text(cells, 'phone'),
      email: text(cells, 'email'),
    }),
    id: text(cells, 'id'),
  });
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  return (['id', ...MATCH_KEYS] as const).filter(
    (key) => mine[key] !== '' && mine[key] === theirs[key],
  );
}
