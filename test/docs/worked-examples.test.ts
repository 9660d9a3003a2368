/** The worked examples of docs/rules.md §10 are what the rules answer. */
import { readFileSync } from 'node:fs';
import {
  assess,
  chinaHolidays,
  classify,
  defaultGapPolicy,
  defaultValueClassPolicy,
  loadOf,
  PLAIN_WEEK,
  type Assessment,
  type Customer,
  type GapRow,
} from '../../src/rules';
import { aCustomer, day, iso, thePolicies, TODAY } from '../support/customers';

type Row = Readonly<Record<string, string>>;

const rules = readFileSync('docs/rules.md', 'utf8');

/** The rows of the first table below a heading, by the headings of its columns. */
function tableBelow(heading: string): readonly Row[] {
  const section = rules.split(`# ${heading}\n`)[1] ?? '';
  const table = /(?:^\|.*\n)+/m.exec(section)?.[0].trimEnd() ?? '';
  const [names = [], , ...rows] = table.split('\n').map(cellsOf);
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** `need clear, expectedClose 2027-02-20` as fields of a customer. */
function fieldsIn(text: string): Record<string, string | number | null> {
  const facts: Record<string, string | number | null> = {};
  for (const pair of text.split(', ').filter(Boolean)) {
    const [key = '', value] = pair.split(' ');
    facts[key] = read(value);
  }
  return facts;
}

function read(text: string | undefined): string | number | null {
  if (text === undefined || text === '') return null;
  if (/^\d{4}-/.test(text)) return day(text);
  return /^\d+$/.test(text) ? Number(text) : text;
}

function assessed(row: Row, facts: Partial<Customer>): Assessment {
  const week = row['holidays'] === 'China' ? { ...PLAIN_WEEK, ...chinaHolidays } : PLAIN_WEEK;
  const today = row['today'] ? day(row['today']) : TODAY;
  const found = assess(aCustomer(facts), thePolicies({}, week), today);
  if (found === null) throw new Error('An example is an empty row.');
  return found;
}

describe('the examples of docs/rules.md', () => {
  const grades = tableBelow('Grades');
  const days = tableBelow('Days');

  it.each(tableBelow('2. Gap'))('the default gaps are those of the row %j', (row) => {
    const gapRow = row['grade']?.includes('`') === true ? 'next-deal-unknown' : row['grade'];
    const { ordinary, major, key } = defaultGapPolicy.table[gapRow as GapRow];
    expect(row).toMatchObject({
      'ordinary or unclassified': String(ordinary),
      major: String(major),
      key: String(key),
    });
  });

  it.each(grades)('the rules derive the grade of the example %j', (row) => {
    const facts = {
      need: read(row['need']),
      expectedClose: read(row['expected close']),
      stage: read(row['stage']),
    } as Partial<Customer>;
    expect(assessed(row, facts).graded).toEqual({ grade: row['grade'], reason: row['reason'] });
  });

  it.each(tableBelow('Closed deals'))('the rules grade the closed deal %j', (row) => {
    const facts = {
      need: read(row['need']),
      expectedClose: read(row['expected close']),
      stage: read(row['stage']),
      closedNeed: read(row['closedNeed']),
      closedClose: read(row['closedClose']),
    } as Partial<Customer>;
    expect(assessed(row, facts).graded).toEqual({ grade: row['grade'], reason: row['reason'] });
  });

  it.each(tableBelow('Gaps'))('the rules find the gap of the example %j', (row) => {
    const facts = {
      manualGrade: read(row['grade']),
      manualClass: read(row['class']),
      manualType: read(row['type']),
      intention: read(row['intention']),
      stage: read(row['stage']),
    } as Partial<Customer>;
    const { days: found, reason } = assessed(row, facts).gap;
    expect([String(found), reason]).toEqual([row['days'], row['reason']]);
  });

  it.each(days)('the rules find the next day of the example %j', (row) => {
    const facts = {
      manualGrade: read(row['grade']),
      lastContact: read(row['last contact']),
      ...fieldsIn(row['other'] ?? ''),
    } as Partial<Customer>;
    const { next, reason, daysOverdue, workingDaysLate } = assessed(row, facts);
    expect({
      'next follow-up': iso(next),
      rule: reason.rule,
      'days overdue': daysOverdue === null ? '' : String(daysOverdue),
      'working days late': String(workingDaysLate),
    }).toEqual(Object.fromEntries(CHECKED.map((name) => [name, row[name]])));
  });

  it.each([
    [
      [50, 30, 10, 6, 4],
      ['key', 'key', 'major', 'major', 'ordinary'],
    ],
    [
      [60, 20, 20],
      ['key', 'key', 'key'],
    ],
  ])(
    'the rules divide the amounts %j into the value classes of the example',
    (amounts, classes) => {
      expect(rules).toContain(
        `Amounts ${amounts.join(', ')}, with the minimum of buyers set to 1: ${classes.join(', ')}.`,
      );
      expect(classify(amounts, { ...defaultValueClassPolicy, minimumBuyers: 1 })).toEqual(classes);
    },
  );

  it('the workload of the example is what its gaps promise', () => {
    const customers = { A: 20, B: 50, C: 80, D: 150, E: 200 } as const;
    const load = Object.entries(customers).flatMap(([grade, count]) => {
      const { gap, reason, also } = assessed({}, { manualGrade: grade as 'A', lastContact: TODAY });
      return Array.from({ length: count }, () => ({ gap, reason, also }));
    });
    expect(rules).toContain('Workload of 20 A, 50 B, 80 C, 150 D and 200 E: 45.2');
    expect(loadOf(load, 5)).toBeCloseTo(45.2, 1);
  });
});

const CHECKED = ['next follow-up', 'rule', 'days overdue', 'working days late'] as const;
