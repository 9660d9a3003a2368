/** The manager that a person names beside a file of the team, or instead of one. */
import { catalogueOf } from '../../language';
import { addressIn, type Cell, foldAddress, type LanguageCode, textOf } from '../../rules';
import type { TableRows } from './customer-rows';

/** Gives the colleague with the address the manager's role; adds one who is not in the team. */
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
  // No record of the file stands behind that row.
  return { ...team, fields, rows: [...rows, added], records: [...team.records, 0] };
}
