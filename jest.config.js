/*
 * ts-jest transpiles one file at a time (isolatedModules in tsconfig.base.json): `npm run check` is what
 * checks types. jest runs CommonJS, so the packages that ship ES modules only are transpiled too.
 */
const esModulesOnly = [
  'preact',
  // caniemail and what it depends on.
  ...['caniemail', 'dot-prop', 'mimic-function', 'onetime', 'split-lines'],
];

/** @type {import('jest').Config} */
module.exports = {
  // With the sources, so that jest can tell which tests a change touches.
  roots: ['<rootDir>/src', '<rootDir>/host', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  // jest would leave one of two cores idle.
  maxWorkers: '100%',
  // For tests that hang; a busy machine may be slow.
  testTimeout: 30_000,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  globalSetup: '<rootDir>/scripts/ready-for-tests.js',
  testSequencer: '<rootDir>/scripts/test-order.js',
  runtime: '<rootDir>/scripts/jest-runtime.js',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '\\.tsx?$|/node_modules/.+\\.m?js$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  cacheDirectory: '<rootDir>/.build/jest',
};
