/** Whether entries were on time: by the day that was due before each (docs/rules.md §5). */
import { isoFromDay, judgedEntries, type Entry } from '../../../src/rules';
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

  it('judges only the time asked for', () => {
    expect(judged([said('2026-09-29', '2026-09-28'), said('2026-10-14', '2026-10-14')])).toEqual([
      '2026-10-14 on time',
    ]);
  });
});
