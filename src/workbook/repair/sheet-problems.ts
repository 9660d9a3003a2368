/** What is wrong with the sheet of customers as a whole: columns, headings and copies, each with its fix. */
import { columnLetters } from '../../platform';
import { dayIn, foldWord, NAMING_FIELDS, SETTING, textOf } from '../../rules';
import {
  fieldLabel,
  FORMULA_FIELDS,
  headingWords,
  readSheetHead,
  type SheetHead,
} from '../columns';
import { customersSheet, type Context } from '../context';
import type { TeamFile } from '../reading';

/** Columns without which customers cannot be graded. */
const NEEDED = ['company', 'need', 'expectedClose', 'lastContact', 'id', ...FORMULA_FIELDS];

/** What of the file shows whether its sheet of customers was emptied. */
type FileRead = Pick<TeamFile, 'customers' | 'mapping'>;

/** What is wrong, one sentence each; also what the hourly job could not write. */
export function sheetProblems(context: Context, file: FileRead): readonly string[] {
  const refused = textOf(context.settings.get(SETTING.jobRefused) ?? '');
  const empty = emptySheetProblem(context, file);
  // Without these headings, a sentence for each column would hide the one that helps.
  const columns = empty !== '' && !hasHeadings(file) ? [] : columnProblems(context);
  return [
    ...(empty === '' ? [] : [empty]),
    ...columns,
    ...refused.split('\n').filter((line) => line !== ''),
  ];
}

/** A sentence if no customer is read, because of the headings or because there is no row; else `''`. */
export function emptySheetProblem(context: Context, file: FileRead): string {
  if (file.customers.length > 0) return '';
  const sheet = customersSheet(context)?.title() ?? '';
  const { check } = context.words.menu;
  const isNew = dayIn(context.settings, SETTING.takeOver) === context.today;
  return hasHeadings(file) ? check.noCustomers({ sheet, isNew }) : check.noHeadings({ sheet });
}

/** Headings of ours come back by themselves, so only those that people fill in count. */
function hasHeadings({ mapping }: FileRead): boolean {
  return NAMING_FIELDS.some((field) => mapping.has(field));
}

function columnProblems(context: Context): readonly string[] {
  const { check } = context.words.menu;
  const sheet = customersSheet(context);
  if (sheet === null) return [];
  const head = readSheetHead(sheet, 'customers');
  const label = (field: string): string => fieldLabel('customers', field, context.language);
  // A list of persons names its customers by the contact.
  const isThere = (field: string): boolean =>
    head.columns[field] !== undefined || (field === 'company' && isThere('contact'));
  const missing = NEEDED.filter((field) => !isThere(field)).map((field) =>
    check.missing({ heading: label(field) }),
  );
  return [
    ...copyProblems(context, sheet.title()),
    ...missing,
    ...duplicateHeadings(head, label, check.twice),
  ];
}

/** Sheets made by Duplicate: they have the same tag, or the title with an addition. */
function copyProblems(context: Context, current: string): readonly string[] {
  const tagged = context.spreadsheet.sheetsTagged('customers').map((sheet) => sheet.title());
  const isCopyOf = (title: string): boolean =>
    title !== current && (title.includes(current) || tagged.includes(title));
  const others = context.spreadsheet
    .sheets()
    .map((sheet) => sheet.title())
    .filter(isCopyOf);
  if (others.length === 0) return [];
  return [context.words.menu.check.copied({ sheets: [current, ...others], sheet: current })];
}

function duplicateHeadings(
  { headings, columns: used, sheet }: SheetHead,
  label: (field: string) => string,
  sentence: Context['words']['menu']['check']['twice'],
): readonly string[] {
  const fieldOf = new Map<string, string>();
  for (const [field, words] of Object.entries(headingWords('customers'))) {
    for (const word of words) if (!fieldOf.has(foldWord(word))) fieldOf.set(foldWord(word), field);
  }
  const columns = new Map<string, number[]>();
  headings.forEach((heading, column) => {
    const field = heading === '' ? undefined : fieldOf.get(foldWord(heading));
    if (field === undefined) return;
    columns.set(field, [...(columns.get(field) ?? []), column]);
  });
  const several = [...columns].filter(([, places]) => places.length > 1);
  // Beside a column with its tag, a second phone or the ID of the owner is the team's own affair.
  const tags = several.length === 0 ? new Map<number, string>() : sheet.fieldTags();
  const isSame = (one: number, other: number): boolean =>
    foldWord(headings[one] ?? '') === foldWord(headings[other] ?? '');
  return several.flatMap(([field, places]) => {
    const column = used[field] ?? 0;
    const isOwn = (at: number): boolean =>
      tags.get(column) === field && !tags.has(at) && !isSame(at, column);
    const others = places.filter((at) => at !== column && !isOwn(at));
    if (others.length === 0) return [];
    return sentence({
      heading: label(field),
      places: places
        .filter((at) => at === column || others.includes(at))
        .map((at) => ({ column: columnLetters(at), heading: headings[at] ?? '' })),
      column: columnLetters(column),
    });
  });
}
