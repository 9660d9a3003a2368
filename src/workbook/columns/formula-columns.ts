/**
 * The formula columns of Customers (docs/product.md "Formula columns"): one array formula in each
 * heading cell. Grade, next day, status and reason are computed by the rules; days overdue is a
 * native formula over status and next day, so that the two cannot disagree.
 */
import { catalogueOf } from '../../language';
import type { LanguageCode } from '../../rules';
import { foldFormula, openColumn, quoted, stringsIn } from './formula-text';

export const FORMULA_FIELDS = ['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'] as const;

export type FormulaField = (typeof FORMULA_FIELDS)[number];

/** Every field of a customer that `assess` reads, which a test verifies. */
export const INPUT_FIELDS = [
  'id',
  'company',
  'contact',
  'phone',
  'email',
  'tags',
  'doNotContact',
  'archivedOn',
  'mergedInto',
  'need',
  'intention',
  'expectedClose',
  'stage',
  'plannedFor',
  'manualGrade',
  'manualType',
  'manualClass',
  'added',
  'birthday',
  'renewal',
  'lastContact',
  'lastTracked',
  'gradeAtLastEntry',
  'attempts',
  'snoozes',
  'type',
  'valueClass',
  'gapSince',
  'promiseDue',
  'lastPurchase',
] as const;

/** Named ranges that the formulas read. */
export const RANGE = {
  today: 'DUEBOOK_TODAY',
  settings: 'DUEBOOK_SETTINGS',
  gaps: 'DUEBOOK_GAPS',
  holidays: 'DUEBOOK_HOLIDAYS',
} as const;

/** Field to 0-based column. */
export type Columns = Readonly<Record<string, number>>;

/** The first argument of FOLLOWUP_COLUMN; null for the native formula. */
const ASKED: Readonly<Record<FormulaField, string | null>> = {
  grade: 'grade',
  nextFollowUp: 'next',
  status: 'status',
  daysOverdue: null,
  why: 'why',
};

/** Null where a column that it reads is missing. */
export function formulaFor(
  field: FormulaField,
  heading: string,
  columns: Columns,
  language: LanguageCode,
): string | null {
  const asked = ASKED[field];
  return asked === null
    ? daysOverdueFormula(heading, columns, language)
    : followUpFormula(asked, heading, columns);
}

function followUpFormula(asked: string, heading: string, columns: Columns): string | null {
  const inputs = INPUT_FIELDS.filter((field) => columns[field] !== undefined);
  if (inputs.length === 0) return null;
  const args = [
    quoted(asked),
    quoted(heading),
    RANGE.today,
    RANGE.settings,
    RANGE.gaps,
    RANGE.holidays,
    quoted(inputs.join(',')),
    ...inputs.map((field) => openColumn(columns[field] as number)),
  ];
  return `=FOLLOWUP_COLUMN(${args.join('; ')})`;
}

function daysOverdueFormula(
  heading: string,
  columns: Columns,
  language: LanguageCode,
): string | null {
  const { grade, nextFollowUp, status } = columns;
  if (grade === undefined || nextFollowUp === undefined || status === undefined) return null;
  const { overdue } = catalogueOf(language).statuses;
  const late = `IF(${openColumn(status)}=${quoted(overdue)}; ${RANGE.today}-${openColumn(nextFollowUp)}; )`;
  return eachCustomer(grade, heading, late);
}

/** The heading, then a value per customer, down to the last row with a grade: every customer has one. */
function eachCustomer(grade: number, heading: string, value: string): string {
  const grades = openColumn(grade);
  const first = grades.slice(0, grades.indexOf(':'));
  const values = `IF(ROW(${grades})=ROW(${first}); ${quoted(heading)}; IF(${grades}=""; ; ${value}))`;
  const below = `ROW(${grades})-ROW(${first})`;
  const isWithin = `${below}<=MAX((${grades}<>"")*(${below}))`;
  return `=ARRAYFORMULA(FILTER(${values}; ${isWithin}))`;
}

/** The formula column that a formula fills, whatever its references; null where it is not ours. */
export function fieldOfFormula(formula: string): FormulaField | null {
  if (formula === '') return null;
  const folded = foldFormula(formula);
  if (folded.startsWith('=FOLLOWUP_COLUMN(')) {
    const asked = stringsIn(formula)[0]?.trim().toLowerCase();
    return FORMULA_FIELDS.find((field) => ASKED[field] === asked) ?? null;
  }
  if (!folded.startsWith('=ARRAYFORMULA(FILTER(IF(ROW(')) return null;
  // As 0.1.0 wrote it, by the words of the reason beside it.
  if (folded.includes('REGEXMATCH(')) return 'status';
  return folded.includes('TODAY()-') || folded.includes(`${RANGE.today}-`) ? 'daysOverdue' : null;
}

/** The heading that a formula of ours shows. */
export function headingOfFormula(formula: string): string {
  const strings = stringsIn(formula);
  const isFollowUp = foldFormula(formula).startsWith('=FOLLOWUP_COLUMN(');
  return strings[isFollowUp ? 1 : 0] ?? '';
}
