/*
 * The steps of `npm run check`, `build`, `test` and `test:fast`: each a name and a command over installed
 * packages. The longest step comes first, so that two cores finish together.
 */

const node = process.execPath;
const tool = (path) => [node, `node_modules/${path}`];

const types = { name: 'types', command: [...tool('typescript/bin/tsc'), '-b'] };

const lint = {
  name: 'lint',
  // Without a cache: a change in one file may break a typed rule in another.
  command: [...tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
};

export const checks = [
  lint,
  types,
  {
    name: 'format',
    command: [
      ...tool('prettier/bin/prettier.cjs'),
      '.',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=.build/prettier.json',
    ],
  },
  {
    name: 'direction',
    command: [...tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'host', 'bench'],
  },
  { name: 'unused', command: [...tool('knip/bin/knip.js'), '--no-progress'] },
];

export const build = {
  name: 'build',
  command: [node, '-e', 'require("./esbuild.config").buildDist()'],
};

export const size = { name: 'size', command: tool('size-limit/bin.js') };

/** jest writes its counts here. */
export const jestResult = '.build/jest.json';

/**
 * Every call of a host runs the whole shipped script in a new global scope. V8's defaults do not suit
 * that: it drops compiled code that has not run for a while, and it collects garbage many times per call,
 * because its space for young objects is small.
 */
const jestCommand = [
  node,
  '--no-flush-bytecode',
  '--max-semi-space-size=64',
  'node_modules/jest/bin/jest.js',
];

/** @param args the tests to run, and options of jest. */
export const jest = (args) => ({
  name: 'tests',
  printsItself: true,
  command: [...jestCommand, '--json', `--outputFile=${jestResult}`, ...args],
});

/** Tests that need a build, a browser, a host or a process of their own. */
const SLOW_TESTS =
  '<rootDir>/test/(architecture|browser|bundle|contracts|docs|host|scripts|stories)[./]';

/** The tests of `npm run test:fast` and `test:watch`. */
export const unitTests = (args) => [
  ...jestCommand,
  `--testPathIgnorePatterns=${SLOW_TESTS}`,
  ...args,
];

/** The caches make a second run quick; `npm test` trusts none for the typed lint. */
export const fastSteps = [
  { ...lint, command: [...lint.command, '--cache', '--cache-location=.build/eslint.json'] },
  types,
  { name: 'rules, units', command: unitTests(['--maxWorkers=1']) },
];
