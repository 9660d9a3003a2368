/*
 * The steps of `npm run check`, `build`, `test` and `test:fast`: each a name and a command over installed
 * packages. The longest step comes first, so that two cores finish together.
 */

const node = process.execPath;
const tool = (path) => [node, `node_modules/${path}`];

// Version 7, which is native; ts-jest takes the API of version 6 (docs/decisions/0021-native-tools.md).
const types = { name: 'types', command: [...tool('typescript-7/bin/tsc'), '-b'] };

const lint = {
  name: 'lint',
  command: [...tool('oxlint/bin/oxlint'), '--config=oxlint.config.mjs', '--deny-warnings'],
};

export const checks = [
  lint,
  types,
  {
    name: 'format',
    command: [...tool('oxfmt/bin/oxfmt'), '--check'],
  },
  {
    name: 'direction',
    command: [
      ...tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      'host',
      'warehouse',
      'bench',
    ],
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
export const slowTests =
  '<rootDir>/test/(architecture|browser|bundle|contracts|docs|host|lint|scripts|stories)[./]';

/** Single files among the others that take many seconds: they run a compiler or processes, or read 300 MB. */
const slowFiles = [
  ...['files/bounds', 'platform/google/write-blocks', 'platform/zone-days', 'rules/four-zones'],
  'rules/customers/fields.types',
];

/** The tests of `npm run test:fast` and `test:watch`. */
export const unitTests = (args) => [
  ...jestCommand,
  `--testPathIgnorePatterns=${slowTests}`,
  ...slowFiles.map((name) => `--testPathIgnorePatterns=<rootDir>/test/${name}[.]`),
  ...args,
];

/** The unit tests take longest, so they start first, and lint and types share the other core. */
export const fastSteps = [
  { name: 'rules, units', command: unitTests(['--maxWorkers=1']) },
  lint,
  types,
];
