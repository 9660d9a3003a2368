/** The emails in the output of the digest command. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestCommand } from '../../../../host/cli/digest/digest-command';

const folder = mkdtempSync(join(tmpdir(), 'duebook-digest-mails-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface ToldMail {
  readonly to: string;
  readonly file: string | null;
}

async function mailsOf(owners: readonly string[]): Promise<{
  readonly exitCode: number;
  readonly said: string;
  readonly mails: readonly ToldMail[];
}> {
  const rows = owners.map((owner, at) => `Customer ${at},${owner}`);
  writeFileSync(join(folder, 'customers.csv'), ['Company,Owner', ...rows].join('\n'));
  let out = '';
  let said = '';
  const args = ['--data', 'customers.csv', '--today', '2026-11-23', '--timezone', 'Europe/Berlin'];
  const exitCode = await digestCommand([...args, '--out', 'mails', '--json'], {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { exitCode, said, mails: (JSON.parse(out) as { mails: ToldMail[] }).mails };
}

/** The output of a whole day, with one customer per owner. */
async function dayOf(team: string, ...owners: readonly string[]): Promise<string> {
  writeFileSync(join(folder, 'team.csv'), team);
  const rows = owners.map((owner, at) => `Customer ${at},${owner}`);
  writeFileSync(join(folder, 'customers.csv'), ['Company,Owner', ...rows].join('\n'));
  let out = '';
  const files = ['--data', 'customers.csv', '--team', 'team.csv', '--whole-day'];
  await digestCommand([...files, '--today', '2026-11-23', '--timezone', 'Europe/Berlin'], {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: () => undefined,
  });
  return out;
}

describe('digestCommand', () => {
  it('writes an .eml file per email with a name valid on every file system', async () => {
    const { mails } = await mailsOf(['a@house.example', 'B: "b"/c <b@house.example>']);
    const written = readdirSync(join(folder, 'mails'));
    expect(written).toHaveLength(mails.length);
    expect(mails.length).toBeGreaterThan(0);
    const first = mails[0]?.file ?? '';
    expect(readFileSync(first, 'utf8')).toMatch(/^(From|To|Subject|MIME-Version|Content-Type):/m);
    expect(written.every((name) => /^[\w@. +-]+\.eml$/.test(name))).toBe(true);
  });

  it('reports exactly the documented keys of each email', async () => {
    const { exitCode, mails } = await mailsOf(['b@house.example']);
    expect(exitCode).toBe(0);
    expect(mails.map(Object.keys)).toEqual([
      ['to', 'owner', 'subject', 'overdue', 'today', 'soon', 'start', 'ungraded', 'file'],
    ]);
  });

  it('reports an address that the mail server refuses and delivers the other emails', async () => {
    const owners = ['a@xn--x.org', 'b@house.example', '王@例子.中国', 'd@é.example'];
    const { exitCode, said, mails } = await mailsOf(owners);
    expect([exitCode, said]).toEqual([
      1,
      'a@xn--x.org: the mail server refuses this address. Correct it in the file.\n',
    ]);
    expect(mails.map(({ to }) => to)).toEqual(owners);
    expect(mails.map(({ file }) => file === null)).toEqual([true, false, false, false]);
  });

  it('sends one email per person in the 24 runs of a day, to all domains in the files', async () => {
    const team = [
      'Name,Email,Role,Away from,Covered by',
      'Ann,ann@one.example,Seller,,',
      'Bob,bob@two.example,Seller,2026-11-20,Ann',
      'Mia,mia@three.example,Manager,,',
    ];
    const out = await dayOf(team.join('\n'), 'Ann', 'Bob', 'eva@four.example');
    for (const line of [
      'ann@one.example: 1 to start · 1 of colleagues · Mon Nov 23',
      'eva@four.example: 1 to start · Mon Nov 23',
      'mia@three.example: Team · 3 to start · Mon Nov 23',
      'Bob: This person is away.',
      'Hourly runs: 24 · Emails: 3 · People emailed: 3 · ',
    ]) {
      expect(out).toContain(line);
    }
  });
});
