/**
 * Two customers who are one (docs/rules.md §11, Merging): what the kept one has afterwards. Most fields are a
 * choice, with a default; days and counts follow from what happened to both.
 */
import { earlierDay, laterDay } from '../calendar';
import {
  customerFields,
  foldWord,
  type Customer,
  type CustomerField,
  type FieldSpec,
} from '../customers';
import { lastTrackedOf } from '../follow-ups';

/** Whose value counts; `both`, of a text: one after the other. */
export type MergeSide = 'kept' | 'merged' | 'both';

export type MergeChoices = { readonly [F in CustomerField]?: MergeSide };

/** A field in which the two differ. */
export interface MergeLine {
  readonly field: CustomerField;
  readonly side: MergeSide;
  /** Whether both values can be kept. */
  readonly mayBeBoth: boolean;
}

/** They go together: a stage means nothing beside the need of another deal. */
const OF_THE_DEAL = [
  'need',
  'expectedClose',
  'intention',
  'stage',
  'plannedFor',
  'nextStep',
] as const satisfies readonly CustomerField[];

/** Kept by logging; they are those of the one who was tracked last. */
const OF_TRACKING = [
  'attempts',
  'snoozes',
  'gradeAtLastEntry',
  'waitingUntil',
] as const satisfies readonly CustomerField[];

/** They follow the stage. */
const OF_THE_CLOSING = [
  'closedOn',
  'lostReason',
  'closedStage',
  'closedNeed',
  'closedClose',
] as const satisfies readonly CustomerField[];

/** Computed from both, or no one's choice. */
const SETTLED: readonly CustomerField[] = [
  ...OF_TRACKING,
  ...OF_THE_CLOSING,
  'id',
  'log',
  'mergedInto',
  'archivedOn',
  'added',
  'lastContact',
  'lastVerified',
  'doNotContact',
  'tags',
];

/**
 * The fields in which a person may choose, in the order of their declaration. A blank cell gives way to a filled one.
 */
export function mergeLines(kept: Customer, merged: Customer): readonly MergeLine[] {
  return (Object.keys(customerFields) as CustomerField[]).flatMap((field) => {
    const spec: FieldSpec = customerFields[field];
    if (spec.filledBy !== undefined || SETTLED.includes(field)) return [];
    if (sameText(kept[field], merged[field])) return [];
    const side = defaultSide(kept, merged, field);
    return [{ field, side, mayBeBoth: mayBeBoth(kept, merged, field) }];
  });
}

/** The values of the kept customer that change. A choice for a field that is none of `mergeLines` is ignored. */
export function mergedValues(
  kept: Customer,
  merged: Customer,
  choices: MergeChoices,
): Partial<Customer> {
  const values: Record<string, Customer[CustomerField]> = {};
  for (const { field, side, mayBeBoth } of mergeLines(kept, merged)) {
    const chosen = choices[field] ?? side;
    if (chosen === 'merged') values[field] = merged[field];
    if (chosen === 'both' && mayBeBoth) values[field] = `${kept[field]} / ${merged[field]}`;
  }
  const last = trackedLast(kept, merged);
  for (const field of OF_TRACKING) values[field] = last[field];
  const ofStage = choices.stage === undefined ? last : choices.stage === 'merged' ? merged : kept;
  for (const field of OF_THE_CLOSING) values[field] = ofStage[field];
  const both = {
    added: earlierDay(kept.added, merged.added),
    lastContact: laterDay(kept.lastContact, merged.lastContact),
    lastTracked: laterDay(kept.lastTracked, merged.lastTracked),
    lastVerified: laterDay(kept.lastVerified, merged.lastVerified),
    lastPurchase: laterDay(kept.lastPurchase, merged.lastPurchase),
    totalValue: totalOf(kept, merged),
    doNotContact: merged.doNotContact === true ? true : kept.doNotContact,
    tags: united(kept.tags, merged.tags),
  };
  const changed = Object.entries({ ...values, ...both }).filter(
    ([field, value]) => value !== kept[field as CustomerField],
  );
  return Object.fromEntries(changed);
}

function defaultSide(kept: Customer, merged: Customer, field: CustomerField): MergeSide {
  if (OF_THE_DEAL.some((each) => each === field)) {
    return trackedLast(kept, merged) === merged ? 'merged' : 'kept';
  }
  return isBlank(kept[field]) ? 'merged' : 'kept';
}

/** The one tracked last, unless nothing of a deal is known of it. */
function trackedLast(kept: Customer, merged: Customer): Customer {
  const isLater = (lastTrackedOf(merged) ?? -Infinity) > (lastTrackedOf(kept) ?? -Infinity);
  const [last, other] = isLater ? [merged, kept] : [kept, merged];
  return OF_THE_DEAL.every((field) => isBlank(last[field])) ? other : last;
}

function mayBeBoth(kept: Customer, merged: Customer, field: CustomerField): boolean {
  const { kind, isColleague, isReference }: FieldSpec = customerFields[field];
  const isOne = isColleague === true || isReference === true || ONE_VALUE.includes(field);
  return kind === 'text' && !isOne && !isBlank(kept[field]) && !isBlank(merged[field]);
}

/** Texts of which two make no sense in one cell; the other phone and email go to Contacts. */
const ONE_VALUE: readonly CustomerField[] = ['phone', 'email', 'im', 'currency', 'country'];

/** Of totals in two currencies there is no sum. */
function totalOf(kept: Customer, merged: Customer): number | null {
  if (kept.totalValue === null || merged.totalValue === null) {
    return kept.totalValue ?? merged.totalValue;
  }
  if (foldWord(kept.currency) !== foldWord(merged.currency)) return kept.totalValue;
  return Math.round((kept.totalValue + merged.totalValue) * 100) / 100;
}

/** Tags are separated by commas of any script. */
function united(one: string, other: string): string {
  const tags = new Map<string, string>();
  for (const tag of [one, other].flatMap((cell) => cell.split(/[,，;；、\n]/))) {
    const key = foldWord(tag);
    if (key !== '' && !tags.has(key)) tags.set(key, tag.trim());
  }
  const before = new Set(one.split(/[,，;；、\n]/).map(foldWord));
  return [...tags.keys()].every((key) => before.has(key)) ? one : [...tags.values()].join(', ');
}

function isBlank(value: Customer[CustomerField]): boolean {
  return value === null || value === false || value === '';
}

function sameText(one: Customer[CustomerField], other: Customer[CustomerField]): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  return typeof one === 'string' && typeof other === 'string'
    ? one.trim() === other.trim()
    : one === other;
}
