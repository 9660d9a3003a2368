/** Adds the manager that the command names to an imported Team. */
import { catalogueOf } from '../../language';
import { addressIn, type Cell, foldAddress, type LanguageCode, textOf } from '../../rules';
import type { TableRows } from './customer-rows';

/** Gives the colleague with this address the role of manager, or adds a row for them. */
export function withManager(team: TableRows, address: string, language: LanguageCode): TableRows {
  const fields = [...team.fields];
  for (const field of ['email', 'role']) if (!fields.includes(field)) fields.push(field);
  const [email, role] = [fields.indexOf('email'), fields.indexOf('role')];
  const word = catalogueOf(language).choices.role.manager;
  let isKnown = false;
  const rows = team.rows.map((cells) => {
    const row: Cell[] = fields.map((_, at) => cells[at] ?? '');
    const theirs = addressIn(textOf(row[email] ?? ''));
    if (theirs !== null && foldAddress(theirs) === foldAddress(address)) {
      row[role] = word;
      isKnown = true;
    }
    return row;
  });
  if (isKnown) return { ...team, fields, rows };
  const added = fields.map((field): Cell =>
    field === 'email' ? address : field === 'role' ? word : '',
  );
  // 0: the row comes from no record of the file.
  return { ...team, fields, rows: [...rows, added], records: [...team.records, 0] };
}
