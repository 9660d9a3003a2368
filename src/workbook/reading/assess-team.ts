/** Assesses every customer of the team's file; a row that fails costs itself and no other. */
import { reasonOf } from '../../platform';
import { assess, type AssessedRow, type Case, type Entry } from '../../rules';
import type { TeamFile } from './team-file';

export interface AssessedCustomer extends AssessedRow {
  /** Row of Customers, the heading row being 1. */
  readonly row: number;
  /** Those that count, in the order of logging. */
  readonly entries: readonly Entry[];
  readonly cases: readonly Case[];
}

export interface AssessedTeam {
  /** In the order of the sheet. */
  readonly customers: readonly AssessedCustomer[];
  /** Rows whose assessment failed, which is a defect of ours; never expected, always told. */
  readonly failures: readonly { readonly row: number; readonly message: string }[];
}

export function assessTeam(file: Pick<TeamFile, 'customers' | 'policies' | 'today'>): AssessedTeam {
  const customers: AssessedCustomer[] = [];
  const failures: { row: number; message: string }[] = [];
  for (const { row, record, entries, cases } of file.customers) {
    try {
      const assessment = assess(record, file.policies, file.today);
      if (assessment === null) continue;
      customers.push({ row, customer: record, assessment, entries, cases });
    } catch (cause) {
      failures.push({ row, message: reasonOf(cause) });
    }
  }
  return { customers, failures };
}
