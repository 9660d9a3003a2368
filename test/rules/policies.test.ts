/** Settings, gap table and Holidays as policies, with bounds (docs/rules.md §2 and §4). */
import {
  defaultFollowUpPolicy,
  defaultGapPolicy,
  defaultGradePolicy,
  policiesFrom,
  readGapTable,
  readHolidays,
  type Cell,
  type PolicySources,
} from '../../src/rules';
import { day, iso } from '../support/customers';
import { vocabulary } from '../support/words';

function policies(
  facts: Omit<Partial<PolicySources>, 'settings'>,
  settings: Record<string, Cell> = {},
) {
  const sources = {
    gaps: [],
    holidays: [],
    takeOver: null,
    knowsPurchases: true,
    keepsTold: false,
    ...facts,
  };
  return policiesFrom({ ...sources, settings: new Map(Object.entries(settings)) }, vocabulary);
}

const workedIn = (week: Cell): boolean[] =>
  [16, 17, 18, 19, 20, 21, 22].map((on) =>
    policies({}, { week }).policies.calendar.isWorking(day(`2026-11-${on}`)),
  );

describe('policiesFrom', () => {
  it('uses the defaults without a problem when nothing is set', () => {
    const { policies: found, problems } = policies({}, { week: '', 'gap.lost': ' ' });
    expect(problems).toEqual([]);
    expect(found).toMatchObject({
      gradePolicy: defaultGradePolicy,
      gapPolicy: defaultGapPolicy,
      followUpPolicy: defaultFollowUpPolicy,
      festivals: [],
      takeOver: null,
      knowsPurchases: true,
    });
  });

  it('uses every number that the team set', () => {
    const { policies: found, problems } = policies(
      { takeOver: day('2026-11-02'), knowsPurchases: false },
      {
        'grade.A.months': 2,
        'grade.B.months': '4',
        'grade.C.months': 60,
        'grade.slip.months': 3,
        'gap.existing': 1,
        'gap.lost': 730,
        'gap.lost.rest': 400,
        'gap.prospect': 45,
        'gap.interested': 5,
        'milestone.purchase': 21,
      },
    );
    expect(problems).toEqual([]);
    expect(found.gradePolicy).toEqual({ monthsA: 2, monthsB: 4, monthsC: 60, slipMonths: 3 });
    expect(found.gapPolicy).toMatchObject({
      existingDays: 1,
      lostDays: 730,
      lostRestDays: 400,
      prospectDays: 45,
      interestedDays: 5,
    });
    expect(found.followUpPolicy.afterPurchaseDays).toBe(21);
    expect([found.takeOver, found.knowsPurchases]).toEqual([day('2026-11-02'), false]);
  });

  it('only allows switching off the gaps by type and intention', () => {
    const off = {
      'gap.existing': 'off',
      'gap.lost': 'No',
      'gap.prospect': '否',
      'gap.interested': false,
      'milestone.purchase': 'no',
    };
    const { policies: found, problems } = policies({}, { ...off, 'gap.lost.rest': 'off' });
    expect(found.gapPolicy).toMatchObject({
      existingDays: null,
      lostDays: null,
      interestedDays: null,
    });
    expect(found.gapPolicy.lostRestDays).toBe(365);
    expect(problems).toEqual([
      { row: 0, field: 'gap.lost.rest', code: 'out-of-bounds', text: 'off', table: 'settings' },
    ]);
  });

  it('keeps the gaps of a workbook of 0.2.0, whose blank gap of prospects meant off', () => {
    const written = [
      ['Grade', 'Ordinary', 'Major', 'Key'],
      ['B', 7, 7, 7],
      ['U', 7, 7, 7],
    ];
    const { policies: found, problems } = policies({ gaps: written }, { 'gap.prospect': '' });
    expect(found.gapPolicy.prospectDays).toBeNull();
    expect(found.gapPolicy.table.B).toEqual({ ordinary: 7, major: 7, key: 7 });
    expect(found.gapPolicy.table.U).toEqual({ ordinary: 7, major: 7, key: 7 });
    expect(problems).toEqual([]);
  });

  it('gives prospects the default gap where there is no such setting', () => {
    expect(policies({}, {}).policies.gapPolicy.prospectDays).toBe(21);
    expect(policies({}, { 'gap.existing': '' }).policies.gapPolicy.existingDays).toBe(90);
  });

  it.each<[string, Cell]>([
    ['grade.A.months', 0],
    ['grade.C.months', 61],
    ['grade.B.months', 2.5],
    ['gap.existing', 0],
    ['gap.existing', 731],
    ['gap.lost', -1],
    ['gap.interested', 'weekly'],
    ['gap.lost.rest', { day: 46347 }],
    ['digest', 'maybe'],
    ['digest.hour', '8 Uhr'],
    ['digest.hour', 24],
    // 6:00 typed into a cell is a fraction of a day.
    ['digest.hour', 0.25],
  ])('reports %s set to %j as a problem and uses the default', (key, cell) => {
    const { policies: found, problems } = policies({}, { [key]: cell });
    expect(problems).toMatchObject([{ field: key, code: 'out-of-bounds' }]);
    expect(found.gradePolicy).toEqual(defaultGradePolicy);
    expect(found.gapPolicy).toEqual(defaultGapPolicy);
  });

  it('reports months that do not ascend as a problem and uses all three defaults', () => {
    const { policies: found, problems } = policies(
      {},
      { 'grade.A.months': 4, 'grade.slip.months': 2 },
    );
    expect(found.gradePolicy).toEqual(defaultGradePolicy);
    expect(problems).toMatchObject([{ code: 'out-of-bounds', text: '4, 3, 6' }]);
    expect(policies({}, { 'grade.C.months': 2 }).problems).toHaveLength(1);
    expect(policies({}, { 'grade.A.months': 3 }).problems).toEqual([]);
  });

  it('reads the working week as digits, with Monday as 1', () => {
    expect(workedIn(12345)).toEqual([true, true, true, true, true, false, false]);
    expect(workedIn('7, 1、2，3 4')).toEqual([true, true, true, true, false, false, true]);
  });

  it.each<Cell>(['1-5', '08', 'Mon-Fri', '12345678'])(
    'reports a week of %j as a problem and uses Monday to Friday',
    (week) => {
      expect(policies({}, { week }).problems).toMatchObject([
        { field: 'week', code: 'out-of-bounds' },
      ]);
      expect(workedIn(week)).toEqual([true, true, true, true, true, false, false]);
    },
  );
});

describe('readGapTable', () => {
  it('reads days per grade and class, and keeps the default for blank cells and other rows', () => {
    const { table, problems } = readGapTable(
      [
        ['Grade', 'Ordinary', 'Major', 'Key'],
        ['a', 2, '', 1],
        ['D', '40', 25],
        ['Next deal unknown', 100, 70, 35],
        [' ', 5, 5, 5],
        [],
      ],
      vocabulary,
    );
    expect(problems).toEqual([]);
    expect(table).toEqual({
      ...defaultGapPolicy.table,
      A: { ordinary: 2, major: 1, key: 1 },
      D: { ordinary: 40, major: 25, key: 15 },
      'next-deal-unknown': { ordinary: 100, major: 70, key: 35 },
    });
  });

  it.each(['next-deal-unknown', 'U, next deal unknown', 'U，下一单未知'.slice(2)])(
    'reads %j as the row of customers whose next deal is unknown',
    (label) => {
      expect(readGapTable([[label, 50]], vocabulary).table['next-deal-unknown'].ordinary).toBe(50);
    },
  );

  it.each<Cell>([0, 731, 7.5, -7, 'weekly', '7 days', true])(
    'reports a gap of %j as a problem',
    (cell) => {
      const { table, problems } = readGapTable([['B', 7, cell]], vocabulary);
      expect(table).toEqual(defaultGapPolicy.table);
      expect(problems).toMatchObject([
        { field: 'gap.B.major', code: 'out-of-bounds', table: 'settings' },
      ]);
    },
  );

  it('does not change the default table', () => {
    readGapTable([['A', 99, 99, 99]], vocabulary);
    expect(defaultGapPolicy.table.A.ordinary).toBe(1);
  });
});

describe('readHolidays', () => {
  it('separates days off, make-up days and festivals, and ends with the last year of any of them', () => {
    const special = (on: string | null, kind: 'off' | 'work' | 'festival' | null) => ({
      on: on === null ? null : day(on),
      kind,
      name: 'Fair',
    });
    const rows = [
      special('2026-10-01', 'off'),
      special('2026-10-10', 'work'),
      special('2026-10-02', null),
      special(null, 'off'),
      special('2027-02-06', 'festival'),
    ];
    const { week, festivals } = readHolidays(rows, [1, 2, 3], vocabulary);
    expect(week).toEqual({
      week: [1, 2, 3],
      off: [day('2026-10-01'), day('2026-10-02')],
      work: [day('2026-10-10')],
      through: day('2027-12-31'),
    });
    expect(festivals).toEqual([{ on: day('2027-02-06'), name: 'Fair' }]);
    expect(iso(readHolidays([], [1], vocabulary).week.through)).toBeNull();
  });

  it.each([
    ['Mid-Autumn (key)', { name: 'Mid-Autumn', audience: 'key' }],
    ['Spring Festival: all', { name: 'Spring Festival', audience: 'all' }],
    ['中秋节（Existing）', { name: '中秋节', audience: 'existing' }],
    ['Founding day (2019)', { name: 'Founding day (2019)' }],
    ['Key', { name: 'Key' }],
  ])('reads for whom the festival %s is', (name, expected) => {
    const on = day('2027-02-06');
    const { festivals } = readHolidays([{ on, kind: 'festival', name }], [1], vocabulary);
    expect(festivals).toEqual([{ on, ...expected }]);
  });
});
