/** Takes those whom a person let come back off the list of the erased, so that they are told of no more. */
import { contactMark, idMark, textOf } from '../../rules';
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
  const back = new Set<string>();
  for (const [id, cells] of added) {
    back.add(idMark(salt, id));
    back.add(contactMark(salt, textOf(cells['customerId'] ?? ''), textOf(cells['name'] ?? '')));
  }
  for (const [id, cells] of changed) {
    back.add(contactMark(salt, id, textOf(cells.get('contact')?.after ?? '')));
  }
  const left = marks.filter((mark) => !back.has(mark));
  if (left.length < marks.length) storage.setMany(erasedValues({ salt, marks: left }, all));
}
