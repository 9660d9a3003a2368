/**
 * Gives columns their furniture: headings, tags, formats, suggestions that only ever warn, formulas,
 * and in Customers the colours.
 */
import { catalogueOf } from '../../language';
import type { FieldSpec, LanguageCode, TableKey } from '../../rules';
import type { Area, SheetPort, Suggestion } from '../../platform';
import {
  FORMULA_FIELDS,
  fieldLabel,
  formulaFor,
  layFormula,
  openColumn,
  type Columns,
  type FormulaField,
} from '../../workbook';
import { specOf } from './layout';

export interface Furnishing {
  readonly sheet: SheetPort;
  readonly table: TableKey;
  readonly language: LanguageCode;
  /** The new columns side by side: the first, and the fields in order. */
  readonly first: number;
  readonly fields: readonly string[];
  /** All columns of the sheet by field, the new ones among them. */
  readonly columns: Columns;
}

/** Digits for amounts; no decimals, since the separator differs from one locale to the next. */
const AMOUNT = '#,##0';
const DAY = 'yyyy-mm-dd';

/** The heading row as written: formula columns write their own. */
export function headingRow({
  table,
  fields,
  language,
}: Pick<Furnishing, 'table' | 'fields' | 'language'>): readonly string[] {
  return fields.map((field) =>
    isFormulaField(table, field) ? '' : fieldLabel(table, field, language),
  );
}

export function furnish(furnishing: Furnishing): void {
  const { sheet, table, first, fields } = furnishing;
  sheet.write([{ row: 1, column: first, cells: [headingRow(furnishing)] }]);
  fields.forEach((field, at) => {
    sheet.tagColumn(first + at, field);
  });
  for (const pattern of [DAY, AMOUNT]) sheet.format(areasOf(furnishing, pattern), pattern);
  const offered = fields.map((field) => {
    const spec = specOf(table, field);
    return spec === undefined ? null : suggestionFor(spec, field, furnishing.language);
  });
  if (offered.some((suggestion) => suggestion !== null)) sheet.suggest(first, offered);
  if (table === 'customers') writeFormulas(furnishing);
}

/** Colours of overdue, today and soon, beside the words of the status: never by colour alone. */
export function colour(sheet: SheetPort, columns: Columns): void {
  const { nextFollowUp, daysOverdue, status } = columns;
  if (nextFollowUp === undefined || daysOverdue === undefined) return;
  const at = (column: number): string => openColumn(column).replace(/^(\w+)\$1:.*$/, '$$$12');
  const [next, late] = [at(nextFollowUp), at(daysOverdue)];
  const last = Math.max(nextFollowUp, status === nextFollowUp + 1 ? status : nextFollowUp);
  const area: Area = { row: 2, column: nextFollowUp, columns: last - nextFollowUp + 1 };
  sheet.setColours([
    {
      area,
      formula: `=AND(ISNUMBER(${next}); ${next}<TODAY(); ${late}<>"")`,
      background: '#fce8e6',
      text: '#a50e0e',
    },
    {
      area,
      formula: `=AND(ISNUMBER(${next}); ${next}<=TODAY(); ${late}="")`,
      background: '#fef7e0',
      text: '#7a4f00',
    },
    {
      area,
      formula: `=AND(ISNUMBER(${next}); ${next}>TODAY(); ${next}<=TODAY()+7)`,
      background: '#e6f4ea',
      text: '#137333',
    },
  ]);
}

function writeFormulas({ sheet, fields, first, columns, language }: Furnishing): void {
  const ours = fields.flatMap((field, at) =>
    isFormulaField('customers', field)
      ? [{ field: field as FormulaField, column: first + at }]
      : [],
  );
  for (const { field, column } of ours) {
    const formula = formulaFor(field, fieldLabel('customers', field, language), columns, language);
    if (formula !== null) layFormula(sheet, column, formula);
  }
  const [start] = ours;
  const isBlock = ours.every(({ column }, at) => column === (start?.column ?? 0) + at);
  if (start === undefined || !isBlock) return;
  const area: Area = { row: 1, column: start.column, rows: 1, columns: ours.length };
  sheet.warnBeforeEdit(area, catalogueOf(language).guarded);
}

function isFormulaField(table: TableKey, field: string): boolean {
  return table === 'customers' && (FORMULA_FIELDS as readonly string[]).includes(field);
}

function patternOf({ kind }: FieldSpec): string | null {
  if (kind === 'day') return DAY;
  return kind === 'amount' ? AMOUNT : null;
}

/** What people are offered in a column of theirs; null: nothing. */
function suggestionFor(
  { kind, filledBy }: FieldSpec,
  field: string,
  language: LanguageCode,
): Suggestion | null {
  if (filledBy !== undefined || kind === 'text' || kind === 'amount' || kind === 'count')
    return null;
  const { choices, suggestions } = catalogueOf(language);
  if (kind === 'day') return { kind: 'day', help: suggestions.day };
  const all = Object.values<string>(choices[kind]);
  // Nobody chooses to be ungraded. Blank stands for no, but in Team for yes: there both are offered.
  const left = kind === 'grade' ? choices.grade.U : field === 'digest' ? '' : choices.yes.no;
  const words = all.filter((word) => word !== left);
  return { kind: 'words', words, help: suggestions.words(words.join(', ')) };
}

/** The columns of a pattern from row 2 down. */
function areasOf({ table, fields, first }: Furnishing, pattern: string): readonly Area[] {
  return fields.flatMap((field, at) => {
    const spec = specOf(table, field);
    const isOf = spec !== undefined && patternOf(spec) === pattern;
    return isOf ? [{ row: 2, column: first + at, columns: 1 }] : [];
  });
}
