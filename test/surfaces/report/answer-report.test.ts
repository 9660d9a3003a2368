/** The state of all customers on a day, as data. */
import { openMemoryPlatform } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import { answerReport, type ReportAnswer } from '../../../src/surfaces/report';
import { day } from '../../support/customers';

function reportOf(
  customers: readonly (readonly Cell[])[],
  question: Record<string, unknown> = {},
  settings: readonly (readonly Cell[])[] = [],
): ReportAnswer {
  const platform = openMemoryPlatform({
    now: () => Date.parse('2026-11-21T09:00:00Z'),
    sheets: { Customers: customers, Settings: [['Setting', 'Value'], ...settings] },
  });
  return answerReport({ ask: 'report', ...question }, platform);
}

const HEADINGS = ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact'];

describe('answerReport', () => {
  it('answerReport returns each customer’s grade, next follow-up and reason, as codes and one sentence', () => {
    const { today, customers } = reportOf([
      HEADINGS,
      [
        'C-1',
        'Acme',
        'a@x.example',
        'Clear',
        { day: day('2026-12-01') },
        { day: day('2026-11-16') },
      ],
    ]);
    expect(today).toBe('2026-11-21');
    expect(customers).toEqual([
      {
        row: 2,
        id: 'C-1',
        company: 'Acme',
        contact: '',
        owner: 'a@x.example',
        grade: 'A',
        gradeReason: 'closes-within-1-month',
        gap: 1,
        next: '2026-11-17',
        why: 'Grade A: every day',
        status: 'overdue',
        daysOverdue: 4,
        section: 'overdue',
        waiting: false,
        toComplete: [],
      },
    ]);
  });

  it('answerReport names no owner where the cell has a word for none', () => {
    const owners = ['-', 'unassigned', '公海', 'Ana'];
    const rows = owners.map((owner, at) => [`C-${at}`, 'Acme', owner, '', '', '']);
    const { customers } = reportOf([HEADINGS, ...rows]);
    expect(customers.map(({ owner }) => owner)).toEqual(['', '', '', 'Ana']);
  });

  it('answerReport counts every grade and status, also those without customers', () => {
    const { grades, statuses } = reportOf([HEADINGS, ['C-1', 'Acme', '', 'None', '', '']]);
    expect(grades).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 1, U: 0 });
    expect(Object.keys(statuses)).toEqual([
      'paused',
      'start',
      'grade',
      'overdue',
      'today',
      'soon',
      'scheduled',
    ]);
  });

  it('answerReport names the column that would grade the customers when more than a third are U', () => {
    const rows = [
      ['C-1', 'Acme', '', 'None', '', ''],
      ['C-2', 'Bolt', '', 'None', '', ''],
      ['C-3', 'Crane', '', '', '', ''],
    ];
    expect(reportOf([HEADINGS, ...rows]).uHint).toBeNull();
    expect(reportOf([HEADINGS, ...rows, ['C-4', 'Dove', '', '', '', '']]).uHint).toContain(
      '“Need”',
    );
  });

  it("answerReport names the heading of the person's own file in that hint", () => {
    const rows = [HEADINGS, ['C-1', 'Acme', '', 'Clear', '', '']];
    const { uHint } = reportOf(rows, { headings: { expectedClose: 'close_date' } });
    expect(uHint).toContain('“close_date”');
  });

  it('answerReport speaks the language of the file', () => {
    const rows = [HEADINGS, ['C-1', 'Acme', '', 'maybe?', '', '']];
    const { words, problems } = reportOf(rows, {}, [['language', 'zh']]);
    expect(words.statuses.overdue).toBe('逾期');
    expect(problems[0]).toMatchObject({ code: 'unknown-word', row: 2 });
    expect(problems[0]?.sentence).toContain('maybe?');
  });
});
