/**
 * How a new workbook is laid out: its sheets and the order of their columns, which follow from the
 * declarations of the fields. What sellers look at every day comes first; the rest is folded.
 */
import { catalogueOf } from '../../language';
import {
  dueSections,
  fieldsPlaced,
  tableFields,
  type CustomerField,
  type DueSection,
  type FieldSpec,
  type LanguageCode,
  type TableKey,
} from '../../rules';
import { FORMULA_FIELDS } from '../../workbook';

/** In the order of the tabs. */
export const TABLES: readonly TableKey[] = [
  'customers',
  'contacts',
  'journal',
  'purchases',
  'cases',
  'team',
  'goals',
  'playbook',
  'holidays',
];

/** The order in which a person works: who it is, what is known, what Duebook says, what else there is. */
const WORKING_ORDER: readonly CustomerField[] = [
  'company',
  'contact',
  'phone',
  'email',
  'owner',
  'need',
  'expectedClose',
  'stage',
  'intention',
  'lastContact',
  'plannedFor',
  'nextStep',
  ...FORMULA_FIELDS,
  'log',
  'tags',
  'source',
  'potentialValue',
  'note',
];

const FOLDED_BY_DECLARATION = fieldsPlaced('folded', 'folded-if-new').filter(
  (field) => field !== 'id',
);
const SHOWN = [
  ...WORKING_ORDER,
  ...fieldsPlaced('shown', 'shown-if-new').filter((field) => !WORKING_ORDER.includes(field)),
];
/** The ID last, which people read least. */
const FOLDED: readonly CustomerField[] = [...FOLDED_BY_DECLARATION, 'id'];

/** Columns of a new Customers sheet before the folded group. */
export const SHOWN_COLUMNS = SHOWN.length;

/** The order in which a team's own sheet gets columns; those not named follow as declared. */
const FIRST_ADDED: readonly CustomerField[] = [
  ...FORMULA_FIELDS,
  'owner',
  'need',
  'intention',
  'stage',
  'nextStep',
  'expectedClose',
  'lastContact',
  'plannedFor',
  'log',
  'added',
  'manualGrade',
  'doNotContact',
];

const ADDED = [
  ...fieldsPlaced('shown'),
  ...fieldsPlaced('folded').filter((field) => field !== 'id'),
  'id' as const,
].sort((one, other) => rankOf(one) - rankOf(other));

function rankOf(field: CustomerField): number {
  const at = FIRST_ADDED.indexOf(field);
  return at === -1 ? FIRST_ADDED.length : at;
}

/** Colours of cells that are late, due and soon; there is always a word beside them. */
export const COLOURS = {
  late: cellColours('overdue'),
  due: cellColours('today'),
  soon: cellColours('soon'),
};

function cellColours(section: DueSection): { readonly background: string; readonly text: string } {
  const { ground, ink } = dueSections[section];
  return { background: ground, text: ink };
}

/** Fields of a table, in the order of a new sheet. */
export function fieldsOf(table: TableKey): readonly string[] {
  return table === 'customers' ? [...SHOWN, ...FOLDED] : Object.keys(tableFields[table]);
}

/** Fields to add at the right of an existing sheet if they are missing. */
export function neededFields(table: TableKey, isAdopted: boolean): readonly string[] {
  return table === 'customers' && isAdopted ? ADDED : fieldsOf(table);
}

const ON_REQUEST = fieldsPlaced('on-request');

/** The order of fields by which a column that is added later finds its neighbours. */
export function columnOrder(table: TableKey, isAdopted: boolean): readonly string[] {
  if (table !== 'customers') return fieldsOf(table);
  if (!isAdopted) return [...SHOWN, ...ON_REQUEST, ...FOLDED];
  const others = Object.keys(tableFields.customers) as CustomerField[];
  return [...ADDED, ...others.filter((field) => !ADDED.includes(field))];
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
