/**
 * At Google each call of a custom function is a process of its own. Stories let all calls of a file share one global
 * scope (`functionScope` of story-host.ts), which is right as long as no call leaves anything that a later one sees.
 */
import type { Host, HostOptions } from '../../host';
import type { Cell } from '../../src/rules';
import { customFunctions, type ExampleArgument } from '../../src/surfaces/functions';
import { fc } from '../support/laws';
import { setUpHostsOf } from '../support/story-host';

const { open, again } = setUpHostsOf('Europe/Berlin');

type Scope = NonNullable<HostOptions['functionScope']>;

function literal(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return `"${typeof cell === 'string' ? cell.replaceAll('"', '""') : ''}"`;
}

/** A cell, a column or a table as an array of Sheets. */
function written(argument: ExampleArgument): string {
  if (!Array.isArray(argument)) return literal(argument as Cell);
  const lines = (argument as (Cell | Cell[])[]).map((row) =>
    (Array.isArray(row) ? row : [row]).map(literal).join(','),
  );
  return `{${lines.join(';')}}`;
}

/** Every example of every function, and PLAYBOOK in each language. */
const FORMULAS = [
  ...customFunctions.flatMap(({ name, examples }) =>
    examples.map(({ args }) => `=${name}(${args.map(written).join(',')})`),
  ),
  ...['en', 'zh', 'en'].map((code, at) => `=PLAYBOOK("","lost","","${at}","${code}")`),
  '=GRADE("nonsense")',
];

/** Room for an answer of several columns. */
const APART = 4;

/** What each formula shows, calculated in an order; by its place in FORMULAS. */
function shown(scope: Scope, order: readonly number[]): readonly unknown[] {
  const host = open({ functionScope: scope, locale: 'en_US' });
  const sheet = host.book.addSheet('Tried', []);
  sheet.growTo(100, FORMULAS.length * APART);
  for (const [column, at] of order.entries()) {
    sheet.change(1, column * APART + 1, { value: '', formula: FORMULAS[at] ?? '' });
  }
  const lines = sheet.values();
  return EVERY.map((which) => {
    const from = order.indexOf(which) * APART;
    return JSON.stringify(
      lines.map((line) => Array.from({ length: APART }, (_, at) => line[from + at] ?? '')),
    );
  });
}

const EVERY = FORMULAS.map((_, at) => at);

describe('a custom function', () => {
  let alone: readonly unknown[];
  beforeAll(() => {
    alone = shown('call', EVERY);
  });

  it('answers each example in a scope of its own', () => {
    const answered = alone.filter((one) => !String(one).includes('#'));
    expect(answered.length).toBeGreaterThan(customFunctions.length);
    expect(new Set(answered).size).toBeGreaterThan(customFunctions.length);
  });

  it('answers the same after any others in its scope', () => {
    const orders = fc.shuffledSubarray(EVERY, { minLength: EVERY.length });
    for (const order of [EVERY, EVERY.toReversed(), ...fc.sample(orders, 2)]) {
      expect(shown('file', order)).toEqual(alone);
    }
  });
});

const book = ({ book: { sheets } }: Host): unknown =>
  sheets.map((sheet) => [sheet.name, sheet.values()]);

/** What all sheets show at each step of two days. */
function lived(scope: Scope): readonly unknown[] {
  const host = again({ functionScope: scope });
  const seen = [book(host)];
  const after = (work: () => unknown): void => {
    work();
    seen.push(book(host));
  };
  after(() => host.person.type('Customers!A2', 'Renamed'));
  after(() => host.person.type('Customers!A3', ''));
  after(() => {
    host.clock.advanceHours(25);
    host.call('runHourly', [], { trigger: true });
  });
  after(() => (host.book.zone = 'Asia/Shanghai'));
  after(() => {
    host.clock.advanceHours(25);
    host.call('runHourly', [], { trigger: true });
  });
  return seen;
}

it('two days of a workbook are the same whether its functions share a scope or not', () => {
  const apart = lived('call');
  expect(new Set(apart.map((one) => JSON.stringify(one))).size).toBeGreaterThan(3);
  expect(lived('file')).toEqual(apart);
});
