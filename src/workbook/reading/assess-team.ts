/** Assesses every customer; a row whose assessment fails does not affect the others. */
import { reasonOf } from '../../platform';
import {
  assess,
  hasPool,
  toCompleteOf,
  type AssessedRow,
  type Case,
  type Entry,
  type Purchase,
  type ToComplete,
} from '../../rules';
import { mayBeReleased } from '../people';
import type { TeamFile } from './team-file';

export interface AssessedCustomer extends AssessedRow {
  /** Row of Customers; the headings are row 1. */
  readonly row: number;
  /** Entries that were not voided, in the order of logging. */
  readonly entries: readonly Entry[];
  readonly cases: readonly Case[];
  readonly purchases: readonly Purchase[];
  /** What was bought. */
  readonly products: readonly string[];
  /** What is still to be asked about a deal that was closed. */
  readonly toComplete: readonly ToComplete[];
}

export interface AssessedTeam {
  /** In the order of the sheet. */
  readonly customers: readonly AssessedCustomer[];
  /** Rows whose assessment failed, which is a defect in Duebook and is reported. */
  readonly failures: readonly { readonly row: number; readonly message: string }[];
}

export function assessTeam(
  file: Pick<TeamFile, 'customers' | 'policies' | 'today' | 'ownerOf'>,
): AssessedTeam {
  const customers: AssessedCustomer[] = [];
  const failures: { row: number; message: string }[] = [];
  const pool = hasPool(file.policies.followUpPolicy);
  for (const { row, record, entries, cases, purchases, products, purchasedOn } of file.customers) {
    try {
      const isFree = pool && mayBeReleased(file.ownerOf(record.owner), file.today);
      const assessment = assess(record, file.policies, file.today, isFree);
      if (assessment === null) continue;
      const toComplete = toCompleteOf(record, purchasedOn);
      customers.push({
        row,
        customer: record,
        assessment,
        entries,
        cases,
        purchases,
        products,
        toComplete,
      });
    } catch (cause) {
      failures.push({ row, message: reasonOf(cause) });
    }
  }
  return { customers, failures };
}
