/*
 * Tests are transpiled one file at a time: `npm run check` is what looks at types. Preact 11 and a few
 * tools come as ES modules only, so those packages are transpiled too.
 */
const esModulesOnly = [
  'preact',
  // caniemail and what it leans on.
  ...['caniemail', 'dot-prop', 'mimic-function', 'onetime', 'split-lines'],
];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // jest would leave one of two cores idle.
  maxWorkers: '100%',
  // For what hangs; a busy machine may take its time.
  testTimeout: 30_000,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  globalSetup: '<rootDir>/scripts/ready-for-tests.js',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.(tsx?|m?js)$': '<rootDir>/scripts/transform-for-tests.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  cacheDirectory: '<rootDir>/.build/jest',
};
