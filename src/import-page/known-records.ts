/** The records that are in the sheet already, as far as a file could meet them. */
import { askScript } from '../dialogs';
import type { ImportTable } from '../protocol';
import { isBlankCell, keyFieldOf, textOf, type Cell, type Customer, type KnownRow } from '../rules';

const SLICE = 5_000;

export async function loadKnown(table: ImportTable): Promise<readonly KnownRow[]> {
  const known: KnownRow[] = [];
  for (let from = 0; ; from += SLICE) {
    const answer = await askScript('import-known', { table, from, count: SLICE });
    const { fields } = answer;
    for (const cells of answer.rows) {
      const filled = fields.flatMap((field, at): [string, Cell][] => {
        const cell = cells[at] ?? '';
        return isBlankCell(cell) ? [] : [[field, cell]];
      });
      const own = Object.fromEntries(filled);
      const id = textOf(own[keyFieldOf(table)] ?? '').trim();
      if (id !== '') known.push({ id, cells: own });
    }
    if (answer.isLast) return known;
  }
}

/** Customers as records of other tables name them. */
export function namedCustomers(
  known: readonly KnownRow[],
): readonly Pick<Customer, 'id' | 'email' | 'company' | 'contact'>[] {
  return known.map(({ id, cells }) => {
    const text = (field: string): string => textOf(cells[field] ?? '').trim();
    return { id, email: text('email'), company: text('company'), contact: text('contact') };
  });
}
