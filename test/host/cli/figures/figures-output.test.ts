/** What the figures command prints and refuses, and that docs/figures.md names all of it. */
import { readFileSync } from 'node:fs';
import {
  figuresInput,
  figuresOfFile,
  ON_MONDAY,
  runFigures,
  TWELVE,
  TWELVE_CUSTOMERS,
  type Json,
} from '../../../support/team-of-twelve';

/** Objects whose keys are codes, which are documented as a whole. */
const BY_CODE = ['gradeMix', 'migration.matrix', 'classes', 'cases.open', 'owners[].grades'];

function* keysIn(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    yield* new Set(value.flatMap((each) => [...keysIn(each, `${path}[]`)]));
  } else if (typeof value === 'object' && value !== null && !BY_CODE.includes(path)) {
    for (const [key, each] of Object.entries(value)) {
      yield* keysIn(each, path === '' ? key : `${path}.${key}`);
    }
  } else yield path;
}

describe('the output of the figures command', () => {
  it('are named in docs/figures.md, key by key', async () => {
    const all = await figuresOfFile(...TWELVE, '--from', '2026-05-01');
    const table = readFileSync('docs/figures.md', 'utf8').split('## JSON of')[1] ?? '';
    const documented = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) =>
        [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
      );
    // A file has no goals, and the notes and problems of this one lack a part of their keys.
    const elsewhere = /^(?:goals|problems|notes)\b/;
    const printed = [...keysIn(all, '')].filter((key) => !elsewhere.test(key)).sort();
    expect(printed).toEqual(documented.filter((key) => !elsewhere.test(key)).sort());
  });

  it.each(['en', 'zh'])('are printed as tables (%s)', async (language) => {
    const { exitCode, out, said } = await runFigures(...TWELVE, '--language', language);
    expect([exitCode, said]).toEqual([0, '']);
    expect(out).toContain('85%');
    expect(out).not.toMatch(/undefined|NaN|null|\[object/);
    expect(/[\u4e00-\u9fff]/.test(out)).toBe(language === 'zh');
  });
});

describe('the figures command', () => {
  it('refuses a first day that is ahead', async () => {
    const { exitCode, said } = await runFigures(
      '--data',
      TWELVE_CUSTOMERS,
      ...ON_MONDAY,
      '--from',
      '2026-12-01',
    );
    expect(exitCode).toBe(2);
    expect(said).toBe('--from 2026-12-01 is after 2026-11-23. Use that day or an earlier one.\n');
  });

  it('refuses an option of the digest alone', async () => {
    const { exitCode, said } = await runFigures('--data', TWELVE_CUSTOMERS, '--whole-day');
    expect([exitCode, said]).toEqual([
      2,
      'There is no option --whole-day. Run with --help to see them all.\n',
    ]);
  });

  it('says of one customer, paused, that there is too little of everything', async () => {
    const one = figuresInput('one.csv', 'Company,Do not contact\nAlone,yes\n');
    const answer = await figuresOfFile('--data', one, ...ON_MONDAY);
    expect(answer['tooFew']).toEqual(
      expect.arrayContaining(['gradeMix', 'dueLoad', 'conversion', 'onTime', 'forecast', 'rfm']),
    );
    expect(JSON.stringify(answer)).not.toContain('NaN');
  });

  it('keeps amounts in several currencies apart', async () => {
    const mixed = figuresInput(
      'mixed.csv',
      'Customer ID,Date,Amount,Currency\nC1,2026-11-02,5000,EUR\nC2,2026-11-10,2500,USD\nC3,2026-11-11,1,eur\n',
    );
    const answer = await figuresOfFile(
      '--data',
      TWELVE_CUSTOMERS,
      '--purchases',
      mixed,
      ...ON_MONDAY,
    );
    expect(answer['wonAmount']).toEqual([
      { currency: 'EUR', amount: 5001 },
      { currency: 'USD', amount: 2500 },
    ]);
    expect((answer['rfm'] as readonly Json[]).every(({ m }) => m === null)).toBe(true);
    expect(answer['service']).toBeNull();
    expect(answer['tooFew']).toEqual(expect.arrayContaining(['rfm', 'service']));
  });

  it('takes a deal with a closing day for open once its stage says so', async () => {
    const reopened = figuresInput(
      'reopened.csv',
      'Company,Stage,Closed on\nA,Won,2026-11-02\nB,Negotiating,2026-11-03\n',
    );
    const { conversion } = await figuresOfFile('--data', reopened, ...ON_MONDAY);
    expect(conversion).toMatchObject({ won: 1, lost: 0 });
  });

  it('takes the expected close for the closing day where the file has none', async () => {
    const rows = ['Won', 'Won', 'Won', 'Lost', 'Lost'].map(
      (stage, at) => `D${at},${stage},2026-11-0${at + 1}`,
    );
    const deals = figuresInput('deals.csv', `Company,Stage,Expected close\n${rows.join('\n')}\n`);
    const { conversion } = await figuresOfFile('--data', deals, ...ON_MONDAY);
    expect(conversion).toMatchObject({ won: 3, lost: 2, share: 0.6 });
  });
});
