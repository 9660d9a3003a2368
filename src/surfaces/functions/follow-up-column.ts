/**
 * FOLLOWUP_COLUMN: a whole formula column of Customers with its heading, from the same `assess()` as the
 * daily digest. Duebook writes this formula; people never type it.
 */
import { catalogueOf, ENGLISH, whyText } from '../../language';
import { reasonOf } from '../../platform';
import {
  assess,
  customerFields,
  dateOrderIn,
  isBlankCell,
  knowsPurchases,
  languageIn,
  policiesFrom,
  openRepeatedIds,
  openRowReader,
  settingsFrom,
  takeOverIn,
  textOf,
  type Assessment,
  type Customer,
  type LanguageCode,
  type Policies,
  type ReadingContext,
} from '../../rules';
import { cellAt, checkArity, checkWidth } from './check-arguments';
import { hintFor } from './hints';
import { FunctionInputError, unreadable, unevenColumns } from './input-error';
import { openCellReader, toCell, toCells, usedRows, type Reading } from './reading';
import type { FunctionResult, FunctionSpec, FunctionParameter } from './spec';
import { specialDays } from './whole-arguments';

/** Picks the column's value from an assessment. */
type Picker = (
  assessment: Assessment,
  policies: Policies,
  language: LanguageCode,
) => FunctionResult;

const pickNext: Picker = ({ next }) => next;

/** By the values of `what`. */
const PICKERS: ReadonlyMap<string, Picker> = new Map<string, Picker>([
  ['grade', ({ graded }) => graded.grade],
  ['next', pickNext],
  ['nextfollowup', pickNext],
  ['status', ({ status }, _policies, language) => catalogueOf(language).statuses[status]],
  [
    'why',
    (assessment, { followUpPolicy }, language) =>
      whyText(assessment, followUpPolicy, catalogueOf(language)),
  ],
]);

const raw = (name: string, description: string): FunctionParameter => ({
  name,
  description,
  kind: 'raw',
});

const parameters = [
  raw('what', 'What the column shows: "grade", "next", "status" or "why".'),
  raw('heading', 'The heading of the column.'),
  { name: 'today', kind: 'day', filled: true, description: 'Today: DUEBOOK_TODAY.' },
  raw('settings', 'DUEBOOK_SETTINGS.'),
  raw('gaps', 'DUEBOOK_GAPS.'),
  raw('holidays', 'DUEBOOK_HOLIDAYS.'),
  raw('fields', 'Keys of the columns that follow, separated by commas.'),
  {
    name: 'columns',
    kind: 'raw',
    repeats: true,
    description: 'Columns of Customers, headings included, in the order of fields.',
  },
] as const satisfies readonly FunctionParameter[];

export const followUpColumn: FunctionSpec = {
  name: 'FOLLOWUP_COLUMN',
  summary:
    'The grade, next follow-up, status or reason of every customer, as in the daily digest. Duebook writes this formula itself.',
  parameters,
  // Serials, not dates, since the column has a date format.
  returns: 'number',
  gives: 'the heading and a value for each customer; an error is shown below the heading',
  examples: [
    {
      args: [
        'grade',
        'Grade',
        '2026-11-21',
        '',
        '',
        '',
        'company,need,expectedClose',
        ['Company', 'Northwind', '', 'Acme'],
        ['Need', 'clear', '', 'none'],
        ['Close', '2026-12-21', '', ''],
      ],
      gives: ['Grade', 'A', null, 'E'],
    },
    {
      args: [
        'why',
        '跟进理由',
        '2026-11-21',
        [['language', '中文']],
        '',
        '',
        'company,need,lastContact',
        ['公司', '北风'],
        ['需求', '潜在'],
        ['最近联系', '2026-11-20'],
      ],
      gives: ['跟进理由', 'D 级：每 30 天跟进'],
    },
    {
      args: ['grade', 'Grade', '2026-11-21', '', '', '', 'company,need', ['Company', 'Acme']],
      gives: [
        'Grade',
        'FOLLOWUP_COLUMN: fields names 2 columns but 1 was given; let Duebook write this formula again.',
      ],
    },
  ],
  run(args, reading) {
    const heading = textOf(toCell(args[1], reading));
    try {
      checkArity(followUpColumn, args);
      return [[heading], ...valuesOf(args, reading).map((value) => [value])];
    } catch (error) {
      // The heading must stay, since Duebook finds the column by it.
      return [[heading], [reasonOf(error)]];
    }
  },
};

function valuesOf(args: readonly unknown[], reading: Reading): FunctionResult[] {
  const [what, , todayGiven, settingsGiven, gaps, holidays, fields, ...ranges] = args;
  const pick = PICKERS.get(typeof what === 'string' ? what.trim().toLowerCase() : '');
  if (pick === undefined) throw wrong('what', what);
  const today = openCellReader('day', reading)(todayGiven);
  if (typeof today !== 'number') throw wrong('today', todayGiven);

  const settings = settingsFrom(toCells(settingsGiven, reading));
  const { vocabulary } = reading;
  const context: ReadingContext = { vocabulary, today, dateOrder: dateOrderIn(settings) };
  const customers = readCustomers(fields, ranges, context, reading);
  const { policies } = policiesFrom(
    {
      settings,
      gaps: toCells(gaps, reading),
      holidays: specialDays(holidays, reading),
      takeOver: takeOverIn(settings, context),
      knowsPurchases: knowsPurchases(customers.map((customer) => customer?.lastPurchase ?? null)),
      keepsTold: customers.some((customer) => (customer?.since ?? null) !== null),
    },
    reading.vocabulary,
  );
  const language = languageIn(settings, reading.vocabulary) ?? ENGLISH;
  const answers = customers.map((customer) => {
    const assessment = customer === null ? null : assess(customer, policies, today);
    return assessment === null ? undefined : pick(assessment, policies, language);
  });
  // The column ends at the last customer; blanks inside are null, since '' counts as content.
  let end = answers.length;
  while (end > 0 && answers[end - 1] === undefined) end -= 1;
  return answers.slice(0, end).map((answer) => answer ?? null);
}

/** One record per row below the heading, up to the last with content; null for a blank row. */
function readCustomers(
  fields: unknown,
  ranges: readonly unknown[],
  context: ReadingContext,
  reading: Reading,
): (Customer | null)[] {
  const keys = typeof fields === 'string' ? fields.split(',').map((key) => key.trim()) : [];
  const columns: Record<string, number> = {};
  for (const [at, key] of keys.entries()) {
    if (!Object.prototype.hasOwnProperty.call(customerFields, key)) throw wrong('fields', key);
    columns[key] = at;
  }
  if (keys.length !== ranges.length) {
    throw new FunctionInputError(
      `${followUpColumn.name}: fields names ${keys.length} columns but ${ranges.length} ` +
        `${ranges.length === 1 ? 'was' : 'were'} given; ${hintFor(parameters[6])}.`,
    );
  }
  // In a sheet of one row, each range is a single cell.
  const columnsGiven = ranges.map((range) =>
    Array.isArray(range) ? (range as unknown[]) : [range],
  );
  const height = columnsGiven[0]?.length ?? 0;
  columnsGiven.forEach((column, at) => {
    checkWidth(followUpColumn.name, parameters[7], column);
    if (column.length === height) return;
    const first = { name: keys[0] ?? '', rows: height };
    throw unevenColumns(followUpColumn.name, first, { name: keys[at] ?? '', rows: column.length });
  });
  const readCustomer = openRowReader(customerFields, columns, context);
  const customers: (Customer | null)[] = [];
  const withoutRepeatedId = openRepeatedIds<Customer>();
  const used = columnsGiven.reduce((most, column) => usedRows(column, most), 0);
  for (let at = 1; at < used; at += 1) {
    const row = columnsGiven.map((column) => toCell(cellAt(column, at), reading));
    if (row.every(isBlankCell)) {
      customers.push(null);
      continue;
    }
    customers.push(withoutRepeatedId(readCustomer(row, 0).record).record);
  }
  return customers;
}

function wrong(argument: string, given: unknown): FunctionInputError {
  const parameter = parameters.find(({ name }) => name === argument) ?? parameters[0];
  return unreadable(followUpColumn.name, argument, given, hintFor(parameter));
}
