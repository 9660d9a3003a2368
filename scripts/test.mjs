/*
 * `npm test`: sets itself up, checks, builds, tests what was built and weighs it. Every step runs even
 * when an earlier one failed, except that nothing is tested or weighed without a build. The closing
 * lines name each failed test with the head of its message, for readers who see only the end of a log; the
 * last line counts what jest counted.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { conclude, runSteps } from './run-steps.mjs';
import { setUp } from './set-up.mjs';
import { build, checks, jest, jestResult, size } from './steps.mjs';

/** jest's own summary is at the end of its output, from the line that counts the suites. */
function closingLines(output) {
  const from = output.lastIndexOf('Test Suites:');
  const to = output.lastIndexOf('Test results written to:');
  return from < 0 ? '' : output.slice(from, to < from ? undefined : to).trimEnd();
}

/** Long enough for what was expected and where; a browser's own log would push the rest out of sight. */
const MESSAGE_LINES = 24;
const LINE_LENGTH = 300;

const head = (message) =>
  stripVTControlCharacters(message)
    .split('\n')
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line.slice(0, LINE_LENGTH)}`)
    .join('\n');

function failures({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`FAILED ${file}\n${head(message)}`];
      return failed.map(
        ({ fullName, failureMessages }) =>
          `FAILED ${file}: ${fullName}\n${head(failureMessages.join('\n'))}`,
      );
    })
    .join('\n\n');
}

function countLine(counted) {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = counted;
  return [
    `${numPassedTests} passed, ${numFailedTests} failed`,
    ...(numPendingTests > 0 ? [`${numPendingTests} skipped`] : []),
    ...(numRuntimeErrorTestSuites > 0 ? [`${numRuntimeErrorTestSuites} files did not run`] : []),
  ].join(', ');
}

setUp();
rmSync(jestResult, { force: true });
const results = await runSteps([build, ...checks]);
if (results[0].failed) {
  conclude(results);
  console.log('The build failed, so no tests were run.');
} else {
  const [tests] = await runSteps([jest(process.argv.slice(2))]);
  results.push(tests, ...(await runSteps([size])));
  if (existsSync(jestResult)) {
    const counted = JSON.parse(readFileSync(jestResult, 'utf8'));
    console.log(tests.failed ? failures(counted) : closingLines(tests.output));
    conclude(results);
    console.log(countLine(counted));
  } else {
    console.log(tests.output);
    conclude(results);
  }
}
