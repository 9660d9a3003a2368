/** What was built is built again once anything in it has changed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// oxlint-disable-next-line typescript/no-require-imports -- what builds is not built itself
const { isStale, markBuilt } = require('../../scripts/stale') as {
  isStale(stamp: string, outputs: readonly string[], inputs: readonly string[]): boolean;
  markBuilt(
    stamp: string,
    beganAt: number,
    metafiles?: readonly { readonly inputs: Readonly<Record<string, object>> }[],
  ): void;
};

const BEGAN_AT = Date.UTC(2026, 10, 30, 12);

let folder: string;
let stamp: string;

/** A file last changed so many seconds after the build began. */
function file(name: string, seconds: number): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, BEGAN_AT / 1000 + seconds, BEGAN_AT / 1000 + seconds);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stale-'));
  stamp = join(folder, 'build.stamp');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('what was bundled', () => {
  it('is stale once any file that went into it has changed, wherever it is', () => {
    const [entry, far] = [file('entry.ts', -60), file('far/away.ts', -60)];
    markBuilt(stamp, BEGAN_AT, [{ inputs: { [entry]: {} } }, { inputs: { [far]: {} } }]);
    const before = isStale(stamp, [], []);
    file('far/away.ts', 60);
    expect([before, isStale(stamp, [], [])]).toEqual([false, true]);
  });

  it('is stale once a file that went into it is gone', () => {
    const entry = file('entry.ts', -60);
    markBuilt(stamp, BEGAN_AT, [{ inputs: { [entry]: {} } }]);
    rmSync(entry);
    expect(isStale(stamp, [], [])).toBe(true);
  });

  it('is left as it is when a file beside those in it changes, and when a package does', () => {
    const [entry, other] = [file('entry.ts', -60), file('node_modules/a.js', 60)];
    file('beside.ts', 60);
    markBuilt(stamp, BEGAN_AT, [{ inputs: { [entry]: {}, [other]: {} } }]);
    expect(isStale(stamp, [], [])).toBe(false);
  });
});

it('the commands are built again when the words, the rules or the reader of files change', () => {
  const bundled = readFileSync('.build/cli.stamp', 'utf8').split('\n');
  expect(bundled).toEqual(
    expect.arrayContaining([
      'src/language/languages.ts',
      'src/rules/index.ts',
      'src/files/index.ts',
    ]),
  );
});
