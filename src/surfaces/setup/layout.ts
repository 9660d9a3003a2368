/**
 * How a fresh workbook is laid out: the sheets and the order of their columns. What sellers look at
 * every day stands first; the rest is one group, one click away.
 */
import { catalogueOf } from '../../language';
import { tableFields, type FieldSpec, type LanguageCode, type TableKey } from '../../rules';

/** In the order of the tabs. */
export const TABLES: readonly TableKey[] = [
  'customers',
  'contacts',
  'journal',
  'purchases',
  'cases',
  'team',
  'goals',
  'holidays',
];

/** Columns of Customers in daily sight. */
const DAILY = [
  ...['company', 'contact', 'phone', 'owner'],
  ...['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'],
  ...['need', 'intention', 'stage', 'expectedClose', 'lastContact', 'plannedFor', 'nextStep'],
  'log',
];

/** The rest of what people fill. */
const BACKGROUND = [
  ...['email', 'im', 'address', 'country', 'source', 'referredBy', 'industry', 'size', 'business'],
  ...['tags', 'preferredChannel', 'preferredTime', 'consentChannel', 'mergedInto', 'lostReason'],
  ...['revenue', 'potentialValue', 'currency'],
  ...['manualGrade', 'manualType', 'manualClass', 'doNotContact'],
  ...['added', 'closedOn', 'birthday', 'renewal', 'lastVerified', 'consentOn', 'archivedOn'],
];

/** What logging and the hourly job fill. */
const OURS = [
  ...['lastTracked', 'gapSince', 'promiseDue', 'lastPurchase'],
  ...['gradeAtLastEntry', 'attempts', 'snoozes', 'type', 'valueClass', 'totalValue', 'id'],
];

/** What a sheet that the team had before us needs, where it has no such column yet. */
const ADOPTED = [
  ...['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'],
  ...['owner', 'need', 'intention', 'stage', 'nextStep', 'expectedClose', 'lastContact'],
  ...['plannedFor', 'log', 'added', 'manualGrade', 'doNotContact'],
  // Without them nobody could be closed as lost.
  ...['lostReason', 'closedOn'],
  ...OURS,
];

export const DAILY_COLUMNS = DAILY.length;

/** Ink and ground of what is late, due and soon (docs/product.md "Colours"): always beside words. */
export const COLOURS = {
  late: { background: '#fce8e6', text: '#a50e0e' },
  due: { background: '#fef7e0', text: '#7a4f00' },
  soon: { background: '#e6f4ea', text: '#137333' },
} as const;

/** Fields of a table in the order of a fresh sheet. */
export function fieldsOf(table: TableKey): readonly string[] {
  return table === 'customers'
    ? [...DAILY, ...BACKGROUND, ...OURS]
    : Object.keys(tableFields[table]);
}

/** Fields that are added at the right of a sheet where they are missing. */
export function neededFields(table: TableKey, isAdopted: boolean): readonly string[] {
  return table === 'customers' && isAdopted ? ADOPTED : fieldsOf(table);
}

export function specOf(table: TableKey, field: string): FieldSpec | undefined {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return specs[field];
}

/** Words that people choose from in a column; none where they type freely. */
export function wordsOf(
  field: string,
  { kind }: FieldSpec,
  language: LanguageCode,
): readonly string[] {
  if (kind === 'text' || kind === 'day' || kind === 'amount' || kind === 'count') return [];
  const { choices } = catalogueOf(language);
  // Nobody chooses to be ungraded. Blank stands for no, but in Team for yes: there both are offered.
  const left = kind === 'grade' ? choices.grade.U : field === 'digest' ? '' : choices.yes.no;
  return Object.values<string>(choices[kind]).filter((word) => word !== left);
}
