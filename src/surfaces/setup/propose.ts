/** Describes what adopting a sheet would do, and what to know before: what is not read, what stays ungraded. */
import {
  assess,
  customerFields,
  defaultPolicies,
  isBlankCell,
  isEmptyRow,
  openRowReader,
  phoneFault,
  type PhoneFault,
  PLAIN_WEEK,
  phoneHabitsOf,
  textOf,
  ungradedShare,
  type Cell,
  type Customer,
} from '../../rules';
import { headingName, noRecord } from '../../tables';
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
    sheet: customers.head?.sheet.title() ?? customers.title,
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
  const { head, title } = plan.tables.find(({ table }) => table === 'customers') as TablePlan;
  const called = head?.sheet.title() ?? title;
  const rows = head?.sheet.read().slice(headingRow) ?? [];
  const unused = unusedOf(match);
  const others = otherRows(rows, match);
  const phones = phoneFaultsIn(rows, match);
  const damaged = phones['lost-digits'] + phones['lost-zero'];
  const mistyped = phones['wrong-length'];
  const toGrade = gradingNote(context, rows, match);
  return [
    ...(called === title ? [] : [adopt.tab({ from: called, to: title })]),
    ...(headingRow > 1 ? [adopt.titleRows({ row: headingRow })] : []),
    ...[...renamed].map(([column, to]) => adopt.renamed({ from: headings[column] ?? '', to })),
    ...(unused.length > 0 && where === 'in-a-text' ? [adopt.unused({ items: unused })] : []),
    ...(headings.some((heading) => heading === '') ? [adopt.merged] : []),
    ...(others === null ? [] : [adopt.otherRows(others)]),
    ...(damaged > 0 ? [adopt.phones({ count: damaged })] : []),
    ...(mistyped > 0 ? [adopt.mobiles({ count: mistyped })] : []),
    ...(toGrade === null ? [] : [toGrade]),
  ];
}

/** Rows that are no customers, such as totals and headings that come again; null for none. No row is taken out. */
function otherRows(
  rows: readonly (readonly Cell[])[],
  { headings, headingRow }: Match,
): { readonly count: number; readonly row: number; readonly text: string } | null {
  const names = headings.map(headingName);
  const isFilled = (cell: Cell): boolean => !isBlankCell(cell);
  const found = rows.flatMap((line, at) => {
    const first = line.findIndex(isFilled);
    return first >= 0 && noRecord(line, first, names) !== null ? [{ at, cell: line[first] }] : [];
  });
  const [one] = found;
  if (one === undefined) return null;
  const text = textOf(one.cell ?? '').trim();
  return { count: found.length, row: headingRow + 1 + one.at, text: text.slice(0, LONGEST_QUOTED) };
}

const LONGEST_QUOTED = 60;

/** How many phone numbers have each fault. */
function phoneFaultsIn(
  rows: readonly (readonly Cell[])[],
  { columns }: Match,
): Readonly<Record<PhoneFault, number>> {
  const found = { 'lost-digits': 0, 'lost-zero': 0, 'wrong-length': 0, 'not-a-phone': 0 };
  const at = columns['phone'];
  if (at === undefined) return found;
  const cells = rows.map((line) => textOf(line[at] ?? ''));
  const habits = phoneHabitsOf(cells);
  for (const cell of cells) {
    const fault = phoneFault(cell, habits);
    if (fault !== null) found[fault] += 1;
  }
  return found;
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
