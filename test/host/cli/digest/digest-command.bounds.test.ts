/** The digest command on files with much or with hostile content: it reads them or refuses them in one line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestCommand } from '../../../../host/cli/digest/digest-command';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'duebook-digest-bounds-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<Readonly<{ exitCode: number; said: string }>> {
  let said = '';
  const exitCode = await digestCommand([...args, '--today', '2026-11-23', '--timezone', 'UTC'], {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: () => undefined,
    printError: (text) => (said += text),
  });
  return { exitCode, said };
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const CUSTOMERS = file('customers.csv', 'Company,Owner,Need\nAcme,Ann,clear\n');

describe('digestCommand on large files', () => {
  it('reads a file with more recognised columns than a new sheet has', async () => {
    expect(await run('--data', CUSTOMERS, '--save', 'graded.xlsx')).toEqual({
      exitCode: 0,
      said: '',
    });
    expect(await run('--data', 'graded.xlsx')).toEqual({ exitCode: 0, said: '' });
    const many = [
      ...['Company', 'Contact', 'Phone', 'Email', 'Owner', 'Need', 'Expected close', 'Stage'],
      ...['Intention', 'Birthday', 'Renewal', 'Planned for', 'Last contact', 'Last tracked'],
      ...['Product', 'Amount', 'Note', 'Address', 'Country', 'Language', 'Source', 'Next step'],
      ...['Customer type', 'Value class', 'Urgency', 'Industry', 'Website', 'WeChat', 'City'],
      ...['Manual grade', 'Do not contact', 'Attempts', 'Job title', 'Gender', 'Region', 'Tags'],
    ];
    const wide = file('wide.csv', `${many.join(',')}\n${many.map(() => '').join(',')}Acme\n`);
    expect((await run('--data', wide)).exitCode).toBe(0);
  });

  it('refuses more customers than a computer can assess', async () => {
    const rows = Array.from({ length: 200_001 }, (_, at) => `C${at}`);
    const { exitCode, said } = await run('--data', file('many.csv', `Company\n${rows.join('\n')}`));
    expect(exitCode).toBe(2);
    expect(said).toBe(
      'many.csv: The file has 200,001 customers, more than 200,000. Split it into smaller files, for example one per team.\n',
    );
  });
});

describe('digestCommand when something else fails', () => {
  it('ends in one line and exit code 1', async () => {
    jest.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length\nof the result');
    });
    const { exitCode, said } = await run('--data', CUSTOMERS, '--json');
    jest.restoreAllMocks();
    expect(exitCode).toBe(1);
    expect(said).toBe(
      'Duebook stopped because of an error: RangeError: Invalid string length of the result\n',
    );
  });
});

describe('digestCommand on hostile text', () => {
  const HEADINGS: readonly (readonly [string, string])[] = [
    ['line breaks', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh'],
    ['control characters', 'a\u001b[2Jb\u0007c\u0000d\u009bK'],
    ['characters that turn the text round', 'a\u202eb\u2066c\u200fd\u061c'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['half a character', 'a\ud800'],
    ['quotation marks', '”“'.repeat(3_000)],
  ];

  it.each(HEADINGS)(
    'a refusal that quotes a heading of %s is one short line',
    async (_, heading) => {
      const quoted = `"${heading.replaceAll('"', '""')}"`;
      const name = file('hostile.csv', `${quoted},${quoted},z\n1,2,3\n`);
      for (const args of [[], ['--map', `company=${heading}?`.replaceAll('\0', '')]]) {
        const { exitCode, said } = await run('--data', name, ...args);
        expect(exitCode).toBe(2);
        expect(said).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{20,2010}\n$/u);
      }
    },
  );

  it('a cell longer than a sheet takes ends no run', async () => {
    const name = file(
      'long.csv',
      `Company,Owner,Need,Note\n${'x'.repeat(60_000)},Ann,clear,${'y'.repeat(200_000)}\n`,
    );
    expect([0, 2]).toContain((await run('--data', name)).exitCode);
  });
});
