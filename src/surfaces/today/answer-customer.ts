/** Answers one customer: grade and next day with their reasons, history, people, cases. */
import * as v from 'valibot';
import { whyText, type Catalogue } from '../../language';
import {
  assess,
  closeTimeIn,
  customerFieldSpec,
  fieldsShown,
  isClosedStage,
  isTooEarlyToSell,
  lastTrackedOf,
  milestoneReason,
  openCustomerNames,
  playsFor,
  purchaseToAskAbout,
  SETTING,
  textOf,
  toCompleteOf,
  type Assessment,
  type Customer,
  type Day,
  type Policies,
  type ReadingContext,
} from '../../rules';
import type { Platform } from '../../platform';
import type { CustomerShown, Questions, SectionColours } from '../../protocol';
import {
  customersSheet,
  playsOfLanguage,
  ensureRowId,
  fieldLines,
  findDuplicates,
  MASKED,
  openContext,
  openPeople,
  readingContext,
  readTable,
  readTeamFile,
  refuse,
  settleOpen,
  withRefusals,
  type Context,
  type PlacedCustomer,
  type TeamFile,
} from '../../workbook';
import { caseLines, journalLine } from './card-lines';
import { saidIn } from './said-in';
import { coloursOf, isoOf, openRows } from './today-row';

const customerQuestion = v.union([
  v.object({ customer: v.string() }),
  v.object({ row: v.number() }),
  v.object({ selected: v.literal(true), shown: v.optional(v.string()) }),
]);
type Asked = v.InferOutput<typeof customerQuestion>;

const LINES = fieldsShown('sidebar', 'line');

/** The most entries listed. */
const RECENT = 10;

export function answerCustomer(
  question: unknown,
  platform: Platform,
): Questions['customer']['answer'] {
  const asked = v.parse(customerQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    const row = 'customer' in asked ? null : rowAsked(context, asked);
    if (row === 'none') return { outcome: 'none' };
    const id = 'customer' in asked ? asked.customer : row === null ? '' : ensureRowId(context, row);
    if (id === '') return { outcome: 'none' };
    if ('selected' in asked && asked.shown === id) return { outcome: 'same' };
    return (
      show(context, id) ??
      refuse(asked, { code: 'gone', message: context.words.work.refusals.gone })
    );
  });
}

/** The row in the question, or the selected row if the sheet in front is the customer list. */
function rowAsked(context: Context, asked: Exclude<Asked, { customer: string }>): number | 'none' {
  const { spreadsheet } = context;
  const row = 'row' in asked ? asked.row : spreadsheet.activeRow();
  if (row < 2) return 'none';
  if ('row' in asked) return row;
  const customers = customersSheet(context);
  return customers?.gid() === spreadsheet.activeSheet().gid() ? row : 'none';
}

/** Read the same way as for the daily digest, so that both show the same data. */
function show(context: Context, id: string): CustomerShown | null {
  const open = settleOpen(context);
  const { platform, settings, today, words } = context;
  const file = readTeamFile(platform, today, settings, { entriesOf: id });
  const found = file.customers.find(({ record }) => record.id === id);
  if (found === undefined) return null;
  const { row, record, entries, purchases, purchasedOn, cases } = found;
  const assessment = assess(record, file.policies, today);
  if (assessment === null) return null;
  const people = openPeople(context, file.ownerOf);
  const { policies } = file;
  const rowOf = openRows(context, { people, policies, open });
  const customer = rowOf({ row, customer: record, assessment });
  const hidden = (text: string): string => (customer.masked && text !== '' ? MASKED : text);
  const { reason } = assessment;
  const bought = purchaseToAskAbout(record, entries, policies.followUpPolicy, today);
  const { intention, need, stage, nextStep, potentialValue, tags } = record;
  const reading = readingContext(context);
  return {
    outcome: 'customer',
    customer,
    dueColours: dueColoursOf(assessment, today),
    gradeWhy: words.gradeReasons[assessment.graded.reason](file.policies.gradePolicy),
    derivedGrade: assessment.derived.grade,
    toComplete: toCompleteOf(record, purchasedOn),
    caution: isTooEarlyToSell(record, assessment.graded.grade) ? words.work.tooEarlyToSell : '',
    asksSatisfaction: bought !== null,
    advice: [
      ...(bought === null ? [] : [words.work.askSatisfaction({ day: words.dates.short(bought) })]),
      ...closeTimeOf(context, record, assessment),
      ...adviceOf(words, file, found, assessment),
    ],
    type: assessment.type,
    preferred: { channel: record.preferredChannel, time: record.preferredTime },
    fields: fieldLines(LINES, record, words, today).map(({ field, label, value }) => ({
      key: field,
      label,
      value: customerFieldSpec(field).isContactData === true ? hidden(value) : value,
    })),
    now: {
      ...{ need, intention, stage, nextStep, potentialValue, tags },
      expectedClose: isoOf(record.expectedClose),
      plannedFor: isoOf(record.plannedFor),
    },
    lastContact: isoOf(record.lastContact),
    lastTracked: isoOf(lastTrackedOf(record)),
    bought: {
      last: isoOf(record.lastPurchase),
      total: record.totalValue,
      currency: record.currency,
      count: purchases.length,
    },
    paused: reason.rule === 'paused' ? reason.because : null,
    people: peopleOf(context, reading, file, id, hidden),
    lastEntry: entries[entries.length - 1]?.id ?? '',
    // An entry without a kind only voids another one.
    entries: entries
      .filter(({ kind }) => kind !== null)
      .slice(-RECENT)
      .reverse()
      .map((entry, at) =>
        journalLine(context, {
          entry,
          by: people.shownName(entry.by),
          said: saidIn(entry, { record, isLast: at === 0 }),
        }),
      ),
    cases: caseLines(context, cases, people),
    milestones: milestonesOf(context, file.policies, assessment),
    duplicates: findDuplicates(context, record, file.customers),
  };
}

/** How long deals of this grade took, while one is open and enough are known. */
function closeTimeOf(
  { settings, words }: Context,
  { stage }: Customer,
  { graded: { grade } }: Assessment,
): readonly string[] {
  const known = closeTimeIn(textOf(settings.get(SETTING.closeTimes) ?? ''), grade);
  if (known === null || isClosedStage(stage)) return [];
  return [words.work.closeTime({ grade, days: known.days, count: known.won })];
}

/** Lines of the playbook that match, the most particular first. */
function adviceOf(
  words: Catalogue,
  { plays, today }: TeamFile,
  { record, products }: PlacedCustomer,
  { type }: Assessment,
): readonly string[] {
  const facts = { customer: record, type, products, today };
  const label = words.dueList.fieldLabel({ label: words.fields.playbook.talk });
  return playsFor(facts, plays() ?? playsOfLanguage(words)).flatMap(({ advice, talk }) => [
    ...(advice === '' ? [] : [advice]),
    ...(talk === '' ? [] : [`${label}${talk}`]),
  ]);
}

function dueColoursOf({ section, next }: Assessment, today: Day): SectionColours | null {
  return section === null || next === null || next > today ? null : coloursOf(section);
}

function peopleOf(
  { spreadsheet }: Context,
  reading: ReadingContext,
  { customers }: TeamFile,
  id: string,
  hidden: (text: string) => string,
): CustomerShown['people'] {
  const records = readTable(spreadsheet, 'contacts', reading)?.records ?? [];
  const names = openCustomerNames(customers.map(({ record }) => record));
  return records.flatMap(({ record }) => {
    const { name, role, phone, email, im } = record;
    return names.resolve(record).id === id
      ? [{ name, role, phone: hidden(phone), email: hidden(email), im: hidden(im) }]
      : [];
  });
}

function milestonesOf(
  { words }: Context,
  policies: Policies,
  assessment: Assessment,
): readonly string[] {
  return assessment.milestones.map((milestone) => {
    const reason = milestoneReason(milestone);
    const alone = { ...assessment, reason, also: [], milestones: [] };
    const named = whyText(alone, policies.followUpPolicy, words);
    return `${named} · ${words.dates.short(milestone.on)}`;
  });
}
