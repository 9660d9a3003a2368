/** Takes those whom a person let come back off the list of the erased, so that they are told of no more. */
import { marksWithout, namedCustomer, textOf } from '../../rules';
import type { StoragePort } from '../../platform';
import { erasedIn, erasedValues } from '../../workbook';
import type { Plan } from './write-plan';

/**
 * Takes the customers and contacts of a plan off the list of the erased.
 * @param all the document's properties, by key
 */
export function letReturn(
  storage: StoragePort,
  all: Readonly<Record<string, string>>,
  { added, changed }: Plan,
): void {
  const { salt, marks } = erasedIn(all);
  if (marks.length === 0) return;
  const rows = [...added].map(([id, cells]) => ({
    id,
    text: (field: string): string => (field === 'id' ? id : textOf(cells[field] ?? '').trim()),
  }));
  const contacts = [
    ...rows.map(({ id, text }) => ({ id, customerId: text('customerId'), name: text('name') })),
    ...[...changed].map(([customerId, cells]) => ({
      ...{ id: '', customerId, name: textOf(cells.get('contact')?.after ?? '') },
    })),
  ];
  const customers = rows.map(({ text }) => namedCustomer(text));
  const left = marksWithout({ salt, marks }, customers, contacts);
  if (left.length < marks.length) storage.setMany(erasedValues({ salt, marks: left }, all));
}
