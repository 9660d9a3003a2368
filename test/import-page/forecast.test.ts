/** From the bytes of a file to what will come of it, as the page of imports works it out before anything is written. */
import { forecast, type Forecast } from '../../src/import-page/forecast';
import { loadBytes, type LoadedFile } from '../../src/import-page/loaded-file';
import {
  columnsOf,
  NO_CHOICES,
  readFile,
  type Choices,
  type World,
} from '../../src/import-page/read-file';
import { meaningKey, sentRows } from '../../src/surfaces/import/reading';
import { rejectedRows } from '../../src/import-page/rejected-rows';
import { importsWordsOf } from '../../src/language/imports';
import type { ImportTable } from '../../src/protocol';
import {
  customerMarks,
  NOBODY_ERASED,
  openErased,
  type ErasedPeople,
  type KnownRow,
} from '../../src/rules';

const words = importsWordsOf('en');
const world: World = { words, language: 'en', zone: 'Etc/UTC', today: 46_349, customers: [] };

const load = (text: string, table: ImportTable = 'customers'): Promise<LoadedFile> =>
  loadBytes('list.csv', new TextEncoder().encode(text), { table, sheet: null });

const choicesOf = (some: Partial<Choices> = {}): Choices => ({
  ...NO_CHOICES,
  table: 'customers',
  ...some,
});

interface Looked {
  readonly seen: Forecast;
  readonly rejected: readonly { readonly why: string; readonly first: unknown }[];
}

async function look(
  file: LoadedFile,
  choices: Choices,
  known: readonly KnownRow[] = [],
  here: World = world,
  team: readonly KnownRow[] = [],
  erased: ErasedPeople = NOBODY_ERASED,
): Promise<Looked> {
  const read = readFile(file, choices, here);
  if (read.read === null) throw new Error(read.trouble);
  const sent = sentRows(read.read, choices);
  const seen = await forecast(sent, {
    ...{ choices, known, erased, team, world: here, policy: { known: 'fill', mayReplace: [] } },
    progress: () => undefined,
    isOver: () => false,
  });
  if (seen === null) throw new Error('It was given up.');
  const rejected = rejectedRows(file, { read, sent, seen }, words);
  return { seen, rejected: rejected.map(({ why, cells }) => ({ why, first: cells[0] })) };
}

const LIST = `A title of the list
Company,Phone,Need,Expected close
Acme,0711 1,clear,2026-11-30
Bolt,0711 2,qualified,2027-02-01
Yard,0711 3,,
,,clear,
`;

describe('what will come of a file', () => {
  it('counts new, filled and rejected rows, and grades the new customers', async () => {
    const known = [{ id: 'c1', cells: { id: 'c1', company: 'Yard' } }];
    const { seen, rejected } = await look(await load(LIST), choicesOf(), known);
    expect(seen.counts).toEqual({ added: 2, filled: 1, overwritten: 0, skipped: 0, rejected: 1 });
    expect(seen.grades).toEqual({ A: 1, U: 1 });
    expect([seen.due.start, seen.due.overdue]).toEqual([2, 0]);
    expect(rejected).toEqual([{ why: words.why.nameless, first: '' }]);
  });

  it('leaves out rows about somebody who was erased, and lists none of their cells', async () => {
    const text = 'Customer ID,Company\nc1,Acme\nc2,Bolt\n';
    const other = { id: 'c2', company: '', contact: '', phone: '', email: '' };
    const erased = openErased({ salt: 'salt', marks: customerMarks('salt', other) });
    const { seen, rejected } = await look(
      await load(text),
      ...([choicesOf(), [], world, [], erased] as const),
    );
    expect([seen.counts.added, seen.counts.rejected, seen.held]).toEqual([1, 1, 1]);
    expect(rejected).toEqual([]);
  });

  it('a word of the file counts once a person said what it means', async () => {
    const file = await load(LIST);
    const { seen } = await look(file, choicesOf());
    expect(seen.unknownWords).toEqual([{ field: 'need', word: 'qualified', count: 1 }]);
    const meanings = { [meaningKey('need', 'qualified')]: 'Clear' };
    const after = await look(file, choicesOf({ meanings }));
    expect(after.seen.unknownWords).toEqual([]);
    expect(after.seen.grades['U']).toBe(1);
    expect(after.seen.grades['B']).toBe(1);
  });

  it('deals become customers, and those without a company are listed', async () => {
    const deals = `Account,Deal name,Stage,Amount,Close date
Acme,One,Won,10,2026-01-01
Acme,Two,Won,20,2026-02-01
,Three,Won,30,2026-02-01
Bolt,Four,Negotiating,5,2027-01-01
Acme,Five,Lost,0,2026-03-01
`;
    const { seen, rejected } = await look(await load(deals), choicesOf());
    expect(seen.counts).toMatchObject({ added: 2, rejected: 0 });
    expect(rejected).toEqual([{ why: words.why['no-company'], first: '' }]);
  });

  it('entries find their customers by name; others are rejected', async () => {
    const customers = [{ id: 'c1', email: '', company: 'Acme', contact: '' }];
    const file = await load(
      'Company,Date,Note\nAcme,2026-11-01,Called\nNobody Ltd,2026-11-02,Called\n',
      'journal',
    );
    const { seen, rejected } = await look(file, choicesOf({ table: 'journal' }), [], {
      ...world,
      customers,
    });
    expect(seen.counts).toMatchObject({ added: 1, rejected: 1 });
    expect(rejected).toEqual([{ why: words.why['no-customer'], first: 'Nobody Ltd' }]);
  });
});

describe('the columns of a file', () => {
  const fieldsIn = (file: LoadedFile, choices: Choices): readonly string[] =>
    columnsOf(file, readFile(file, choices, world), choices).map(({ field }) => field);

  it('are recognised, and corrected by their place though two have the same heading', async () => {
    const file = await load('Company,Notes,Notes,Odd\nAcme,a,b,x\nBolt,c,d,y\n');
    const found = fieldsIn(file, choicesOf());
    expect([found[0], found[3]]).toEqual(['company', '']);
    const columns = { 1: '', 2: 'note', 3: 'industry' };
    expect(fieldsIn(file, choicesOf({ columns }))).toEqual(['company', '', 'note', 'industry']);
  });

  it('two columns for one field fill each other’s gaps', async () => {
    const file = await load('Company,Firm,Odd\nAcme,,x\n,Bolt,y\n');
    const choices = choicesOf({ columns: { 0: 'company', 1: 'company' } });
    const { read } = readFile(file, choices, world);
    const at = read?.made.fields.indexOf('company') ?? -1;
    expect(read?.made.rows.map((cells) => cells[at])).toEqual(['Acme', 'Bolt']);
    expect(fieldsIn(file, choices)).toEqual(['company', 'company', '']);
  });

  it('are what the person says where no heading is known', async () => {
    const file = await load('Foo,Bar\nAcme,0711 1\n');
    const choices = choicesOf({ headingAt: 0 });
    expect(readFile(file, choices, world).trouble).toBe(words.map.noName);
    const columns = { 0: 'company' };
    const read = readFile(file, { ...choices, columns }, world);
    expect(read.read?.made.rows.map((cells) => cells.includes('Acme'))).toEqual([true]);
  });

  it('the same bytes have the same fingerprint, others another', async () => {
    const prints = await Promise.all([LIST, LIST, `${LIST} `].map((text) => load(text)));
    expect(prints[0]?.print).toBe(prints[1]?.print);
    expect(prints[0]?.print).not.toBe(prints[2]?.print);
  });

  it('owners whom Team does not know are counted, and take the name that a person chose', async () => {
    const file = await load(`Company,Owner
Acme,Ann
Bolt,ann@team.example
Crane,Robert
Dune,Robert
Elm,Bob
`);
    const team = [
      {
        id: 'Ann Abel',
        cells: { name: 'Ann Abel', email: 'ann@team.example', alsoKnownAs: 'Ann' },
      },
      { id: 'Bob', cells: { name: 'Bob' } },
    ];
    const { seen } = await look(file, choicesOf(), [], world, team);
    expect(seen.unknownOwners).toEqual([{ name: 'Robert', count: 2 }]);
    const meanings = { 'owner Robert': 'Bob' };
    const chosen = await look(file, choicesOf({ meanings }), [], world, team);
    expect(chosen.seen.unknownOwners).toEqual([]);
    const [, , crane] = chosen.seen.fates;
    expect(crane).toMatchObject({ cells: { owner: 'Bob' } });
  });
});
