/** Runs the figures command over a team of 12, whose figures were computed by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { figuresCommand } from '../../host/cli/figures/figures-command';

const folder = mkdtempSync(join(tmpdir(), 'duebook-figures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Ran = Readonly<{ exitCode: number; out: string; said: string }>;

export async function runFigures(...args: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const exitCode = await figuresCommand(args, {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { exitCode, out, said };
}

export type Json = Readonly<Record<string, unknown>>;

export async function figuresOfFile(...args: string[]): Promise<Json> {
  const { exitCode, out, said } = await runFigures(...args, '--json');
  expect([exitCode, said]).toEqual([0, '']);
  return JSON.parse(out) as Json;
}

export function figuresInput(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** Monday. */
export const ON_MONDAY = ['--today', '2026-11-23', '--timezone', 'Europe/Berlin'];

export const TWELVE_CUSTOMERS = figuresInput(
  'customers.csv',
  `Customer ID,Company,Owner,Need,Stage,Expected close,Closed on,Potential value,Added,Last contact,Lost reason,Source,Referred by
C1,Alder,Ana,clear,negotiating,2026-12-01,,1000,2026-09-01,2026-11-20,,Fair,
C2,Birch,Ana,clear,negotiating,2027-01-15,,2000,2026-09-02,2026-11-19,,fair,
C3,Cedar,Ana,clear,,2027-04-30,,3000,2026-10-01,2026-11-16,,,
C4,Dogwood,Ben,potential,,,,,2026-10-02,2026-11-18,,Web,
C5,Elm,Ben,none,,,,,2026-10-03,2026-11-01,,,
C6,Fir,Ben,clear,negotiating,2026-11-10,,500,2026-10-04,2026-11-20,,,
C7,Ginkgo,Ben,,,,,,2026-10-05,2026-11-01,,,
C8,Hazel,Ana,,won,,2026-11-05,4000,2026-09-03,2026-11-05,,Fair,Zoe
C9,Ivy,Ana,,won,,2026-11-12,6000,2026-09-04,2026-11-12,,Fair,
C10,Juniper,Ben,,won,,2026-10-20,700,2026-09-05,2026-10-20,,,
C11,Larch,Ben,,lost,,2026-11-18,,2026-10-06,2026-11-18,Price,Fair,
C12,Maple,Ben,,lost,,2026-11-20,,2026-10-07,2026-11-20,,,
`,
);

const JOURNAL = figuresInput(
  'journal.csv',
  `Entry ID,Customer ID,Date,By,Kind,Outcome,Satisfaction,Was due,Expected close after,Grade after
J1,C2,2026-08-03,Ana,contact,reached,,,2026-10-01,B
J2,C2,2026-09-03,Ana,contact,reached,,,2026-12-01,B
J3,C1,2026-11-03,Ana,contact,reached,,2026-11-03,,A
J4,C3,2026-11-16,Cleo,review,,,2026-11-13,2027-04-30,C
J5,C7,2026-11-17,Ben,attempt,no answer,,2026-11-17,,U
J6,C4,2026-11-18,Ben,contact,reached,3,2026-11-18,,D
J7,C2,2026-11-19,Ana,contact,reached,4,2026-11-19,2027-01-15,B
J8,C1,2026-11-20,Ana,contact,reached,5,2026-11-20,,A
`,
);

const PURCHASES = figuresInput(
  'purchases.csv',
  `Customer ID,Date,Amount,Currency
C1,2026-11-02,5000,EUR
C2,2026-11-10,2500,EUR
C3,2026-05-01,1100,EUR
C3,2026-11-15,-100,EUR
C4,2026-05-02,500,EUR
C5,2026-05-03,400,EUR
C6,2026-05-04,200,
C7,2026-05-05,150,EUR
C8,2026-05-06,100,EUR
C9,2026-05-07,80,EUR
C10,2026-05-08,70,EUR
`,
);

const CASES = figuresInput(
  'cases.csv',
  `Case ID,Customer ID,Kind,Opened,What was said,Promised for,Closed,Cause
S1,C1,complaint,2026-11-02,Late,2026-11-06,2026-11-05,Carrier
S2,C2,promise,2026-11-03,Quote,2026-11-10,2026-11-12,
S3,C4,complaint,2026-11-20,Broken,,,
`,
);

const TEAM = figuresInput(
  'team.csv',
  'Name,Email,Daily capacity\nAna,ana@house.example,10\nBen,ben@house.example,\n',
);

/** Customers, journal, purchases, cases and team. */
export const TWELVE = [
  ...['--data', TWELVE_CUSTOMERS, '--journal', JOURNAL, '--purchases', PURCHASES],
  ...['--cases', CASES, '--team', TEAM, ...ON_MONDAY],
];
