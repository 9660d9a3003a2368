/** One customer for the side panel: grade with reason, next day with its rule, history, people, cases. */
import * as v from 'valibot';
import { whyText } from '../../language';
import { assess, lastTrackedOf, type Assessment, type Case, type Entry } from '../../rules';
import type { Platform } from '../../platform';
import type { CaseLine, DoorTalk, JournalLine, Shown } from '../../wire';
import {
  customersAt,
  identifyRow,
  likenessesOf,
  openCustomerFile,
  openDesk,
  openPeople,
  readTable,
  refuse,
  sayingWhy,
  type CustomerFile,
  type Desk,
} from '../../workbook';
import { isoOf, MASKED, openRows } from './today-row';

const customerQuestion = v.union([
  v.object({ customer: v.string() }),
  v.object({ row: v.number() }),
  v.object({ selected: v.literal(true), shown: v.optional(v.string()) }),
]);
type Asked = v.InferOutput<typeof customerQuestion>;

/** Entries shown. */
const RECENT = 10;

export function answerCustomer(
  question: unknown,
  platform: Platform,
): DoorTalk['customer']['answer'] {
  const asked = v.parse(customerQuestion, question);
  const desk = openDesk(platform);
  return sayingWhy(desk, asked, () => {
    const row = 'customer' in asked ? null : rowAsked(desk, asked);
    if (row === 'none') return { outcome: 'none' };
    const id = 'customer' in asked ? asked.customer : row === null ? '' : identifyRow(desk, row);
    if (id === '') return { outcome: 'none' };
    if ('selected' in asked && asked.shown === id) return { outcome: 'same' };
    return show(desk, id) ?? refuse(asked, { code: 'gone', say: desk.words.work.refusals.gone });
  });
}

/** The row asked for, or the selected one where it is in the list of customers. */
function rowAsked(desk: Desk, asked: Exclude<Asked, { customer: string }>): number | 'none' {
  const { spreadsheet } = desk;
  const row = 'row' in asked ? asked.row : spreadsheet.activeRow();
  if (row < 2) return 'none';
  if ('row' in asked) return row;
  const customers = customersAt(desk);
  return customers?.gid() === spreadsheet.activeSheet().gid() ? row : 'none';
}

function show(desk: Desk, id: string): Shown | null {
  const file = openCustomerFile(desk);
  const found = file.find(id);
  if (found === null) return null;
  const { row, record } = found;
  const assessment = assess(record, file.policies, desk.today);
  if (assessment === null) return null;
  const { spreadsheet, words } = desk;
  const team = readTable(spreadsheet, 'team', file.context)?.records ?? [];
  const people = openPeople(desk, team);
  const customer = openRows(desk, people, file.policies)({ row, customer: record, assessment });
  const hidden = (text: string): string => (customer.masked && text !== '' ? MASKED : text);
  const { reason } = assessment;
  const { intention, need, stage, nextStep } = record;
  return {
    outcome: 'customer',
    customer,
    gradeWhy: words.gradeReasons[assessment.graded.reason](file.policies.gradePolicy),
    derivedGrade: assessment.derived.grade,
    playbook: intention === null ? '' : words.work.playbook[intention],
    type: assessment.type,
    preferred: { channel: record.preferredChannel, time: record.preferredTime },
    im: hidden(record.im),
    address: hidden(record.address),
    now: {
      ...{ need, intention, stage, nextStep },
      expectedClose: isoOf(record.expectedClose),
      plannedFor: isoOf(record.plannedFor),
    },
    lastContact: isoOf(record.lastContact),
    lastTracked: isoOf(lastTrackedOf(record)),
    paused: reason.rule === 'paused' ? reason.because : null,
    people: peopleOf(desk, file, id, hidden),
    entries: [...file.entriesOf(id)]
      .slice(-RECENT)
      .reverse()
      .map((entry) => lineOf(desk, entry)),
    cases: casesOf(desk, file, id),
    milestones: milestonesOf(desk, file, assessment),
    duplicates: likenessesOf(desk, file, record),
  };
}

function lineOf({ words }: Desk, entry: Entry): JournalLine {
  const { kind, outcome, channel } = entry;
  const { entryKind, outcome: outcomes } = words.choices;
  const what = [
    kind === null ? '' : entryKind[kind],
    outcome === null ? '' : outcomes[outcome],
    channel,
  ];
  return {
    ...{ id: entry.id, on: isoOf(entry.on), by: entry.by, note: entry.note },
    what: what.filter((part) => part !== '').join(' · '),
    ...{ gradeBefore: entry.gradeBefore, gradeAfter: entry.gradeAfter, nextStep: entry.nextStep },
  };
}

function peopleOf(
  { spreadsheet }: Desk,
  file: CustomerFile,
  id: string,
  hidden: (text: string) => string,
): Shown['people'] {
  const records = readTable(spreadsheet, 'contacts', file.context)?.records ?? [];
  return records.flatMap(({ record: { customerId, name, role, phone, email, im } }) =>
    customerId === id
      ? [{ name, role, phone: hidden(phone), email: hidden(email), im: hidden(im) }]
      : [],
  );
}

/** Open ones first, each group as it stands in the sheet. */
function casesOf(desk: Desk, file: CustomerFile, id: string): readonly CaseLine[] {
  const records = readTable(desk.spreadsheet, 'cases', file.context)?.records ?? [];
  const mine = records.map(({ record }) => record).filter(({ customerId }) => customerId === id);
  const isOpen = ({ closed }: Case): boolean => closed === null;
  return [...mine.filter(isOpen), ...mine.filter((each) => !isOpen(each))].map((each) => {
    const kind = each.kind ?? 'feedback';
    return {
      ...{ id: each.id, kind, kindText: desk.words.choices.caseKind[kind], text: each.text },
      ...{ opened: isoOf(each.opened), promisedFor: isoOf(each.promisedFor) },
      ...{ told: isoOf(each.told), closed: isoOf(each.closed), owner: each.owner },
    };
  });
}

function milestonesOf(
  { words }: Desk,
  { policies }: CustomerFile,
  assessment: Assessment,
): readonly string[] {
  return [assessment.reason, ...assessment.also].flatMap((reason) => {
    if (reason.rule !== 'milestone') return [];
    const alone = { ...assessment, reason, also: [] };
    const said = whyText(alone, policies.followUpPolicy, words);
    return [`${said} · ${words.dates.short(reason.on)}`];
  });
}
