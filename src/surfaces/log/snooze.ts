/** Putting a customer off: in working days, counted, with a reason that stands in the journal. */
import * as v from 'valibot';
import {
  isoFromDay,
  log,
  nameOf,
  snoozeUntil,
  trackingOf,
  type Answer,
  type Day,
} from '../../rules';
import type { Platform } from '../../platform';
import type { DoorTalk, IsoDay } from '../../wire';
import {
  amend,
  fieldLabel,
  nobodyThere,
  openCustomerFile,
  openDesk,
  tooLong,
  whoLogs,
  type CustomerFile,
  type Desk,
  type Planned,
  type Refusing,
} from '../../workbook';
import { formulasOf, warningsFor } from './change-customer';
import { changesFor } from './log-entry';
import { snoozeQuestion } from './questions';

type AskedSnooze = v.InferOutput<typeof snoozeQuestion>;
interface Snoozed {
  readonly until: IsoDay;
  readonly inARow: number;
}

/** From this one on the manager should know (docs/rules.md §5). */
const MANY = 3;

export function answerSnooze(question: unknown, platform: Platform): DoorTalk['snooze']['answer'] {
  const asked = v.parse(snoozeQuestion, question);
  const desk = openDesk(platform);
  return amend<Snoozed>(desk, asked, 'snooze', true, (tables) => {
    const file = openCustomerFile(desk, tables);
    return planSnooze(desk, file, asked, whoLogs(desk));
  });
}

export function planSnooze(
  desk: Desk,
  file: CustomerFile,
  { id, customer, length, reason }: AskedSnooze,
  by: string,
): Planned<Snoozed> | Refusing {
  const { work, dates } = desk.words;
  const found = file.find(customer);
  if (found === null) return nobodyThere(desk, file.customers);
  if (reason.trim() === '') return { code: 'input', field: 'reason', say: work.refusals.reason };
  const long = tooLong(desk, 'journal', { note: reason });
  if (long !== null) return { ...long, field: 'reason' };
  const { row, record } = found;
  const until: Day = snoozeUntil(length, desk.today, file.policies.calendar);
  const inARow = (record.snoozes ?? 0) + 1;
  const more = { until: isoFromDay(until), inARow };
  if (file.hasEntry(id)) return { changes: [], say: work.before, more, again: true };
  const { need, expectedClose, intention, stage, nextStep } = record;
  const answer: Answer = {
    ...{ id, by, on: desk.today, channel: '', kind: 'snooze', outcome: null, note: reason },
    ...{ need, expectedClose, intention, stage, nextStep, plannedFor: until },
    ...{ satisfaction: null, corrects: '', loggedAt: desk.author().when },
  };
  const history = { start: trackingOf(record), entries: [] };
  const told = log(record, history, answer, file.policies.gradePolicy, desk.today);
  const { changes, changed } = changesFor(
    desk,
    file,
    { ...told, before: record, start: history.start, row },
    formulasOf(file, row),
  );
  const label = fieldLabel('customers', 'plannedFor', desk.language);
  if (changed.unwritten.length > 0) {
    return { code: 'column', field: 'plannedFor', say: work.refusals.noColumn({ label }) };
  }
  if (changed.computed.includes('plannedFor')) {
    return { code: 'column', field: 'plannedFor', say: work.refusals.formula({ label }) };
  }
  return {
    changes,
    say: work.snoozed({ name: nameOf(record), day: dates.short(until), inARow }),
    warnings: [
      ...(inARow >= MANY ? [work.warnings.thirdSnooze] : []),
      ...warningsFor(desk, [changed]),
    ],
    more,
  };
}
