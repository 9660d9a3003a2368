/*
 * `npm test`: sets itself up, checks, builds, tests what was built and weighs it. Every step runs even
 * when an earlier one failed, except that nothing is tested or weighed without a build. The last line
 * counts what jest counted.
 */
import { readFileSync, rmSync } from 'node:fs';
import { conclude, runSteps } from './run-steps.mjs';
import { setUp } from './set-up.mjs';
import { build, checks, jest, jestResult, size } from './steps.mjs';

/** jest's own summary stands at the end of its output, from the line that counts the suites. */
function closingLines(output) {
  const from = output.lastIndexOf('Test Suites:');
  const to = output.lastIndexOf('Test results written to:');
  return from < 0 ? '' : output.slice(from, to < from ? undefined : to).trimEnd();
}

function countLine() {
  const counted = JSON.parse(readFileSync(jestResult, 'utf8'));
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
  if (!tests.failed) console.log(closingLines(tests.output));
  conclude(results);
  console.log(countLine());
}
