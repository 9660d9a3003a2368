/** `--take-over`: the day from which customers count as known (docs/rules.md §3, Fair start). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestCommand } from '../../../../host/cli/digest/digest-command';
import { STATUSES } from '../../../../src/rules';

const folder = mkdtempSync(join(tmpdir(), 'duebook-take-over-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const CUSTOMERS = file(
  'customers.csv',
  `Company,Need,Last contact
Long ago,potential,2026-03-02
Late,potential,2026-10-21
Ahead,potential,2026-11-20
`,
);
const JOURNAL = file('journal.csv', 'Company,Date,Kind\nLong ago,2026-11-18,Contact\n');

async function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  let [out, said] = ['', ''];
  const code = await digestCommand(['--timezone', 'UTC', ...args], {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { code, out, said };
}

/** The status of each customer, and the counts. */
async function statusesOf(...args: string[]): Promise<readonly unknown[]> {
  const { out } = await run(...args, '--json');
  const { statuses, customers } = JSON.parse(out) as {
    readonly statuses: Readonly<Record<string, number>>;
    readonly customers: readonly { readonly status: string }[];
  };
  expect(Object.keys(statuses)).toEqual([...STATUSES]);
  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(customers.length);
  return customers.map(({ status }) => status);
}

const MONDAY = ['--data', CUSTOMERS, '--today', '2026-11-23'];

describe('npm run digest', () => {
  it('counts every customer from its last contact without a day of take-over, and offers one', async () => {
    expect(await statusesOf(...MONDAY)).toEqual(['overdue', 'overdue', 'scheduled']);
    expect((await run(...MONDAY)).out).toContain('Use --take-over YYYY-MM-DD');
  });

  it('takes customers over on the day asked for: those left too long before it are to start', async () => {
    const asked = [...MONDAY, '--take-over', '2026-11-18'];
    expect(await statusesOf(...asked)).toEqual(['start', 'overdue', 'scheduled']);
    expect((await run(...asked)).out).toContain('Take-over: 2026-11-18');
  });

  it('keeps that day in a saved file', async () => {
    await run(...MONDAY, '--take-over', '2026-11-18', '--save', 'saved.xlsx');
    const later = ['--data', 'saved.xlsx', '--today', '2026-11-27'];
    expect(await statusesOf(...later)).toEqual(['start', 'overdue', 'scheduled']);
    expect((await run(...later)).out).toContain('2026-11-18, as kept in the file');
  });

  it('takes the first day of the journal by default', async () => {
    const { out } = await run(...MONDAY, '--journal', JOURNAL);
    expect(out).toContain('Take-over: 2026-11-18, the first day of the journal');
  });

  it('refuses a day after today', async () => {
    const { code, said } = await run(...MONDAY, '--take-over', '2026-11-24');
    expect([code, said]).toEqual([
      2,
      '--take-over 2026-11-24 is after 2026-11-23. Use that day or an earlier one.\n',
    ]);
  });
});
