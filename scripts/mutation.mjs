/*
 * `npm run mutation -- PATH…`: changes the source under the paths in many small ways, one at a time, and
 * runs the unit tests of the same area that reach each change. A change that no test notices survives and
 * is listed with its place; the score is the share that was noticed. Not part of `npm test`: a folder
 * takes from minutes to hours.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { setUp } from './set-up.mjs';
import { slowTests } from './steps.mjs';

/** The first run of all tests, instrumented and on a busy machine. */
const DRY_RUN_MINUTES = 20;

/** What was found about each file, so that a run that ended early goes on where it was. */
const RESULTS = '.build/mutants';

const paths = process.argv.slice(2);
const missing = paths.filter((path) => !existsSync(path));
if (paths.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0
      ? `${missing.join(', ')} does not exist. Name files or folders of src, from the root.`
      : 'Name what to mutate: npm run mutation -- src/rules/grading',
  );
  process.exit(2);
}

setUp();
mkdirSync(RESULTS, { recursive: true });
const { Stryker } = await import('@stryker-mutator/core');

/** `src/rules/grading` is tested by test/rules, and so on for each folder of src. */
function ownTests(path) {
  const area = `test/${path.split(/[\\/]/)[1]}`;
  return `<rootDir>/${existsSync(area) ? area : 'test'}`;
}

/** The files of a path that Stryker can change. */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => `${path.replace(/[\\/]$/, '')}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

/** Runs the mutants of one file that are not decided yet, one at a time. */
async function mutate(file) {
  const kept = `${RESULTS}/${file.replaceAll('/', '+')}.json`;
  return new Stryker({
    mutate: [file],
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    concurrency: 1,
    incremental: true,
    incrementalFile: kept,
    // A value made while its module loads cannot be changed for one test.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    dryRunTimeoutMinutes: DRY_RUN_MINUTES,
    jest: {
      enableFindRelatedTests: true,
      config: {
        globalSetup: undefined,
        roots: ['<rootDir>/src', '<rootDir>/host', ownTests(file)],
        testPathIgnorePatterns: [slowTests],
      },
    },
    ignorePatterns: ['dist', '.build', 'docs', 'bench'],
    tempDirName: '.build/mutation',
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    allowConsoleColors: false,
  }).runMutationTest();
}

for (const file of paths.flatMap(filesIn)) await mutate(file);
