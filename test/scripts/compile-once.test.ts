/** Test files share compiled code, never state: what `scripts/jest-runtime.js` leans on. */
import { createContext } from 'node:vm';

type Counter = { count?: () => number };

// oxlint-disable-next-line typescript/no-require-imports -- jest loads it without a build
const { compileOnce } = require('../../scripts/compile-once') as {
  compileOnce(
    context: object,
    module: Readonly<Record<'path' | 'source' | 'parameters', string>>,
  ): (exported: Counter) => void;
};

const COUNTER = 'let n = 0; exports.count = () => { n += 1; return n; };';

let files = 0;

/** Runs a module in a scope of its own, as a test file does. */
function loaded(
  source: string,
  path = `/module-${(files += 1)}.js`,
  parameters = 'exports',
): Counter {
  const exported: Counter = {};
  const context = createContext({});
  compileOnce(context, { path, source, parameters })(exported);
  return exported;
}

const thrownBy = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (thrown) {
    return (thrown as Error).stack ?? '';
  }
};

describe('a module that two test files load', () => {
  it('starts anew in each', () => {
    const [first, second] = [loaded(COUNTER, '/counter.js'), loaded(COUNTER, '/counter.js')];
    first.count?.();
    expect([first.count?.(), second.count?.()]).toEqual([2, 1]);
  });

  it('leaves nothing in the global scope of the other', () => {
    const source = 'exports.count = () => (globalThis.seen = (globalThis.seen ?? 0) + 1);';
    loaded(source, '/global.js').count?.();
    expect(loaded(source, '/global.js').count?.()).toBe(1);
  });

  it('is compiled anew once it was written', () => {
    loaded('exports.count = () => 1;', '/written.js');
    expect(loaded('exports.count = () => 2;', '/written.js').count?.()).toBe(2);
  });

  it('names the line and column of what it throws', () => {
    const source = 'exports.count = () => { null.x; };\nexports.list = () => null.y;';
    const { count } = loaded(source, '/throws.js', 'exports, require');
    expect(thrownBy(() => count?.())).toContain('/throws.js:1:30');
    expect(thrownBy(() => loaded('let x;\n  null.x;', '/line.js'))).toContain('/line.js:2:8');
  });
});
