import {
  isoFromDay,
  judgedEntries,
  lastTrackedOf,
  nextDayOf,
  replay,
  UNTRACKED,
} from '../../../src/rules';
import type { Customer, Entry } from '../../../src/rules';
import { aCustomer, anEntry, day, thePolicies } from '../../support/customers';
import { fc } from '../../support/laws';

const policies = thePolicies();
const from = day('2026-10-01');

/** Journal entries as Duebook writes them, for a customer of grade C. */
const said = (on: string, facts: Partial<Entry> = {}): Entry =>
  anEntry({
    on: day(on),
    needAfter: 'clear',
    closeAfter: day('2027-03-31'),
    gradeAfter: 'C',
    ...facts,
  });
const customer = aCustomer({ need: 'clear', expectedClose: day('2027-03-31') });

const judged = (entries: readonly Entry[], facts: Partial<Customer> = {}) =>
  judgedEntries({ ...customer, ...facts }, entries, policies, from).map(
    ({ entry, isOnTime }) => `${isoFromDay(entry.on ?? 0)} ${isOnTime ? 'on time' : 'late'}`,
  );

describe('judgedEntries', () => {
  it('judges each entry except the first by the due day before it', () => {
    // Grade C: 15 days after Mon 5 Oct is Tue 20 Oct, after Tue 20 Oct is Wed 4 Nov.
    const entries = [said('2026-10-05'), said('2026-10-20'), said('2026-11-05')];
    expect(judged(entries)).toEqual(['2026-10-20 on time', '2026-11-05 late']);
  });

  it('counts working days, so that an entry on Saturday is on time for Friday', () => {
    // 15 days after Fri 2 Oct is Sat 17 Oct, so the due day is Fri 16 Oct.
    expect(judged([said('2026-10-02'), said('2026-10-17')])).toEqual(['2026-10-17 on time']);
    expect(judged([said('2026-10-02'), said('2026-10-19')])).toEqual(['2026-10-19 late']);
  });

  it('judges by the planned day, and after a snooze by the end of the snooze', () => {
    const promised = said('2026-10-05', { plannedFor: day('2026-10-07') });
    expect(judged([promised, said('2026-10-08')])).toEqual(['2026-10-08 late']);
    const snooze = said('2026-10-07', { kind: 'snooze', plannedFor: day('2026-10-09') });
    expect(judged([promised, snooze, said('2026-10-08')])).toEqual(['2026-10-08 on time']);
  });

  it('judges reviews and attempts like contacts, but not snoozes and corrections', () => {
    const entries = [
      said('2026-10-05'),
      said('2026-10-06', { kind: 'review' }),
      said('2026-10-07', { kind: 'attempt', outcome: 'no-answer' }),
      // Two working days after an attempt: Fri 9 Oct.
      said('2026-10-12', { kind: 'attempt', outcome: 'no-answer' }),
      said('2026-10-12', { kind: null }),
    ];
    expect(judged(entries)).toEqual([
      '2026-10-06 on time',
      '2026-10-07 on time',
      '2026-10-12 late',
    ]);
  });

  it('uses the values recorded at that time, not those of today', () => {
    const soon = said('2026-10-05', { closeAfter: day('2026-10-20'), gradeAfter: 'A' });
    expect(judged([soon, said('2026-10-12')])).toEqual(['2026-10-12 late']);
  });

  it('uses the values of the row when a journal kept by hand has none', () => {
    const typed = (on: string): Entry => anEntry({ on: day(on) });
    expect(judged([typed('2026-10-05'), typed('2026-10-20')])).toEqual(['2026-10-20 on time']);
    expect(judged([typed('2026-10-05'), typed('2026-10-20')], { need: null })).toEqual([
      '2026-10-20 late',
    ]);
  });

  it('judges only the time asked for, though it replays the whole journal', () => {
    const entries = [said('2026-09-01'), said('2026-09-29'), said('2026-10-14')];
    expect(judged(entries)).toEqual(['2026-10-14 on time']);
  });

  it('judges an entry of today by the due day of yesterday’s list', () => {
    const someEntry = fc.record({
      on: fc.integer({ min: day('2026-10-01'), max: day('2026-11-20') }),
      kind: fc.constantFrom('touch' as const, 'review' as const, 'attempt' as const),
      planned: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(someEntry, { minLength: 1, maxLength: 8 }), (drawn) => {
        const entries = drawn
          .sort((one, other) => one.on - other.on)
          .map(({ on, kind, planned }) =>
            said(isoFromDay(on), { kind, plannedFor: planned === null ? null : on + planned }),
          );
        const before = { ...customer, ...replay({ start: UNTRACKED, entries }) };
        const next = nextDayOf(before, policies, day('2026-11-23')).day as number;
        const [last] = judgedEntries(
          customer,
          [...entries, said('2026-11-23')],
          policies,
          day('2026-11-23'),
        );
        expect(lastTrackedOf(before)).not.toBeNull();
        expect(last?.isOnTime).toBe(policies.calendar.countAfter(next, day('2026-11-23')) === 0);
      }),
    );
  });
});
