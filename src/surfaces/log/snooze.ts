/** Snoozes a customer: to a working day, with a reason in the journal, and counted. */
import * as v from 'valibot';
import {
  assess,
  dueBeforeOf,
  isoFromDay,
  log,
  nameOf,
  snoozeStart,
  snoozeUntil,
  trackingOf,
  type Answer,
  type Day,
} from '../../rules';
import type { Platform } from '../../platform';
import type { Questions, IsoDay } from '../../protocol';
import {
  commit,
  fieldLabel,
  missingCustomer,
  openCustomerFile,
  openContext,
  findTooLong,
  readTypedDay,
  authorName,
  type CustomerFile,
  type Context,
  type TransactionPlan,
  type RefusalReason,
} from '../../workbook';
import { readRowFormulas, warningsFor } from './change-customer';
import { changesOfEntry } from './log-entry';
import { snoozeQuestion } from './questions';

type SnoozeInput = v.InferOutput<typeof snoozeQuestion>;
interface SnoozePlanInput extends SnoozeInput {
  /** Who snoozes, as the journal names them. */
  readonly by: string;
  /** Formulas of the row by column; read from the sheet if left out. */
  readonly formulas?: readonly string[];
}

interface SnoozeResult {
  readonly until: IsoDay;
  readonly inARow: number;
}

/** From this number in a row the manager is informed (docs/rules.md §5). */
const MANY_SNOOZES = 3;

export function answerSnooze(question: unknown, platform: Platform): Questions['snooze']['answer'] {
  const asked = v.parse(snoozeQuestion, question);
  const context = openContext(platform, 'gaps');
  return commit<SnoozeResult>(context, asked, { operation: 'snooze', isTraced: true }, (tables) => {
    const file = openCustomerFile(context, tables);
    return planSnooze(context, file, { ...asked, by: authorName(context) });
  });
}

interface UntilAsked extends Pick<SnoozeInput, 'length' | 'until'> {
  /** The due day before the snooze. */
  readonly due: Day | null;
}

/** The first working day from the day that was asked for, or the one after the length. */
function untilDay(
  context: Context,
  { policies: { calendar } }: CustomerFile,
  { length, until, due }: UntilAsked,
): Day | RefusalReason {
  const { today, words } = context;
  const from = { today, due };
  // A day too far ahead is refused, whoever chose it.
  const asked = until ?? isoFromDay(snoozeUntil(length, from, calendar));
  const day = readTypedDay(context, 'customers', 'plannedFor', asked);
  if (typeof day === 'object' && day !== null) return { ...day, field: 'until' };
  const start = snoozeStart(from);
  if (day !== null && day > start) return calendar.onOrAfter(day);
  const { until: afterToday, dueLater } = words.work.refusals;
  const message = start === today ? afterToday : dueLater({ day: words.dates.near(start, today) });
  return { code: 'input', field: 'until', message };
}

export function planSnooze(
  context: Context,
  file: CustomerFile,
  { id, customer, length, until: asked, reason, by, formulas }: SnoozePlanInput,
): TransactionPlan<SnoozeResult> | RefusalReason {
  const { work, dates } = context.words;
  const found = file.find(customer);
  if (found === null) return missingCustomer(context, file.customers);
  if (reason.trim() === '')
    return { code: 'input', field: 'reason', message: work.refusals.reason };
  const long = findTooLong(context, 'journal', { note: reason });
  if (long !== null) return { ...long, field: 'reason' };
  const { row, record } = found;
  const assessment = assess(record, file.policies, context.today);
  if (file.hasEntry(id)) {
    const until = isoFromDay(record.plannedFor ?? context.today);
    const more = { until, inARow: assessment?.putOff ?? 1 };
    return { changes: [], message: work.before, more, again: true };
  }
  const due = assessment?.next ?? null;
  const until = untilDay(context, file, { length, until: asked, due });
  if (typeof until === 'object') return until;
  const { need, expectedClose, intention, stage, nextStep } = record;
  const answer: Answer = {
    id,
    by,
    on: context.today,
    with: '',
    channel: '',
    kind: 'snooze',
    outcome: null,
    note: reason,
    need,
    expectedClose,
    intention,
    stage,
    nextStep,
    plannedFor: until,
    satisfaction: null,
    dueBefore: assessment === null ? null : dueBeforeOf(assessment),
    corrects: '',
    loggedAt: context.author().when,
  };
  const history = { start: trackingOf(record), entries: file.entriesOf(customer) };
  const logged = log(record, history, answer, file.policies.gradePolicy, context.today);
  // Counted once a day, with planned days and pauses that put the customer off too.
  const inARow = assess(logged.customer, file.policies, context.today)?.putOff ?? 1;
  const more = { until: isoFromDay(until), inARow };
  const { changes, changed } = changesOfEntry(
    context,
    file,
    { ...logged, before: record, start: history.start, row },
    formulas ?? readRowFormulas(file, row),
  );
  const label = fieldLabel('customers', 'plannedFor', context.language);
  if (changed.unwritten.length > 0) {
    return { code: 'column', field: 'plannedFor', message: work.refusals.noColumn({ label }) };
  }
  if (changed.computed.includes('plannedFor')) {
    return { code: 'column', field: 'plannedFor', message: work.refusals.formula({ label }) };
  }
  return {
    changes,
    message: work.snoozed({ name: nameOf(record), day: dates.short(until), inARow }),
    warnings: [
      ...(inARow >= MANY_SNOOZES ? [work.warnings.thirdSnooze] : []),
      ...warningsFor(context, [changed]),
    ],
    more,
  };
}
