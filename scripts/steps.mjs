/* The steps of `npm run check`, `build` and `test`: each a name and a command over installed packages. */

const node = process.execPath;
const tool = (path) => [node, `node_modules/${path}`];

export const checks = [
  { name: 'types', command: [...tool('typescript/bin/tsc'), '-b'] },
  {
    name: 'lint',
    // Without a cache: what a typed rule finds in one file may be the doing of another.
    command: [...tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  },
  {
    name: 'direction',
    command: [...tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'host', 'bench'],
  },
  { name: 'unused', command: [...tool('knip/bin/knip.js'), '--no-progress'] },
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
];

export const build = {
  name: 'build',
  command: [node, '-e', 'require("./esbuild.config").buildDist()'],
};

export const size = { name: 'size', command: tool('size-limit/bin.js') };

/** What jest counted is read from here afterwards. */
export const jestResult = '.build/jest.json';

/** Arguments name the tests to run, as jest takes them. */
export const jest = (args) => ({
  name: 'tests',
  tellsItself: true,
  command: [...tool('jest/bin/jest.js'), '--json', `--outputFile=${jestResult}`, ...args],
});
