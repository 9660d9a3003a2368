/** Cells scattered over columns, written over Google's services: how many calls, and what stays as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openHost, type Host } from '../../../host';
import type { Block } from '../../../src/platform';

const dist = mkdtempSync(join(tmpdir(), 'duebook-write-'));
let host: Host;

beforeAll(() => {
  const built = buildSync({
    stdin: {
      contents: `import { openGooglePlatform } from '../../../src/platform/google';
        export function write(blocks, columns) {
          const sheet = openGooglePlatform().spreadsheet().activeSheet();
          try { sheet.write(blocks, columns === null ? undefined : new Set(columns)); return []; }
          catch (error) { return error.cells; }
        }`,
      resolveDir: __dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__writing',
    target: 'es2020',
    platform: 'neutral',
    footer: { js: 'function write(blocks, columns) { return __writing.write(blocks, columns); }' },
  });
  writeFileSync(join(dist, 'Code.js'), built.outputFiles[0]?.text ?? '');
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8' }));
});

beforeEach(() => {
  host = openHost({ dist, now: '2026-11-23T08:00:00Z', spreadsheetZone: 'America/Santiago' });
  host.share('ana@team.example', 'editor');
});

afterEach(() => host.close());

afterAll(() => {
  rmSync(dist, { recursive: true });
});

/** Every second row from row 2 on. */
const everySecond = (count: number, column: number, value: string | number): readonly Block[] =>
  Array.from({ length: count }, (_, at) => ({ row: 2 * at + 2, column, cells: [[value]] }));

/** The cells that were refused. @param columns those that may be written back; null: none is named */
function write(blocks: readonly Block[], columns: readonly number[] | null = [0, 1]): unknown {
  host.resetServiceCalls();
  const plain = JSON.parse(JSON.stringify(blocks)) as never;
  return host.call('write', [plain, columns && [...columns]], { user: 'ana@team.example' });
}

const column = (at: number): readonly unknown[] =>
  host.book.active.values().map((line) => line[at]);

const fillFrom = (row: number, cells: readonly string[]): void => {
  cells.forEach((cell, at) => host.book.active.type(row + at, 1, cell));
};

const fill = (cells: readonly string[]): void => {
  host.book.active.fill(cells.map((cell) => [cell]));
};

/** No one but the owner may edit the cell. */
const protect = (a1: string): void => {
  host.person.protect(`${host.book.active.name}!${a1}`, { editors: [] });
};

const rows = (count: number): readonly string[] => [
  'Heading',
  ...Array.from({ length: count }, (_, at) => `was ${at}`),
];

describe('cells scattered over a column', () => {
  it('take as many service calls for 1,000 rows as for 10', () => {
    fill(rows(2000));
    expect(write([...everySecond(5, 0, 'new'), ...everySecond(5, 1, 1)])).toEqual([]);
    const few = host.serviceCalls.total;
    expect(write([...everySecond(1000, 0, 'new'), ...everySecond(1000, 1, 1)])).toEqual([]);
    expect(host.serviceCalls.total).toBe(few);
    expect(column(0).slice(1998)).toEqual(['was 1997', 'new', 'was 1999']);
  });

  it('leave a formula between them alive, one call each', () => {
    fill(rows(20));
    host.person.type('A5', '=1+1');
    expect(write(everySecond(8, 0, 'new'))).toEqual([]);
    expect(host.book.active.stored(5, 1).formula).toBe('=1+1');
    expect(column(0).slice(0, 4)).toEqual(['Heading', 'new', 'was 1', 'new']);
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(8);
  });

  it('are written one by one below a formula, whose results may reach them', () => {
    host.person.type('A1', '={"Heading";1;2;3}');
    fillFrom(6, rows(20));
    expect(write(everySecond(10, 0, 'new').slice(4))).toEqual([]);
    expect(column(0).slice(0, 4)).toEqual(['Heading', 1, 2, 3]);
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(6);
  });

  it('leave text that looks like a number or a date text', () => {
    fill(rows(12));
    ['007', "'tis", '3-4', 'TRUE', '=x'].forEach((text, at) => {
      host.person.type(`A${2 * at + 3}`, `'${text}`);
    });
    const before = column(0);
    write(everySecond(6, 0, 'new'));
    expect(column(0).filter((_, at) => at % 2 === 0)).toEqual(
      before.filter((_, at) => at % 2 === 0),
    );
  });

  it('add no apostrophe to cells of plain text, which would show it', () => {
    fill(rows(12));
    for (let row = 1; row <= 13; row += 1) host.book.active.change(row, 1, { format: '@' });
    host.person.type('A3', '007');
    write(everySecond(6, 0, 'new'));
    expect(column(0)[2]).toBe('007');
    host.person.type('A5', '=late');
    write(everySecond(6, 0, 'newer'));
    expect(column(0).slice(3, 6)).toEqual(['newer', '=late', 'newer']);
  });

  it('leave a time of day, and a day whose midnight the zone skips', () => {
    fill(rows(12));
    host.person.type('A3', '2026-11-20 14:30');
    host.person.type('A5', '2026-09-06');
    write(everySecond(6, 0, 'new'));
    expect(column(0)[2]).toBeCloseTo(46_346 + 14.5 / 24, 8);
    expect(column(0)[4]).toBe(46_271);
  });

  it('rewrite only from the first of them to the last', () => {
    fill(rows(40));
    for (const row of [1, 15]) protect(`A${row}`);
    expect(write(everySecond(6, 0, 'new'))).toEqual([]);
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(1);
  });

  it('are written one by one where a cell between them is protected, and none is reported', () => {
    fill(rows(20));
    protect('A5');
    expect(write(everySecond(6, 0, 'new'))).toEqual([]);
    expect(column(0).slice(3, 6)).toEqual(['new', 'was 3', 'new']);
  });

  it('report the one that is protected', () => {
    fill(rows(20));
    protect('A6');
    expect(write(everySecond(6, 0, 'new'))).toMatchObject([{ row: 6, column: 0 }]);
    expect(column(0).slice(5, 8)).toEqual(['was 4', 'was 5', 'new']);
  });

  it('leave the cells between them alone in a column that is not named', () => {
    fill(rows(40));
    write(everySecond(12, 0, 'new'), null);
    expect(host.serviceCalls.byMethod['Range.getValues']).toBeUndefined();
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(12);
  });
});
