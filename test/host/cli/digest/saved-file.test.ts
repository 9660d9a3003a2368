/** What `--save` writes can be read again: every column comes back as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { digestCommand } from '../../../../host/cli/digest/digest-command';
import { catalogueOf } from '../../../../src/language';
import { customerFields, type FieldSpec, type LanguageCode } from '../../../../src/rules';

const folder = mkdtempSync(join(tmpdir(), 'duebook-saved-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const specs: Readonly<Record<string, FieldSpec>> = customerFields;
/** Others hold what Duebook takes for a command, or keeps in a form of its own. */
const FIELDS = Object.keys(specs).filter(
  (field) => specs[field]?.filledBy === undefined && !['log', 'mergedInto'].includes(field),
);
const DAYS: Readonly<Record<string, string>> = {
  expectedClose: '2026-12-10',
  plannedFor: '2026-12-01',
  birthday: '1985-11-25',
  renewal: '2027-03-01',
};

function cellOf(field: string, language: LanguageCode): string {
  const { kind } = specs[field] ?? { kind: 'text' };
  if (kind === 'day') return DAYS[field] ?? '2026-11-20';
  if (kind === 'amount') return '1250.5';
  if (kind === 'count') return '3';
  if (field === 'owner') return 'anna@house.example';
  if (field === 'email') return 'jo@a.example';
  if (field === 'phone') return '0441 111111';
  if (kind === 'text') return `${field} =1`;
  if (kind === 'yes') return catalogueOf(language).choices.yes.no;
  const { choices } = catalogueOf(language);
  const words: Readonly<Record<string, string>> = choices[kind as keyof typeof choices];
  return Object.values(words)[0] ?? '';
}

async function save(data: string, saved: string, language: LanguageCode): Promise<unknown[][]> {
  let said = '';
  const exitCode = await digestCommand(
    [
      ...['--data', data, '--save', saved, '--language', language, '--json'],
      ...['--today', '2026-11-23', '--timezone', 'UTC'],
    ],
    {
      workingFolder: folder,
      dist: resolve('dist'),
      now: Date.parse('2026-11-23T08:00:00Z'),
      print: () => undefined,
      printError: (text) => (said += text),
    },
  );
  expect([exitCode, said]).toEqual([0, '']);
  const [sheet] = await readXlsx(join(folder, saved));
  return sheet?.data as unknown[][];
}

it.each(['en', 'zh'] as const)(
  'a saved table is read back, every column (%s)',
  async (language) => {
    const labels: Readonly<Record<string, string>> = catalogueOf(language).fields.customers;
    const headings = [...FIELDS.map((field) => labels[field]), 'Colour'];
    const cells = [...FIELDS.map((field) => cellOf(field, language)), 'red'];
    writeFileSync(
      join(folder, 'all.csv'),
      [headings, cells].map((row) => row.join(';')).join('\n'),
    );
    const once = await save('all.csv', 'once.xlsx', language);
    // Each column of the file is there, in a row that is not blank.
    expect(once[0]).toEqual(expect.arrayContaining(headings));
    for (const heading of headings) {
      expect([heading, once[1]?.[once[0]?.indexOf(heading) ?? -1]]).not.toEqual([heading, null]);
    }
    const twice = await save('once.xlsx', 'twice.xlsx', language);
    expect(twice).toEqual(once);
  },
);
