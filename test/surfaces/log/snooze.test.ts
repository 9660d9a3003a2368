/** Snoozing over a workbook in memory. */
import { answerSnooze } from '../../../src/surfaces/log/snooze';
import { catalogueOf } from '../../../src/language';
import { aWorkbook, rowsOf } from '../../support/team-workbook';

const { entryKind } = catalogueOf('en').choices;

const snooze = (platform: ReturnType<typeof aWorkbook>, question: object = {}) =>
  answerSnooze(
    { id: 'snooze-01', customer: 'c1', length: 'day', reason: 'Busy', ...question },
    platform,
  );

describe('answerSnooze', () => {
  it.each([
    ['day', '2026-11-24'],
    ['week', '2026-11-30'],
  ])('answerSnooze plans the customer for the working day after one %s', (length, until) => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    expect(snooze(platform, { length })).toMatchObject({ outcome: 'done', until, inARow: 1 });
    expect(rowsOf(platform, 'customers', ['plannedFor', 'snoozes'])).toEqual([[until, '1']]);
    expect(rowsOf(platform, 'journal', ['kind', 'note'])).toEqual([[entryKind.snooze, 'Busy']]);
  });

  it.each([
    [{ length: 'day' }, '2026-12-03'],
    [{ length: 'week' }, '2026-12-09'],
    [{ length: 'day', until: '2026-12-05' }, '2026-12-07'],
  ])('answerSnooze puts off a customer planned for Dec 2 with %j until %s', (asked, until) => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind', plannedFor: '2026-12-02' }] });
    expect(snooze(platform, asked)).toMatchObject({ outcome: 'done', until });
    expect(snooze(platform, asked)).toMatchObject({ again: true, until });
    expect(rowsOf(platform, 'customers', ['plannedFor'])).toEqual([[until]]);
  });

  it.each(['2026-11-24', '2026-12-02'])(
    'answerSnooze refuses to bring a customer planned for Dec 2 forward to %s, and says so',
    (until) => {
      const platform = aWorkbook({
        customers: [{ company: 'Northwind', plannedFor: '2026-12-02' }],
      });
      const answer = snooze(platform, { until });
      expect(answer).toMatchObject({ code: 'input', field: 'until' });
      expect(answer.outcome === 'refused' && answer.message).toContain('Wed Dec 2');
      expect(rowsOf(platform, 'customers', ['plannedFor'])).toEqual([['2026-12-02']]);
    },
  );

  it('answerSnooze refuses a day more than 12 months ahead', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind', plannedFor: '2027-11-22' }] });
    expect(snooze(platform, { length: 'week' })).toMatchObject({ code: 'input', field: 'until' });
  });

  it('answerSnooze warns from the third snooze in a row', () => {
    const warningsAfter = (snoozes: number) => {
      const answer = snooze(aWorkbook({ customers: [{ company: 'Northwind', snoozes }] }));
      return answer.outcome === 'done' ? answer.warnings.length : null;
    };
    expect([1, 2].map(warningsAfter)).toEqual([0, 1]);
  });

  it('answerSnooze refuses a blank reason and one that is too long for the journal', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    expect(snooze(platform, { reason: ' ' })).toMatchObject({ code: 'input', field: 'reason' });
    const tooLong = 'x'.repeat(50_001);
    expect(snooze(platform, { reason: tooLong })).toMatchObject({ code: 'input', field: 'reason' });
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
  });

  it('answerSnooze counts a question that is sent twice once', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    snooze(platform);
    expect(snooze(platform)).toMatchObject({ again: true });
    expect(rowsOf(platform, 'customers', ['snoozes'])).toEqual([['1']]);
  });
});
