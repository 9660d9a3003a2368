/** The whole digest command on small files: its output and its error messages. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { digestCommand } from '../../../../host/cli/digest/digest-command';
import { catalogueOf, languageCodes } from '../../../../src/language';

const folder = mkdtempSync(join(tmpdir(), 'duebook-digest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Ran = Readonly<{ exitCode: number; out: string; said: string }>;

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const exitCode = await digestCommand(args, {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { exitCode, out, said };
}

interface Answer {
  readonly today: string;
  readonly rows: number;
  readonly folded: unknown;
  readonly problems: readonly Record<string, unknown>[];
  readonly grades: Record<string, number>;
  readonly customers: readonly Record<string, unknown>[];
  readonly mails: readonly Record<string, unknown>[];
  readonly skipped: readonly Record<string, unknown>[];
  readonly serviceCalls: number;
}

async function answerOf(...args: string[]): Promise<Answer> {
  const { exitCode, out, said } = await run(...args, '--json');
  expect([exitCode, said]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const MONDAY = ['--today', '2026-11-23', '--timezone', 'Europe/Berlin'];

const CUSTOMERS = file(
  'customers.csv',
  `Customers of the house,,,,,
,,,,,
Company,Owner,Need,Expected close,Last contact,Colour
Acme,anna@house.example,clear,2026-12-01,2026-11-18,red
Bolt,Bob,clear,2027-01-10,2026-11-20,
=1+1,Bob,maybe?,,2026-11-01,blue
`,
);

describe('digestCommand', () => {
  it('prints one JSON object with the documented keys and nothing else', async () => {
    const answer = await answerOf('--data', CUSTOMERS, ...MONDAY);
    expect(Object.keys(answer)).toEqual([
      ...[
        'today',
        'file',
        'rows',
        'mapping',
        'unmapped',
        'folded',
        'problems',
        'grades',
        'statuses',
      ],
      ...['customers', 'mails', 'notes', 'skipped', 'serviceCalls'],
    ]);
    expect(answer).toMatchObject({ today: '2026-11-23', rows: 3, folded: null });
    expect(answer.grades).toEqual({ A: 1, B: 1, C: 0, D: 0, E: 0, U: 1 });
    expect(Object.keys(answer.customers[0]!)).toEqual([
      ...['row', 'id', 'company', 'owner', 'grade', 'gradeReason', 'gap', 'next', 'why'],
      ...['status', 'daysOverdue', 'waiting', 'toComplete'],
    ]);
  });

  it('counts records from the first row of the file, title rows and headings included', async () => {
    const { customers, problems } = await answerOf('--data', CUSTOMERS, ...MONDAY);
    expect(customers.map(({ row, company }) => [row, company])).toEqual([
      [4, 'Acme'],
      [5, 'Bolt'],
      [6, '=1+1'],
    ]);
    expect(problems).toEqual([
      { row: 6, field: 'need', code: 'unknown-word', text: 'maybe?' },
      { row: 5, field: 'owner', code: 'unknown-owner', text: 'Bob', count: 2 },
    ]);
  });

  it('sends each owner with an address a list, and the other lists to the manager', async () => {
    const { mails } = await answerOf('--data', CUSTOMERS, ...MONDAY, '--to', 'boss@house.example');
    expect(mails).toHaveLength(2);
    expect(mails.find(({ to }) => to === 'anna@house.example')).toMatchObject({
      overdue: 1,
      today: 0,
      soon: 0,
      start: 0,
      ungraded: 0,
      file: null,
    });
    expect(mails.find(({ to }) => to === 'boss@house.example')).toMatchObject({ ungraded: 1 });
  });

  it('reports the placeholder that receives the other lists when no manager is given', async () => {
    const { out } = await run('--data', CUSTOMERS, ...MONDAY);
    expect(out).toContain('me@duebook.example');
    expect(out).toContain('--to ADDRESS');
  });

  it('matches a colleague by the spelling in the file', async () => {
    const team = file('team.csv', 'Name,Email,Also known as\nRobert Hill,bob@house.example,Bob\n');
    const { mails, problems } = await answerOf('--data', CUSTOMERS, '--team', team, ...MONDAY);
    expect(mails.map(({ to }) => to)).toContain('bob@house.example');
    expect(problems.map(({ code }) => code)).toEqual(['unknown-word']);
  });

  it('takes the journal into account', async () => {
    const journal = file('journal.csv', 'Customer,Date,Outcome\nAcme,2026-11-20,reached\n');
    const { customers } = await answerOf('--data', CUSTOMERS, '--journal', journal, ...MONDAY);
    expect(customers[0]).toMatchObject({ next: '2026-11-23', status: 'today', daysOverdue: null });
  });

  it('reports a journal entry without a known customer at its record number', async () => {
    const journal = file('lost.csv', 'Customer,Date\nAcme,2026-11-20\nZenith,2026-11-19\n');
    const { problems } = await answerOf('--data', CUSTOMERS, '--journal', journal, ...MONDAY);
    expect(problems).toContainEqual({
      row: 3,
      field: 'customerId',
      code: 'unknown-customer',
      text: 'Zenith',
      table: 'journal',
    });
  });

  it('sends a single run even on a day off, but a whole day only on a working day', async () => {
    const saturday = ['--data', CUSTOMERS, '--today', '2026-11-21', '--timezone', 'Europe/Berlin'];
    expect((await answerOf(...saturday)).mails.length).toBeGreaterThan(0);
    const whole = await answerOf(...saturday, '--whole-day');
    expect(whole.mails).toEqual([]);
    expect(whole.skipped).toHaveLength(1);
  });

  it('sends everyone one email although the job runs 24 times', async () => {
    const once = await answerOf('--data', CUSTOMERS, ...MONDAY);
    const whole = await answerOf('--data', CUSTOMERS, ...MONDAY, '--whole-day');
    const listed = ({ mails }: Answer): unknown[] => mails.map(({ to, overdue }) => [to, overdue]);
    expect(listed(whole)).toEqual(listed(once));
  });

  it('applies holidays of China only when requested', async () => {
    const rows = file(
      'cn.csv',
      '公司名称,需求,预计成交日期,最近联系时间\n甲,明确,2026-12-20,2026-09-24\n',
    );
    const day = ['--data', rows, '--today', '2026-09-25', '--timezone', 'Asia/Shanghai'];
    const next = async (...more: string[]): Promise<unknown> =>
      (await answerOf(...day, ...more)).customers[0]?.['next'];
    expect(await next()).toBe('2026-10-01');
    expect(await next('--holidays', 'CN')).toBe('2026-09-30');
    const own = file('days.csv', 'Day,Kind,Name\n2026-10-01,off,Long weekend\n');
    expect(await next('--holidays', own)).toBe('2026-09-30');
  });

  it('saves the table with grade, next follow-up, status and reason, and the columns it did not import', async () => {
    await answerOf('--data', CUSTOMERS, ...MONDAY, '--save', 'graded/table.xlsx');
    const [sheet] = await readXlsx(join(folder, 'graded', 'table.xlsx'));
    const [headings, first, , third] = sheet!.data as unknown[][];
    expect(headings).toEqual([
      ...['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact'],
      ...['Grade', 'Next follow-up', 'Due status', 'Cal. days late', 'Why', 'Colour'],
    ]);
    expect(first!.slice(6)).toEqual([
      ...['A', new Date('2026-11-19T00:00:00Z'), 'Overdue', 4, 'Grade A: every day', 'red'],
    ]);
    expect(third![1]).toBe('=1+1');
  });

  it('prints a readable table with owners, problems and headings', async () => {
    const { exitCode, out } = await run('--data', CUSTOMERS, ...MONDAY);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^anna@house\.example +1 +0 +0 +0 +0$/m);
    expect(out).toContain('“maybe?” is not a known word');
    expect(out).toContain('Headings not used: Colour');
  });

  it('prints the table in Chinese when requested', async () => {
    const { out } = await run('--data', CUSTOMERS, ...MONDAY, '--language', 'zh');
    expect(out).toContain('逾期');
    expect(out).toContain('未使用的标题：Colour');
  });

  it('refuses a language that Duebook does not speak, naming those it does', async () => {
    const { exitCode, said } = await run('--data', CUSTOMERS, ...MONDAY, '--language', 'xx');
    const known = catalogueOf('en').or(languageCodes);
    expect([exitCode, said]).toEqual([2, `--language “xx” is unknown. Use ${known}.\n`]);
  });

  it('merges deals by company, with the row of the first deal', async () => {
    const deals = file(
      'deals.csv',
      'Account,Deal stage,Close date\nAcme,Won,1/31/2026\nBolt,Negotiation,12/1/2026\nACME,Lost,2/1/2026\n',
    );
    const { folded, customers } = await answerOf('--data', deals, ...MONDAY);
    expect(folded).toEqual({ rows: 3, customers: 2 });
    expect(customers.map(({ row, grade }) => [row, grade])).toEqual([
      [2, 'E'],
      [3, 'A'],
    ]);
  });

  it('prints the same result for the same files', async () => {
    const once = await answerOf('--data', CUSTOMERS, ...MONDAY);
    expect(await answerOf('--data', CUSTOMERS, ...MONDAY)).toEqual(once);
  });

  it.each([
    [['--data', 'missing.csv'], 'There is no file missing.csv'],
    [['--data', CUSTOMERS, '--map', 'company=Firm'], 'The file has no heading “Firm”'],
    [['--data', CUSTOMERS, '--map', 'firm=Company'], 'There is no field “firm”'],
    [['--data', CUSTOMERS, '--team', 'nobody.csv'], 'There is no file nobody.csv'],
    [['--data', CUSTOMERS, '--holidays', 'DE'], 'There is no file DE'],
    [['--data', CUSTOMERS, '--out', CUSTOMERS], 'is a file'],
    [['--data', file('none.csv', 'a,b\n1,2\n')], 'No usable heading'],
    [['--data', CUSTOMERS, '--journal', 'none.csv'], 'No heading shows which customer'],
  ])('refuses %j in one sentence, with exit code 2 and nothing sent', async (args, sentence) => {
    const { exitCode, out, said } = await run(...args, ...MONDAY, '--save', 'never.xlsx');
    expect([exitCode, out]).toEqual([2, '']);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });

  it('prints its usage with --help', async () => {
    const { exitCode, out } = await run('--help');
    expect([exitCode, out.includes('--whole-day')]).toEqual([0, true]);
  });
});
