/**
 * Gives columns their furniture: headings, tags, formats, suggestions that only ever warn, formulas,
 * and in Customers the colours. Neighbours of one kind share a call.
 */
import { catalogueOf } from '../../language';
import type { FieldSpec, LanguageCode, TableKey } from '../../rules';
import type { Area, SheetPort, Suggestion } from '../../platform';
import {
  FORMULA_FIELDS,
  fieldLabel,
  formulaFor,
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
  for (const { area, key } of runs(furnishing, (spec) => patternOf(spec))) sheet.format(area, key);
  const offered = runs(furnishing, (spec, field) => offerOf(spec, field));
  for (const { area, key } of offered) sheet.suggest(area, suggestionOf(key, furnishing.language));
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
    if (formula !== null) sheet.writeFormula(1, column, formula);
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

/** What people are offered, as a key that neighbours can share; null: nothing. */
function offerOf({ kind, filledBy }: FieldSpec, field: string): string | null {
  if (filledBy !== undefined) return null;
  if (kind === 'text' || kind === 'amount' || kind === 'count') return null;
  // A blank cell of Team means that the mail is on, so there both words are wanted.
  return kind === 'yes' && field !== 'digest' ? 'yes-only' : kind;
}

function suggestionOf(key: string, language: LanguageCode): Suggestion {
  const { choices, suggestions } = catalogueOf(language);
  if (key === 'day') return { kind: 'day', help: suggestions.day };
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = choices;
  const all = key === 'yes-only' ? [choices.yes.yes] : Object.values(lists[key] ?? {});
  // Nobody chooses to be ungraded.
  const offered = key === 'grade' ? all.filter((word) => word !== choices.grade.U) : all;
  return { kind: 'words', words: offered, help: suggestions.words(offered.join(', ')) };
}

/** Neighbouring columns for which the key is the same, from row 2 down. */
function runs(
  { table, fields, first }: Furnishing,
  keyOf: (spec: FieldSpec, field: string) => string | null,
): readonly { readonly area: Area; readonly key: string }[] {
  const found: { area: { row: number; column: number; columns: number }; readonly key: string }[] =
    [];
  fields.forEach((field, at) => {
    const spec = specOf(table, field);
    const key = spec === undefined ? null : keyOf(spec, field);
    if (key === null) return;
    const last = found[found.length - 1];
    if (last?.key === key && last.area.column + last.area.columns === first + at) {
      last.area.columns += 1;
    } else found.push({ area: { row: 2, column: first + at, columns: 1 }, key });
  });
  return found;
}
