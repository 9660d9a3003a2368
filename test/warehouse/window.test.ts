/**
 * A team's sheet as a window onto the warehouse: the unchanged product reads the rows of the view `due` alone, without
 * journal, purchases and cases, and comes to the answers of the warehouse.
 */
import { readFileSync } from 'node:fs';
import { generateTeam } from '../../host/cli/scale/generated-team';
import { openLibrary } from '../../host/cli/scale/library';
import { plainQueries } from '../../host/cli/scale/queries';
import { runWarehouse } from '../../host/cli/scale/run-warehouse';
import { openMemoryPlatform } from '../../src/platform/memory';
import { tableFields } from '../../src/rules';
import { answerReport, answerTables, type ReportAnswer } from '../../src/surfaces/report';

const TODAY = '2026-11-23';

const SETTINGS = [
  ['Setting', 'Value'],
  ['takeOver', '2026-10-20'],
  ['kept.from', '2026-10-20'],
];

/** Field and heading of each column of the view that holds a cell of the customer. */
const columns = [
  ...readFileSync('warehouse/sql/due.sql', 'utf8').matchAll(
    /\$\{at:customers:(\w+)\}\]'\) AS `?([^`,]+)`?,/g,
  ),
].map(([, field = '', heading = '']) => ({ field, heading }));

const fields = Object.keys(tableFields.customers);

function platformWith(sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  return openMemoryPlatform({ now: () => Date.parse(`${TODAY}T09:00:00Z`), sheets });
}

const keyOf = ({ id, company, contact }: Record<string, unknown>): string =>
  [id, company, contact].map(String).join('|');

describe('a sheet that has only the extract of the due list', () => {
  const team = generateTeam(400, 8, TODAY, { currencies: ['EUR'], hasSince: true });
  const { customers, journal, purchases, cases, holidays } = team;
  const whole = platformWith({
    ...{ Customers: customers, Journal: journal, Purchases: purchases, Cases: cases },
    ...{ Holidays: holidays, Team: team.team, Settings: SETTINGS },
  });
  const answers = runWarehouse(
    answerTables({}, whole),
    openLibrary('.build/warehouse'),
    plainQueries,
    { kept: new Map(), endsDay: true },
  ).then((run) => run.answers.filter(({ section }) => section !== null));

  /** The sheet of the team, which has nothing but the rows of the view, holidays and settings. */
  async function openWindow() {
    const rows = (await answers).map(({ id, company, contact, cells }) => {
      const texts = JSON.parse(cells ?? '[]') as string[];
      const own = columns.map(({ field }) => texts[fields.indexOf(field)] ?? '');
      return [id ?? '', company ?? '', contact ?? '', ...own];
    });
    const named = ['Customer_ID', 'Company', 'Contact'];
    const headings = [...named, ...columns.map(({ heading }) => heading)];
    return platformWith({ Customers: [headings, ...rows], Holidays: holidays, Settings: SETTINGS });
  }

  it('says the same of every customer, by what the extract remembers', async () => {
    const due = await answers;
    const seen: ReportAnswer['customers'] = answerReport(
      { ask: 'report' },
      await openWindow(),
    ).customers;
    expect(due.length).toBeGreaterThan(100);
    const shown = new Map(seen.map((each) => [keyOf({ ...each }), each]));
    for (const { nextDay: next, ...answer } of due) {
      const { id, grade, gradeReason, gap, why, status, daysOverdue, section } = answer;
      expect(shown.get(keyOf(answer as never))).toMatchObject({
        ...{ id, grade, gradeReason, gap, next, why, status, daysOverdue, section },
      });
    }
  });

  it('has headings that are all recognised', async () => {
    const { customers: read } = answerTables({}, await openWindow()).tables;
    const texts = (await answers).map(({ cells }) => JSON.parse(cells ?? '[]') as string[]);
    for (const { field } of columns) {
      const at = fields.indexOf(field);
      expect([field, read.rows.map(({ cells }) => cells[at])]).toEqual([
        field,
        texts.map((each) => each[at]),
      ]);
    }
  });

  it('has a column for every field but those that Duebook works out', () => {
    const workedOut = [
      'grade',
      'nextFollowUp',
      'status',
      'daysOverdue',
      'why',
      'gapSince',
      'asOf',
      'log',
    ];
    const known = ['id', 'company', 'contact', ...columns.map(({ field }) => field)];
    expect([...known, ...workedOut].sort()).toEqual([...fields].sort());
  });
});
