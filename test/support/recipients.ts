/** A small team, and whom the digest reaches in it. */
import type { Customer } from '../../src/rules';
import { assessTeam } from '../../src/workbook/reading/assess-team';
import { findRecipients, type Recipients } from '../../src/surfaces/digest/recipients';
import type { TeamFile } from '../../src/workbook';
import { overdue, rightsOf } from './team-files';

/** @param by the owner of the digest; `''` for none */
export function recipientsOf(file: TeamFile, by = '', ...confirmed: readonly string[]): Recipients {
  return findRecipients(file, assessTeam(file).customers, rightsOf(by, ...confirmed));
}

/** An overdue customer for each owner. */
export function owned(...owners: readonly string[]): readonly Partial<Customer>[] {
  return owners.map((owner) => overdue({ owner }));
}

export const team = [
  { name: 'Ana Ruiz', email: 'ana@example.com', alsoKnownAs: 'Ana; A. Ruiz' },
  { name: 'Bob', email: '' },
  { name: 'Mia', email: 'mia@example.com', role: 'manager' as const },
];
