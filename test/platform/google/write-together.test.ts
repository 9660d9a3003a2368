/** Blocks scattered over many columns, written over Google's services: how many calls, and what stays as it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openHost, type Host } from '../../../host';
import type { Block } from '../../../src/platform';

const dist = mkdtempSync(join(tmpdir(), 'duebook-together-'));
let host: Host;

beforeAll(() => {
  const built = buildSync({
    stdin: {
      contents: `import { openGooglePlatform, writeTogether } from '../../../src/platform/google';
        export function write(blocks, free, ifPlain) {
          const sheet = openGooglePlatform(writeTogether).spreadsheet().activeSheet();
          try {
            sheet.writeTogether(blocks, { free: new Set(free), ifPlain: new Set(ifPlain) });
            return [];
          } catch (error) { return error.cells; }
        }`,
      resolveDir: __dirname,
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: '__writing' },
    ...{ target: 'es2020', platform: 'neutral' },
    footer: { js: 'function write(...all) { return __writing.write(...all); }' },
  });
  writeFileSync(join(dist, 'Code.js'), built.outputFiles[0]?.text ?? '');
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8' }));
});

beforeEach(() => {
  host = openHost({ dist, now: '2026-11-23T08:00:00Z' });
  host.share('ana@team.example', 'editor');
  host.book.active.fill([
    ['ID', 'Name', 'Phone', 'Grade', 'Note'],
    ...Array.from({ length: ROWS }, (_, at) => [`c${at}`, `Name ${at}`, `0711 ${at}`, 'A', 'n']),
  ]);
});

afterEach(() => host.close());

afterAll(() => {
  rmSync(dist, { recursive: true });
});

const ROWS = 60;

/** A name, a phone and a note in every other row. */
const scattered = (count: number): readonly Block[] =>
  [1, 2, 4].flatMap((column) =>
    Array.from({ length: count }, (_, at): Block => {
      const cell = column === 2 ? '0800 1' : 'new';
      return { row: 2 * at + 2, column, cells: [[cell]] };
    }),
  );

function write(blocks: readonly Block[], ifPlain = [1, 2, 4]): unknown {
  host.resetServiceCalls();
  const plain = JSON.parse(JSON.stringify(blocks)) as never;
  return host.call('write', [plain, [0], ifPlain], { user: 'ana@team.example' });
}

const row = (at: number): readonly unknown[] => host.book.active.values()[at - 1] ?? [];

describe('blocks written together', () => {
  it('take as many calls for 90 cells as for 15, and the cells between stay', () => {
    expect(write(scattered(5))).toEqual([]);
    const few = host.serviceCalls.total;
    expect(write(scattered(30))).toEqual([]);
    expect(host.serviceCalls.total).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
    expect(row(60)).toEqual(['c58', 'new', '0800 1', 'A', 'new']);
    expect(row(61)).toEqual(['c59', 'Name 59', '0711 59', 'A', 'n']);
  });

  it('leave a link between them alone, a call for each cell of its column', () => {
    host.book.active.change(5, 5, { looks: new Map([['link', 'https://there.example/']]) });
    expect(write(scattered(20))).toEqual([]);
    expect(host.book.active.stored(5, 5).looks?.get('link')).toBe('https://there.example/');
    expect(row(40)).toEqual(['c38', 'new', '0800 1', 'A', 'new']);
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(20 + 1);
  });

  it('rewrite an address that Google linked by itself', () => {
    host.book.active.change(5, 5, {
      ...{ value: 'a@x.example', looks: new Map([['link', 'mailto:a@x.example']]) },
    });
    expect(write(scattered(20))).toEqual([]);
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(2);
    expect(row(5)[4]).toBe('a@x.example');
  });

  it('leave a formula between them alive', () => {
    host.person.type('B5', '=1+1');
    expect(write(scattered(20))).toEqual([]);
    expect(host.book.active.stored(5, 2).formula).toBe('=1+1');
    expect(row(6)).toEqual(['c4', 'new', '0800 1', 'A', 'new']);
  });

  it('leave columns between them that nobody may rewrite', () => {
    host.person.type('D5', '=1+1');
    expect(write(scattered(20))).toEqual([]);
    expect(host.book.active.stored(5, 4).formula).toBe('=1+1');
    expect(host.serviceCalls.byMethod['Range.setValues']).toBe(2);
  });

  it('are written around protected cells, and only these are reported', () => {
    for (const a1 of ['C7', 'C8']) {
      host.person.protect(`${host.book.active.name}!${a1}`, { editors: [] });
    }
    const refused = write(scattered(20)) as { row: number; column: number }[];
    expect(refused.map((cells) => [cells.row, cells.column])).toEqual([[8, 2]]);
    expect(row(8)).toEqual(['c6', 'new', '0711 6', 'A', 'new']);
    expect(row(10)).toEqual(['c8', 'new', '0800 1', 'A', 'new']);
  });
});
