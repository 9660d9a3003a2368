/**
 * Formats new columns: headings, tags, number formats, suggestions (which warn but never reject),
 * formulas, and in Customers the colours of due days.
 */
import { catalogueOf } from '../../language';
import { gradeColours, LISTS, type FieldSpec, type LanguageCode, type TableKey } from '../../rules';
import {
  DAY_FORMAT,
  PLAIN_TEXT,
  type Area,
  type ColourRule,
  type SheetPort,
  type Suggestion,
} from '../../platform';
import {
  FORMULA_FIELDS,
  fieldLabel,
  formulaFor,
  writeHeadingFormulas,
  openColumn,
  type Columns,
  type FormulaField,
} from '../../workbook';
import { COLOURS, specOf, wordsOf } from './layout';
import { widthsOf } from './widths';

export interface SheetFormat {
  readonly sheet: SheetPort;
  readonly table: TableKey;
  readonly language: LanguageCode;
  /** 0-based column of the first new field; the others follow to its right. */
  readonly first: number;
  readonly fields: readonly string[];
  /** All columns of the sheet by field, including the new ones. */
  readonly columns: Columns;
  /** The column of companies in Customers. */
  readonly companies: NonNullable<Suggestion['from']>;
  /** The first column of the lists in Settings; null if there is none. */
  readonly lists: NonNullable<Suggestion['from']> | null;
  /** The column of names in Team. */
  readonly names: NonNullable<Suggestion['from']>;
}

/** Without decimals, since the separator depends on the locale. */
const AMOUNT = '#,##0';
const MONTH = 'yyyy-mm';
/** As in a new sheet. */
const AUTOMATIC = 'General';

/** The headings to write; blank for formula columns, whose formula writes its own. */
export function headingRow({
  table,
  fields,
  language,
}: Pick<SheetFormat, 'table' | 'fields' | 'language'>): readonly string[] {
  return fields.map((field) =>
    isFormulaField(table, field) ? '' : fieldLabel(table, field, language),
  );
}

export function formatSheet(format: SheetFormat): void {
  const { sheet, table, first, fields } = format;
  sheet.writeHeadings(first, headingRow(format));
  sheet.styleHeadings(first, fields.length);
  sheet.tagColumns(fields.map((field, at) => [first + at, field]));
  sheet.setWidths(widthsOf(format));
  for (const pattern of [DAY_FORMAT, MONTH, AMOUNT, PLAIN_TEXT])
    sheet.format(areasOf(format, pattern), pattern);
  const offered = fields.map((field) => suggestionFor(field, format));
  if (offered.some((suggestion) => suggestion !== null)) sheet.suggest(first, offered);
  if (table === 'customers') writeFormulas(format);
}

/** Inserts columns between others and formats them. */
export function insertColumns(
  format: SheetFormat,
  { first, fields }: Pick<SheetFormat, 'first' | 'fields'>,
): void {
  const { sheet } = format;
  const columns = fields.length;
  sheet.insertColumnsAfter(first - 1, columns);
  // A new column takes over validations and number format of the one to its left.
  sheet.suggest(
    first,
    fields.map(() => null),
  );
  sheet.format([{ row: 2, column: first, columns }], AUTOMATIC);
  formatSheet({ ...format, first, fields });
}

/** The cell of a column in row 2, fixed to its column: `$D2`. */
const firstCellOf = (column: number): string =>
  openColumn(column).replace(/^(\w+)\$1:.*$/, '$$$12');

/** Colours grades, and overdue, due and soon; grade and status column say the same in words. */
export function setColours(sheet: SheetPort, columns: Columns): void {
  const colours = [...dueColours(columns), ...coloursOfGrades(columns)];
  if (colours.length > 0) sheet.setColours(colours);
}

/** A grade is a letter in every language. */
function coloursOfGrades({ grade }: Columns): readonly ColourRule[] {
  if (grade === undefined) return [];
  return Object.entries(gradeColours).map(([letter, { ink, ground }]) => ({
    area: { row: 2, column: grade, columns: 1 },
    formula: `=${firstCellOf(grade)}="${letter}"`,
    background: ground,
    text: ink,
  }));
}

function dueColours({ nextFollowUp, daysOverdue, status }: Columns): readonly ColourRule[] {
  if (nextFollowUp === undefined || daysOverdue === undefined) return [];
  const [next, late] = [firstCellOf(nextFollowUp), firstCellOf(daysOverdue)];
  const last = Math.max(nextFollowUp, status === nextFollowUp + 1 ? status : nextFollowUp);
  const area: Area = { row: 2, column: nextFollowUp, columns: last - nextFollowUp + 1 };
  return [
    {
      area,
      formula: `=AND(ISNUMBER(${next}); ${next}<TODAY(); ${late}<>"")`,
      ...COLOURS.late,
    },
    {
      area,
      formula: `=AND(ISNUMBER(${next}); ${next}<=TODAY(); ${late}="")`,
      ...COLOURS.due,
    },
    {
      area,
      formula: `=AND(ISNUMBER(${next}); ${next}>TODAY(); ${next}<=TODAY()+7)`,
      ...COLOURS.soon,
    },
  ];
}

function writeFormulas({ sheet, fields, first, columns, language }: SheetFormat): void {
  const texts = fields.map((field) =>
    isFormulaField('customers', field)
      ? formulaFor(field as FormulaField, fieldLabel('customers', field, language), columns)
      : null,
  );
  for (const { at, items } of runsOf(texts)) {
    const area: Area = { row: 1, column: first + at, rows: 1, columns: items.length };
    writeHeadingFormulas(sheet, area.column, items);
    sheet.warnBeforeEdit(area, catalogueOf(language).guarded);
  }
}

/** Runs of neighbours that are not null, so that each run takes one call. */
function runsOf<T>(items: readonly (T | null)[]): { readonly at: number; readonly items: T[] }[] {
  const runs: { at: number; items: T[] }[] = [];
  items.forEach((item, at) => {
    if (item === null) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.at + last.items.length === at) last.items.push(item);
    else runs.push({ at, items: [item] });
  });
  return runs;
}

function isFormulaField(table: TableKey, field: string): boolean {
  return table === 'customers' && (FORMULA_FIELDS as readonly string[]).includes(field);
}

function patternOf({ kind, isMonth, keepsText }: FieldSpec): string | null {
  if (keepsText === true) return PLAIN_TEXT;
  if (kind === 'day') return isMonth === true ? MONTH : DAY_FORMAT;
  return kind === 'amount' ? AMOUNT : null;
}

/** Fields that name a customer by the company. */
const NAMES_CUSTOMER: readonly string[] = ['customer', 'referredBy'];

/** The suggestions of a column that people fill; null if there are none. */
function suggestionFor(
  field: string,
  { table, language, names, companies, lists }: SheetFormat,
): Suggestion | null {
  const { menu, settingHeadings } = catalogueOf(language);
  const { suggestions } = menu.setUp;
  const spec = specOf(table, field);
  if (spec === undefined || spec.filledBy !== undefined) return null;
  if (spec.isColleague === true) {
    return { kind: 'column', from: names, help: suggestions.colleague };
  }
  if (spec.list !== undefined) {
    if (lists === null) return null;
    const from = { ...lists, column: lists.column + LISTS.indexOf(spec.list) };
    const help = suggestions.listed({ heading: settingHeadings[spec.list] });
    return { kind: 'column', from, help };
  }
  if (NAMES_CUSTOMER.includes(field)) {
    return { kind: 'column', from: companies, help: suggestions.customer };
  }
  if (spec.kind === 'day') {
    return { kind: 'day', help: spec.isMonth === true ? suggestions.month : suggestions.day };
  }
  const words = wordsOf(field, spec, language);
  return words.length === 0
    ? null
    : { kind: 'words', words, help: suggestions.words(words.join(', ')) };
}

/** The new columns with this number format, from row 2 down. */
function areasOf({ table, fields, first }: SheetFormat, pattern: string): readonly Area[] {
  return fields.flatMap((field, at) => {
    const spec = specOf(table, field);
    const isOf = spec !== undefined && patternOf(spec) === pattern;
    return isOf ? [{ row: 2, column: first + at, columns: 1 }] : [];
  });
}
