/**
 * The formula columns of Customers (docs/product.md "Formula columns"): one array formula in each
 * heading cell. Grade, next follow-up, status and reason call our custom function; days overdue is a
 * native formula over status and next follow-up, so it cannot disagree with them.
 */
import { allLanguages } from '../../language';
import { foldFormula, openColumn, quoted, stringsIn } from './formula-text';

export const FORMULA_FIELDS = ['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'] as const;

export type FormulaField = (typeof FORMULA_FIELDS)[number];

/** Every field of a customer that `assess` reads; a test verifies the list. */
export const INPUT_FIELDS = [
  'id',
  'company',
  'contact',
  'phone',
  'email',
  'owner',
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
  'potentialValue',
  'added',
  'birthday',
  'renewal',
  'lastContact',
  'lastTracked',
  'closedNeed',
  'closedClose',
  'gradeAtLastEntry',
  'attempts',
  'snoozes',
  'waitingUntil',
  'type',
  'valueClass',
  'since',
  'told',
  'promiseDue',
  'lastPurchase',
] as const;

/** Named ranges, most of which formulas read. */
export const RANGE = {
  today: 'DUEBOOK_TODAY',
  settings: 'DUEBOOK_SETTINGS',
  gaps: 'DUEBOOK_GAPS',
  holidays: 'DUEBOOK_HOLIDAYS',
  /** Sources and channels to choose from; no formula reads them. */
  lists: 'DUEBOOK_LISTS',
  /** The cells of the dashboard, by which its sheet is found even if renamed. */
  dashboard: 'DUEBOOK_DASHBOARD',
} as const;

/** Field to 0-based column. */
export type Columns = Readonly<Record<string, number>>;

/** First argument of FOLLOWUP_COLUMN by field; null for the native formula. */
const REQUESTED: Readonly<Record<FormulaField, string | null>> = {
  grade: 'grade',
  nextFollowUp: 'next',
  status: 'status',
  daysOverdue: null,
  why: 'why',
};

/** The formula for a heading cell; null if a column it reads is missing. */
export function formulaFor(field: FormulaField, heading: string, columns: Columns): string | null {
  const requested = REQUESTED[field];
  return requested === null
    ? daysOverdueFormula(heading, columns)
    : followUpFormula(requested, heading, columns);
}

function followUpFormula(requested: string, heading: string, columns: Columns): string | null {
  const inputs = INPUT_FIELDS.filter((field) => columns[field] !== undefined);
  if (inputs.length === 0) return null;
  const args = [
    quoted(requested),
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

function daysOverdueFormula(heading: string, columns: Columns): string | null {
  const { grade, nextFollowUp, status } = columns;
  if (grade === undefined || nextFollowUp === undefined || status === undefined) return null;
  // In every language: the status changes its language with Settings, before this formula does.
  const isOverdue = allLanguages
    .map(({ catalogue }) => `(${openColumn(status)}=${quoted(catalogue.statuses.overdue)})`)
    .join('+');
  const late = `IF(${isOverdue}; ${RANGE.today}-${openColumn(nextFollowUp)}; )`;
  return eachCustomer(grade, heading, late);
}

/** The heading, then one value per row down to the last row with a grade, which every customer has. */
function eachCustomer(grade: number, heading: string, value: string): string {
  const grades = openColumn(grade);
  const first = grades.slice(0, grades.indexOf(':'));
  const values = `IF(ROW(${grades})=ROW(${first}); ${quoted(heading)}; IF(${grades}=""; ; ${value}))`;
  const below = `ROW(${grades})-ROW(${first})`;
  const isWithin = `${below}<=MAX((${grades}<>"")*(${below}))`;
  return `=ARRAYFORMULA(FILTER(${values}; ${isWithin}))`;
}

/** The field that a formula fills, whatever its references; null if the formula is not ours. */
export function fieldOfFormula(formula: string): FormulaField | null {
  if (formula === '') return null;
  const folded = foldFormula(formula);
  if (folded.startsWith('=FOLLOWUP_COLUMN(')) {
    const requested = stringsIn(formula)[0]?.trim().toLowerCase();
    return FORMULA_FIELDS.find((field) => REQUESTED[field] === requested) ?? null;
  }
  if (!folded.startsWith('=ARRAYFORMULA(FILTER(IF(ROW(')) return null;
  // Version 0.1.0 computed the status from the text of the reason.
  if (folded.includes('REGEXMATCH(')) return 'status';
  return folded.includes('TODAY()-') || folded.includes(`${RANGE.today}-`) ? 'daysOverdue' : null;
}

/** The heading that one of our formulas shows. */
export function headingOfFormula(formula: string): string {
  const strings = stringsIn(formula);
  const isFollowUp = foldFormula(formula).startsWith('=FOLLOWUP_COLUMN(');
  return strings[isFollowUp ? 1 : 0] ?? '';
}
