/** Whether entries were on time: by the day that was due before each (docs/rules.md §5). */
import { isoFromDay, judgedEntries, type Entry } from '../../../src/rules';
import { onTimeOf, onTimeShare } from '../../../src/rules/measures/on-time';
import { anEntry, day, thePolicies } from '../../support/customers';

const from = day('2026-10-01');

const said = (on: string, due: string | null, facts: Partial<Entry> = {}): Entry =>
  anEntry({ on: day(on), dueBefore: due === null ? null : day(due), ...facts });

const judged = (entries: readonly Entry[]) =>
  judgedEntries(entries, thePolicies().calendar, from).map(
    ({ entry, isOnTime }) => `${isoFromDay(entry.on ?? 0)} ${isOnTime ? 'on time' : 'late'}`,
  );

describe('judgedEntries', () => {
  it('judges each entry by the day that was due before it', () => {
    const entries = [said('2026-10-20', '2026-10-20'), said('2026-11-05', '2026-11-04')];
    expect(judged(entries)).toEqual(['2026-10-20 on time', '2026-11-05 late']);
  });

  it('counts working days, so that an entry on Saturday is on time for Friday', () => {
    expect(judged([said('2026-10-17', '2026-10-16')])).toEqual(['2026-10-17 on time']);
    expect(judged([said('2026-10-19', '2026-10-16')])).toEqual(['2026-10-19 late']);
  });

  it('leaves out entries without a day due before them', () => {
    expect(judged([said('2026-10-05', null), said('2026-10-06', '2026-10-05')])).toEqual([
      '2026-10-06 late',
    ]);
  });

  it('judges reviews and attempts like contacts, but not snoozes and corrections', () => {
    const entries = [
      said('2026-10-06', '2026-10-06', { kind: 'review' }),
      said('2026-10-12', '2026-10-09', { kind: 'attempt', outcome: 'no-answer' }),
      said('2026-10-12', '2026-10-09', { kind: 'snooze' }),
      said('2026-10-12', '2026-10-09', { kind: null }),
    ];
    expect(judged(entries)).toEqual(['2026-10-06 on time', '2026-10-12 late']);
  });

  it('judges a late hand-over, but not one in time', () => {
    const entries = [
      said('2026-10-12', '2026-10-08', { kind: 'notice' }),
      said('2026-10-12', '2026-10-12', { kind: 'notice' }),
    ];
    expect(judged(entries)).toEqual(['2026-10-12 late']);
  });

  it('counts the first day asked for, and no entry without a day', () => {
    const first = isoFromDay(from);
    const undated = { ...said('2026-10-14', '2026-10-14'), on: null };
    expect(judged([said(first, first), undated])).toEqual([`${first} on time`]);
    expect(judgedEntries([undated], thePolicies().calendar, -1)).toEqual([]);
  });

  it('judges only the time asked for', () => {
    expect(judged([said('2026-09-29', '2026-09-28'), said('2026-10-14', '2026-10-14')])).toEqual([
      '2026-10-14 on time',
    ]);
  });
});

describe('onTimeOf', () => {
  const today = day('2026-11-23');
  const of = (...entries: readonly Entry[]) =>
    onTimeOf([{ entries }, { entries: [] }], thePolicies().calendar, today);

  it('counts the entries of the last four weeks, late ones apart', () => {
    const late = said('2026-11-17', '2026-11-13');
    const good = said('2026-11-18', '2026-11-18');
    const first = said('2026-10-26', '2026-10-26');
    const tooOld = said('2026-10-25', '2026-10-23');
    expect(of(late, good, first, tooOld)).toEqual({ onTime: 2, judged: 3, share: null });
  });

  it('gives a share from five entries on', () => {
    expect(onTimeShare(3, 4)).toEqual({ onTime: 3, judged: 4, share: null });
    expect(onTimeShare(4, 5)).toEqual({ onTime: 4, judged: 5, share: 0.8 });
  });
});
