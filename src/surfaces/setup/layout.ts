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
  'holidays',
];

/** Columns that come behind another one than the field declared before them. */
const BEHIND: readonly (readonly [field: CustomerField, other: CustomerField])[] = [
  ['stage', 'intention'],
  ['id', 'totalValue'],
];

const SHOWN = inOrder(fieldsPlaced('shown', 'shown-if-new'));
const FOLDED = inOrder(fieldsPlaced('folded', 'folded-if-new'));

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

const ADDED = [...inOrder(fieldsPlaced('shown')), ...inOrder(fieldsPlaced('folded'))].sort(
  (one, other) => rankOf(one) - rankOf(other),
);

function inOrder(declared: readonly CustomerField[]): readonly CustomerField[] {
  return BEHIND.reduce((fields, [field, other]) => {
    if (!fields.includes(field) || !fields.includes(other)) return fields;
    const others = fields.filter((each) => each !== field);
    const at = others.indexOf(other) + 1;
    return [...others.slice(0, at), field, ...others.slice(at)];
  }, declared);
}

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
