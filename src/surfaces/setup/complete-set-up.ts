/** Carries out a plan of set-up with all that belongs to it: values of a table, what the journal knows, the job. */
import {
  DERIVED_FROM,
  ensureHourly,
  openContext,
  readSheetHead,
  updateDerivedColumns,
  type Context,
} from '../../workbook';
import { repairFormulas } from './repair-formulas';
import { runSetUp } from './run-set-up';
import { isNothingToDo, type SetUpPlan } from './plan';
import type { TablePlan } from './table-plan';

export interface SetUpDone {
  readonly message: string;
  /** What Google refused, in words: looks, cells, the hourly job. */
  readonly warnings: readonly string[];
  readonly hasJob: boolean;
}

export function completeSetUp(
  context: Context,
  plan: SetUpPlan,
  operation: 'set-up' | 'adopt',
): SetUpDone {
  const { setUp: words, adopt } = context.words.menu;
  const customers = plan.tables.find(({ table }) => table === 'customers') as TablePlan;
  const looks = isNothingToDo(plan) ? [] : runSetUp(context, plan, operation);
  const after = openContext(context.platform);
  const repaired =
    operation === 'adopt' && takesNoFormulas(customers) ? repairFormulas(after).refused : [];
  const derived = deriveFromExisting(after, plan);
  const refusal = ensureHourly(context);
  return {
    message: operation === 'adopt' ? adopt.done({ sheet: customers.title }) : words.done,
    warnings: [
      ...repaired,
      ...derived,
      ...(looks.length === 0 ? [] : [words.looks({ items: looks })]),
      ...(refusal === null ? [] : [context.words.job.refused({ reason: refusal })]),
    ],
    hasJob: refusal === null,
  };
}

/** A table takes no formulas, so it is filled with values at once. */
function takesNoFormulas({ head }: TablePlan): boolean {
  return head !== null && readSheetHead(head.sheet, 'customers').formulas.size === 0;
}

/** Derives customer columns from journal and cases, if the workbook had such sheets before. */
function deriveFromExisting(context: Context, { tables }: SetUpPlan): readonly string[] {
  const hadTables = tables.some(({ table, head }) => DERIVED_FROM.includes(table) && head !== null);
  return hadTables ? updateDerivedColumns(context).refused : [];
}
