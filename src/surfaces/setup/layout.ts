/**
 * Layout of a new workbook: the sheets and the order of their columns. Columns for daily work come
 * first; the rest is one folded group.
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

/** Columns of Customers for daily work. */
const DAILY = [
  ...['company', 'contact', 'phone', 'owner'],
  ...['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'],
  ...['need', 'intention', 'stage', 'expectedClose', 'lastContact', 'plannedFor', 'nextStep'],
  'log',
];

/** Other columns that people fill. */
const BACKGROUND = [
  ...['email', 'im', 'address', 'country', 'source', 'referredBy', 'industry', 'size', 'business'],
  ...['tags', 'preferredChannel', 'preferredTime', 'consentChannel', 'mergedInto', 'lostReason'],
  ...['revenue', 'potentialValue', 'currency'],
  ...['manualGrade', 'manualType', 'manualClass', 'doNotContact'],
  ...['added', 'closedOn', 'birthday', 'renewal', 'lastVerified', 'consentOn', 'archivedOn'],
];

/** Columns that logging and the hourly job fill. */
const OURS = [
  ...['lastTracked', 'gapSince', 'promiseDue', 'lastPurchase'],
  ...['gradeAtLastEntry', 'attempts', 'snoozes', 'type', 'valueClass', 'totalValue', 'id'],
];

/** Columns added to an adopted sheet if it lacks them. */
const ADOPTED = [
  ...['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'],
  ...['owner', 'need', 'intention', 'stage', 'nextStep', 'expectedClose', 'lastContact'],
  ...['plannedFor', 'log', 'added', 'manualGrade', 'doNotContact'],
  // Needed to mark a customer as lost.
  ...['lostReason', 'closedOn'],
  ...OURS,
];

export const DAILY_COLUMNS = DAILY.length;

/** Colours of overdue, due and soon (ux.md, palette). */
export const COLOURS = {
  late: { background: '#fce8e6', text: '#a50e0e' },
  due: { background: '#fef7e0', text: '#7a4f00' },
  soon: { background: '#e6f4ea', text: '#137333' },
} as const;

/** Fields of a table, in the order of a new sheet. */
export function fieldsOf(table: TableKey): readonly string[] {
  return table === 'customers'
    ? [...DAILY, ...BACKGROUND, ...OURS]
    : Object.keys(tableFields[table]);
}

/** Fields to add at the right of an existing sheet if they are missing. */
export function neededFields(table: TableKey, isAdopted: boolean): readonly string[] {
  return table === 'customers' && isAdopted ? ADOPTED : fieldsOf(table);
}

export function specOf(table: TableKey, field: string): FieldSpec | undefined {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return specs[field];
}

/** The words of a choice column; empty for other columns. */
export function wordsOf(
  field: string,
  { kind }: FieldSpec,
  language: LanguageCode,
): readonly string[] {
  if (kind === 'text' || kind === 'day' || kind === 'amount' || kind === 'count') return [];
  const { choices } = catalogueOf(language);
  // Not offered: grade U, and "no" if blank means the same (in Team, blank digest means yes).
  const left = kind === 'grade' ? choices.grade.U : field === 'digest' ? '' : choices.yes.no;
  return Object.values<string>(choices[kind]).filter((word) => word !== left);
}
