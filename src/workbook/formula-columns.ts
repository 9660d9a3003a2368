/**
 * The columns of Customers that fill themselves (product.md, "Formula columns"): each one array
 * formula in its heading cell. Grade, next day and reason are the rules themselves; status and days
 * overdue are native formulas with TODAY(), right at midnight with nobody there.
 */
import { allLanguages, catalogueOf, type SpokenLanguage } from '../language';
import { defaultFollowUpPolicy, type LanguageCode } from '../rules';
import { foldFormula, openColumn, quoted, stringsIn } from './formula-text';

export const FORMULA_FIELDS = ['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'] as const;

export type FormulaField = (typeof FORMULA_FIELDS)[number];

/** Every field that `assess` reads of a customer; a test holds it to that. */
export const INPUT_FIELDS = [
  ...['id', 'company', 'contact', 'phone', 'email', 'tags'],
  ...['doNotContact', 'archivedOn', 'mergedInto'],
  ...['need', 'intention', 'expectedClose', 'stage', 'plannedFor'],
  ...['manualGrade', 'manualType', 'manualClass', 'added', 'birthday', 'renewal', 'lastContact'],
  ...['lastTracked', 'gradeAtLastEntry', 'attempts', 'snoozes', 'type', 'valueClass'],
  ...['gapSince', 'promiseDue', 'lastPurchase'],
] as const;

/** Names of ranges that the formulas read. */
export const RANGE = {
  today: 'DUEBOOK_TODAY',
  settings: 'DUEBOOK_SETTINGS',
  gaps: 'DUEBOOK_GAPS',
  holidays: 'DUEBOOK_HOLIDAYS',
} as const;

/** Field to 0-based column. */
export type Columns = Readonly<Record<string, number>>;

/** The first argument of FOLLOWUP_COLUMN, by field. */
const ASKED: Readonly<Partial<Record<FormulaField, string>>> = {
  grade: 'grade',
  nextFollowUp: 'next',
  why: 'why',
};

/** Null where a column it is made of is missing. */
export function formulaFor(
  field: FormulaField,
  heading: string,
  columns: Columns,
  language: LanguageCode,
): string | null {
  const asked = ASKED[field];
  if (asked !== undefined) return followUpFormula(asked, heading, columns);
  return field === 'status'
    ? statusFormula(heading, columns, language)
    : daysOverdueFormula(heading, columns, language);
}

function followUpFormula(asked: string, heading: string, columns: Columns): string | null {
  const inputs = INPUT_FIELDS.filter((field) => columns[field] !== undefined);
  if (inputs.length === 0) return null;
  const args = [
    ...[quoted(asked), quoted(heading)],
    ...[RANGE.today, RANGE.settings, RANGE.gaps, RANGE.holidays],
    quoted(inputs.join(',')),
    ...inputs.map((field) => openColumn(columns[field] as number)),
  ];
  return `=FOLLOWUP_COLUMN(${args.join('; ')})`;
}

/**
 * `statusOf` of the rules. Nobody is late before something is tracked or planned, which the reason
 * beside it says in words: by these, not by cells that rules may read differently, status cannot
 * differ from the mail's. Only of somebody paused with a promise open the reason says nothing of it.
 */
function statusFormula(heading: string, columns: Columns, language: LanguageCode): string | null {
  const { grade, nextFollowUp, why } = columns;
  if (grade === undefined || nextFollowUp === undefined || why === undefined) return null;
  const { overdue, today, soon, scheduled, paused } = catalogueOf(language).statuses;
  const [next, reason] = [openColumn(nextFollowUp), openColumn(why)];
  const says = (phrase: string): string => `REGEXMATCH(${reason}; ${quoted(phrase)})`;
  const start = pattern(({ catalogue, former }) => [
    catalogue.why['never-tracked'](),
    ...(former.neverTracked ?? []),
  ]);
  const pause = pattern(({ catalogue: { why: words } }) => [
    words['do-not-contact'](),
    words.archived(),
    words.merged(),
  ]);
  const untouched = ['lastTracked', 'lastContact', 'plannedFor'].flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [`(${openColumn(column)}="")`];
  });
  const isUntouched = untouched.length === 0 ? 'TRUE' : untouched.join('*');
  const lateOrStart = `IF(${isUntouched}; ${quoted(today)}; ${quoted(overdue)})`;
  const late =
    `IF(${says(start)}; ${quoted(today)}; ` +
    `IF(${says(pause)}; ${lateOrStart}; ${quoted(overdue)}))`;
  const ahead = `IF(${next}<=TODAY()+${defaultFollowUpPolicy.soonDays}; ${quoted(soon)}; ${quoted(scheduled)})`;
  const dated =
    `IF(ISNUMBER(${next}); IF(${next}>TODAY(); ${ahead}; ` +
    `IF(${next}=TODAY(); ${quoted(today)}; ${late})); )`;
  return eachCustomer(grade, heading, `IF(${next}=""; ${quoted(paused)}; ${dated})`);
}

function daysOverdueFormula(
  heading: string,
  columns: Columns,
  language: LanguageCode,
): string | null {
  const { grade, nextFollowUp, status } = columns;
  if (grade === undefined || nextFollowUp === undefined || status === undefined) return null;
  const { overdue } = catalogueOf(language).statuses;
  const late = `IF(${openColumn(status)}=${quoted(overdue)}; TODAY()-${openColumn(nextFollowUp)}; )`;
  return eachCustomer(grade, heading, late);
}

/** A heading, then a value a customer: every customer has a grade, and the answer ends with them. */
function eachCustomer(grade: number, heading: string, value: string): string {
  const grades = openColumn(grade);
  const first = grades.slice(0, grades.indexOf(':'));
  const values = `IF(ROW(${grades})=ROW(${first}); ${quoted(heading)}; IF(${grades}=""; ; ${value}))`;
  const below = `ROW(${grades})-ROW(${first})`;
  const isWithin = `${below}<=MAX((${grades}<>"")*(${below}))`;
  return `=ARRAYFORMULA(FILTER(${values}; ${isWithin}))`;
}

/** Phrases in any language, as a pattern: the reasons' language may change before this formula. */
function pattern(phrasesOf: (language: SpokenLanguage) => readonly string[]): string {
  return allLanguages
    .flatMap((language) =>
      phrasesOf(language).map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    )
    .join('|');
}

/** Which of our columns a formula fills, whatever its references; null where it is not ours. */
export function fieldOfFormula(formula: string): FormulaField | null {
  if (formula === '') return null;
  const folded = foldFormula(formula);
  if (folded.startsWith('=FOLLOWUP_COLUMN(')) {
    const [asked] = stringsIn(formula);
    return FORMULA_FIELDS.find((field) => ASKED[field] === asked?.trim().toLowerCase()) ?? null;
  }
  if (!folded.startsWith('=ARRAYFORMULA(FILTER(IF(ROW(')) return null;
  if (folded.includes('REGEXMATCH(')) return 'status';
  return folded.includes('TODAY()-') ? 'daysOverdue' : null;
}

/** The heading that a formula of ours writes above its column. */
export function headingOfFormula(formula: string): string {
  const strings = stringsIn(formula);
  const isFollowUp = foldFormula(formula).startsWith('=FOLLOWUP_COLUMN(');
  return strings[isFollowUp ? 1 : 0] ?? '';
}
