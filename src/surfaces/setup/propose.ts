/** Describes what adopting a sheet would do, and what to know before: what is not read, what stays ungraded. */
import {
  assess,
  customerFields,
  defaultPolicies,
  isEmptyRow,
  openRowReader,
  phoneFault,
  PLAIN_WEEK,
  phoneHabitsOf,
  textOf,
  ungradedShare,
  type Cell,
  type Customer,
} from '../../rules';
import { fieldLabel, readingContext, type Context } from '../../workbook';
import { matchLines, unusedOf, type Match } from './match';
import { newPartNames } from './new-parts';
import type { SetUpPlan } from './plan';
import type { TablePlan } from './table-plan';

/** The text of the dialog: each column with its field, the columns and sheets to add, and notes. */
export function proposalText(context: Context, plan: SetUpPlan, match: Match): string {
  const { adopt } = context.words.menu;
  const customers = plan.tables.find(({ table }) => table === 'customers') as TablePlan;
  const label = (field: string): string => fieldLabel('customers', field, context.language);
  return adopt.propose({
    sheet: customers.title,
    found: matchLines(context, match),
    added: customers.fields.filter((field) => !match.joined.has(field)).map(label),
    sheets: newPartNames(context, plan),
    freezes: customers.freezes,
    notes: notesOn(context, plan, match),
  });
}

/**
 * What to know before adopting, one sentence each.
 * @param where `columns-are-shown`: each column is on screen, so that those not read need no sentence
 */
export function notesOn(
  context: Context,
  plan: SetUpPlan,
  match: Match,
  where: 'in-a-text' | 'columns-are-shown' = 'in-a-text',
): readonly string[] {
  const { adopt } = context.words.menu;
  const { headings, headingRow, renamed } = match;
  const { head } = plan.tables.find(({ table }) => table === 'customers') as TablePlan;
  const rows = head?.sheet.read().slice(headingRow) ?? [];
  const unused = unusedOf(match);
  const damaged = damagedPhones(rows, match);
  const toGrade = gradingNote(context, rows, match);
  return [
    ...(headingRow > 1 ? [adopt.titleRows({ row: headingRow })] : []),
    ...[...renamed].map(([column, to]) => adopt.renamed({ from: headings[column] ?? '', to })),
    ...(unused.length > 0 && where === 'in-a-text' ? [adopt.unused({ items: unused })] : []),
    ...(headings.some((heading) => heading === '') ? [adopt.merged] : []),
    ...(damaged > 0 ? [adopt.phones({ count: damaged })] : []),
    ...(toGrade === null ? [] : [toGrade]),
  ];
}

function damagedPhones(rows: readonly (readonly Cell[])[], { columns }: Match): number {
  const at = columns['phone'];
  if (at === undefined) return 0;
  const cells = rows.map((line) => textOf(line[at] ?? ''));
  const habits = phoneHabitsOf(cells);
  return cells.filter((cell) => {
    const fault = phoneFault(cell, habits);
    return fault === 'lost-digits' || fault === 'lost-zero';
  }).length;
}

/** How many customers would have no grade, and which column would grade most of them; null for few. */
function gradingNote(
  context: Context,
  rows: readonly (readonly Cell[])[],
  { columns }: Match,
): string | null {
  const { today, words, language } = context;
  const read = openRowReader(customerFields, columns as object, readingContext(context));
  const customers: readonly Customer[] = rows
    .map((line, at) => read(line, at + 2).record)
    .filter((record) => !isEmptyRow(record));
  const policies = defaultPolicies({ takeOver: today, knowsPurchases: false }, PLAIN_WEEK);
  const share = ungradedShare(
    customers.flatMap((record) => assess(record, policies, today)?.graded ?? []),
  );
  if (share === null) return null;
  const facts = {
    count: share.ungraded,
    total: share.customers,
    label: fieldLabel('customers', share.field, language),
    settled: share.settled,
  };
  // A column that is missing is among those that are added.
  return words.digest.notices['ungraded-cells'](facts);
}
