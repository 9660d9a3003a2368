/**
 * The library of the warehouse answers what the report of the sheet does, over customers whose cells are as bad as
 * those of real files: the built bundle in a realm without any global, text in and text out.
 */
import { openLibrary, type WarehouseAnswer } from '../../host/cli/scale/library';
import { generateTeam, type GeneratedTeam } from '../../host/cli/scale/generated-team';
import { factsText, plainQueries } from '../../host/cli/scale/queries';
import { ONE_LOOK, runWarehouse, type WarehouseRun } from '../../host/cli/scale/run-warehouse';
import { withKeys, type TablesReply } from '../../host/cli/scale/tables';
import { openMemoryPlatform } from '../../src/platform/memory';
import { answerReport, answerTables, type ReportAnswer } from '../../src/surfaces/report';

const TODAY = '2026-11-23';
const library = openLibrary('.build/warehouse');

type Rows = readonly (readonly string[])[];

interface BothSides {
  readonly report: ReportAnswer;
  readonly tables: TablesReply;
}

function openTeam(team: GeneratedTeam, settings: Rows = []): BothSides {
  const platform = openMemoryPlatform({
    now: () => Date.parse(`${TODAY}T09:00:00Z`),
    sheets: {
      Customers: team.customers,
      Journal: team.journal,
      Purchases: team.purchases,
      Cases: team.cases,
      Team: team.team,
      Holidays: team.holidays,
      Settings: [['Setting', 'Value'], ...settings],
    },
  });
  return { report: answerReport({ ask: 'report' }, platform), tables: answerTables({}, platform) };
}

const run = (tables: TablesReply, day = ONE_LOOK): Promise<WarehouseRun> =>
  runWarehouse(tables, library, plainQueries, day);

/** The fields that the report has too, by its names. */
function asReported(answers: readonly WarehouseAnswer[]): readonly object[] {
  return answers.map(({ nextDay, toComplete, ...answer }) => ({
    ...answer,
    next: nextDay,
    toComplete: toComplete === '' ? [] : toComplete?.split(','),
  }));
}

/** Each customer as the report has it, in an object that `toMatchObject` compares. */
const expected = ({ report }: BothSides): readonly object[] => report.customers;

function problemLines({ report }: BothSides): readonly string[] {
  return report.problems
    .map(({ table, row, field, code, text }) =>
      [table ?? 'customers', row, field, code, text].join('|'),
    )
    .sort();
}

function foundLines({ problems }: WarehouseRun): readonly string[] {
  return problems
    .map(({ tbl, row, field, code, text }) => [tbl, row, field, code, text].join('|'))
    .sort();
}

const ONE_CURRENCY = { currencies: ['EUR', ' eur', ''], hasSince: false };
const KEPT = [
  ['takeOver', '2026-10-20'],
  ['kept.from', '2026-10-20'],
];

const KNOWN = { knowsPurchases: true, keepsTold: true };

describe('the library in a realm without globals', () => {
  it('500 dirty customers get the grades, days, sentences and problems of the report', async () => {
    const both = openTeam(generateTeam(500, 1, TODAY, ONE_CURRENCY));
    const found = await run(both.tables);
    expect(found.errors).toEqual([]);
    expect(asReported(found.answers)).toMatchObject(expected(both));
    expect(foundLines(found)).toEqual(problemLines(both));
    expect(new Set(found.answers.map(({ valueClass }) => valueClass)).size).toBe(4);
  });

  it('several currencies leave the classes as they are, which is a problem of all rows', async () => {
    const both = openTeam(
      generateTeam(60, 2, TODAY, { ...ONE_CURRENCY, currencies: ['EUR', 'USD'] }),
    );
    const found = await run(both.tables);
    expect(asReported(found.answers)).toMatchObject(expected(both));
    expect(foundLines(found)).toEqual(problemLines(both));
    expect(found.problems.map(({ code }) => code)).toContain('mixed-currencies');
  });

  it('what was told yesterday is a column out, and a column in the next time', async () => {
    const first = generateTeam(150, 3, TODAY, { ...ONE_CURRENCY, hasSince: true });
    const told = await run(openTeam(first, KEPT).tables, { kept: new Map(), endsDay: true });
    const rowOf = new Map(told.answers.map((answer) => [answer.row, answer]));
    const [headings = [], ...rows] = first.customers;
    const since = headings.indexOf('First seen');
    const kept = rows.map((cells, at) => {
      const answer = rowOf.get(at + 2);
      return [...cells.slice(0, since), answer?.since ?? '', answer?.told ?? ''];
    });
    const next = openTeam({ ...first, customers: [[...headings, 'Last told'], ...kept] }, KEPT);
    const found = await run(next.tables);
    expect(asReported(found.answers)).toMatchObject(expected(next));
    expect(found.answers.map(({ nextDay }) => nextDay)).toEqual(
      told.answers.map(({ nextDay }) => nextDay),
    );
    expect(found.answers.filter((answer) => answer.told !== '').length).toBeGreaterThan(50);
  });

  it('a call depends on no earlier one: in any order, in seven parts, with other facts between', async () => {
    const { tables } = openTeam(generateTeam(140, 4, TODAY, ONE_CURRENCY));
    const inputs = await plainQueries.inputs(withKeys(tables, library), new Map());
    const facts = factsText(tables, KNOWN);
    const otherFacts = factsText({ ...tables, today: '2027-03-01', language: 'zh' }, KNOWN);
    const inOrder = inputs.map(({ input }) => library.assess(facts, input, 'key', null));
    const parts = Array.from({ length: 7 }, (_, part) =>
      inputs.filter((_row, at) => at % 7 === part).reverse(),
    );
    const byRow = new Map(
      parts.flat().map(({ row, input }) => {
        library.assess(otherFacts, input, null, null);
        return [row, library.assess(facts, input, 'key', null)] as const;
      }),
    );
    expect(inputs.map(({ row }) => byRow.get(row))).toEqual(inOrder);
  });

  it('a row that cannot be assessed answers with the error and ends no query', () => {
    const { tables } = openTeam(generateTeam(1, 5, TODAY, ONE_CURRENCY));
    const facts = factsText(tables, KNOWN);
    expect(library.assess(facts, '{"row":2,"cells":', null, null)).toMatchObject({
      grade: null,
      error: expect.stringContaining('JSON') as string,
    });
  });

  it('facts of a day that does not exist end the whole run', () => {
    const { tables } = openTeam(generateTeam(1, 5, TODAY, ONE_CURRENCY));
    const facts = factsText({ ...tables, today: '2026-02-30' }, KNOWN);
    expect(() => library.assess(facts, '{}', null, null)).toThrow('2026-02-30');
  });
});
