/*
 * Tests are transpiled one file at a time: `npm run check` is what looks at types. Preact 11 and a few
 * tools come as ES modules only, so those packages are transpiled too.
 */
const typescript = {
  tsconfig: {
    target: 'es2022',
    module: 'commonjs',
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    esModuleInterop: true,
    isolatedModules: true,
    allowJs: true,
    sourceMap: true,
    inlineSources: true,
  },
  diagnostics: false,
};
const esModulesOnly = [
  'preact',
  // caniemail and what it leans on.
  ...['caniemail', 'dot-prop', 'mimic-function', 'onetime', 'split-lines'],
];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  globalSetup: '<rootDir>/scripts/ready-for-tests.js',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.(tsx?|m?js)$': ['ts-jest', typescript] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  cacheDirectory: '<rootDir>/.build/jest',
};
