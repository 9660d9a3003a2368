/** Logging a follow-up: a pure function returns the new state and the journal row (docs/rules.md §7). */
import {
  applyEntry,
  choices,
  countedEntries,
  defaultGradePolicy,
  kindOfOutcome,
  log,
  replay,
  trackingOf,
  UNTRACKED,
  type Answer,
  type Customer,
  type Entry,
  type Logged,
} from '../../../src/rules';
import { aCustomer, anAnswer, anEntry, day, iso, TODAY } from '../../support/customers';

function logged(
  customer: Customer,
  facts: Partial<Answer>,
  entries: readonly Entry[] = [],
): Logged {
  const history = { start: trackingOf(customer), entries };
  return log(customer, history, anAnswer(customer, facts), defaultGradePolicy, TODAY);
}

describe('snoozes', () => {
  const snooze = (id: string, on: string) => ({
    ...anEntry({ id, on: day(on) }),
    kind: 'snooze' as const,
    plannedFor: day('2026-11-30'),
  });
  const inARow = (...days: string[]) =>
    replay({ start: UNTRACKED, entries: days.map((on, at) => snooze(`e${at}`, on)) }).snoozes;

  it('snoozes are counted once a day', () => {
    expect(inARow('2026-11-19')).toBe(1);
    expect(inARow('2026-11-19', '2026-11-19', '2026-11-19')).toBe(1);
    expect(inARow('2026-11-19', '2026-11-20', '2026-11-20', '2026-11-21')).toBe(3);
  });
});

describe('log', () => {
  const customer = aCustomer({
    need: 'clear',
    expectedClose: day('2027-03-01'),
    lastContact: day('2026-11-10'),
    lastTracked: day('2026-11-12'),
    attempts: 2,
    snoozes: 1,
    plannedFor: day('2026-11-20'),
    nextStep: 'call',
  });

  it('returns the new state and a journal row with the grades before and after', () => {
    const {
      customer: after,
      entry,
      warnings,
    } = logged(customer, {
      expectedClose: day('2026-12-01'),
      plannedFor: day('2026-11-25'),
      nextStep: 'send the offer',
      note: 'they decide this month',
      satisfaction: 4,
    });
    expect(trackingOf(after)).toEqual({
      need: 'clear',
      expectedClose: day('2026-12-01'),
      intention: null,
      stage: null,
      plannedFor: day('2026-11-25'),
      nextStep: 'send the offer',
      lastContact: TODAY,
      lastTracked: TODAY,
      attempts: 0,
      snoozes: 0,
      waitingUntil: null,
      gradeAtLastEntry: 'A',
      manualGrade: null,
      closedOn: null,
    });
    expect(entry).toEqual({
      id: 'E-1',
      customerId: 'C-1',
      customer: 'Brightwater Ltd',
      with: '',
      on: TODAY,
      by: 'ada@example.com',
      channel: 'phone',
      kind: 'touch',
      outcome: 'reached',
      note: 'they decide this month',
      needAfter: 'clear',
      closeAfter: day('2026-12-01'),
      intentionAfter: null,
      stageAfter: null,
      satisfaction: 4,
      nextStep: 'send the offer',
      plannedFor: day('2026-11-25'),
      gradeBefore: 'C',
      gradeAfter: 'A',
      dueBefore: null,
      corrects: '',
      loggedAt: '2026-11-21 10:00',
    });
    expect(warnings).toEqual([]);
    expect({ ...after, ...trackingOf(customer) }).toEqual(customer);
  });

  it.each([
    ['touch', '2026-11-21', 0],
    ['review', '2026-11-10', 0],
    ['attempt', '2026-11-10', 3],
  ] as const)(
    'after a %s, the last contact is %s, with %i attempts in a row',
    (kind, contact, attempts) => {
      const { customer: after } = logged(customer, { kind });
      expect([iso(after.lastContact), after.attempts]).toEqual([contact, attempts]);
      expect(iso(after.lastTracked)).toBe('2026-11-21');
    },
  );

  it('adds a late entry to the journal without moving any day back', () => {
    const { customer: after } = logged(customer, { on: day('2026-11-11'), need: 'none' });
    expect(after).toEqual({ ...customer, lastContact: day('2026-11-11') });
    expect(logged(customer, { on: day('2026-11-09') }).customer).toEqual(customer);
  });

  it('uses the later of two entries on one day', () => {
    const first = logged(customer, { need: 'potential' }).customer;
    expect(logged(first, { need: 'none', kind: 'review' }).customer).toMatchObject({
      need: 'none',
      gradeAtLastEntry: 'E',
      lastTracked: TODAY,
    });
  });

  it('counts an attempt after a contact typed into the sheet as the first in a row', () => {
    const reached = aCustomer({
      attempts: 3,
      lastTracked: day('2026-11-12'),
      lastContact: day('2026-11-18'),
    });
    expect(logged(reached, { kind: 'attempt' }).customer.attempts).toBe(1);
    expect(logged(aCustomer(), { kind: 'attempt' }).customer.attempts).toBe(1);
  });

  it('undoes the corrected entry before it applies the correction', () => {
    const start = trackingOf(customer);
    const wrong = logged(customer, { id: 'E-1', need: 'none', plannedFor: day('2027-01-04') });
    const history = { start, entries: [wrong.entry] };
    const answer = anAnswer(customer, { id: 'E-2', corrects: 'E-1', on: day('2026-11-19') });
    const right = log(wrong.customer, history, answer, defaultGradePolicy, TODAY);
    expect(right.customer).toEqual({
      ...customer,
      lastContact: day('2026-11-19'),
      lastTracked: day('2026-11-19'),
      attempts: 0,
      snoozes: 0,
      plannedFor: null,
      nextStep: '',
      gradeAtLastEntry: 'C',
    });
    expect(right.entry).toMatchObject({ corrects: 'E-1', gradeBefore: 'C', gradeAfter: 'C' });
  });

  it('does not count a pure correction as an entry', () => {
    const wrong = logged(customer, { id: 'E-1', need: 'none' });
    const history = { start: trackingOf(customer), entries: [wrong.entry] };
    const answer = anAnswer(customer, {
      id: 'E-2',
      corrects: 'E-1',
      kind: null,
      need: 'potential',
    });
    const undone = log(wrong.customer, history, answer, defaultGradePolicy, TODAY);
    expect(undone.customer).toEqual(customer);
    expect(undone.entry).toMatchObject({ kind: null, gradeBefore: 'C', gradeAfter: 'C' });
  });

  it.each([
    [['2026-11-15', '2026-11-18', '2026-11-21'], 'touch', ['fatigue']],
    [['2026-11-14', '2026-11-18', '2026-11-21'], 'touch', []],
    [['2026-11-18', '2026-11-21'], 'touch', []],
    [['2026-11-15', '2026-11-18', '2026-11-21'], 'review', []],
    [['2026-11-15', '2026-11-18', '2026-11-22'], 'touch', []],
  ] as const)('touches on %j and a %s on the 21st warn: %j', (days, kind, warnings) => {
    const entries = days.map((on, at) => anEntry({ id: `T-${at}`, on: day(on) }));
    const others = [anEntry({ id: 'R', kind: 'review', on: TODAY }), anEntry({ id: 'B' })];
    expect(logged(customer, { kind }, [...entries, ...others]).warnings).toEqual(warnings);
  });

  it('does not count a voided contact towards the fatigue warning', () => {
    const entries = [18, 19, 20].map((at) => anEntry({ id: `T-${at}`, on: day(`2026-11-${at}`) }));
    expect(logged(customer, {}, entries).warnings).toEqual(['fatigue']);
    expect(logged(customer, { corrects: 'T-18' }, entries).warnings).toEqual([]);
  });
});

describe('applyEntry', () => {
  it('ignores a row without a day or a kind', () => {
    const state = trackingOf(aCustomer());
    expect(applyEntry(state, anEntry({ on: null }))).toBe(state);
    expect(applyEntry(state, anEntry({ on: TODAY, kind: null }))).toBe(state);
  });
});

describe('countedEntries', () => {
  const [a, b, c] = [
    anEntry({ id: 'a' }),
    anEntry({ id: 'b', corrects: 'a' }),
    anEntry({ id: 'c', corrects: 'b', kind: null }),
  ];
  const ids = (entries: readonly Entry[]): string[] => countedEntries(entries).map(({ id }) => id);

  it('leaves out a voided entry, and counts it again when the correction is undone', () => {
    expect(ids([a, b])).toEqual(['b']);
    expect(ids([a, b, c])).toEqual(['a', 'c']);
    expect(ids([a])).toEqual(['a']);
  });

  it('leaves out the first entry as long as a correction of its correction counts', () => {
    const again = anEntry({ id: 'd', corrects: 'b' });
    const back = anEntry({ id: 'e', corrects: 'd', kind: null });
    expect(ids([a, b, again])).toEqual(['d']);
    expect(ids([a, b, again, back])).toEqual(['b', 'e']);
  });
});

describe('kindOfOutcome', () => {
  it('is an attempt when no one was reached, else a touch', () => {
    const attempts = choices.outcome.filter((outcome) => kindOfOutcome(outcome) === 'attempt');
    expect(attempts).toEqual(['no-answer', 'left-message']);
    expect(kindOfOutcome(null)).toBe('touch');
    expect(kindOfOutcome('order')).toBe('touch');
  });
});
