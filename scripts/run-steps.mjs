/*
 * Runs commands two at a time and prints one line each with how long it took. The output of a step is
 * printed only when the step fails, and not when its caller prints it.
 */
import { spawn } from 'node:child_process';

const AT_ONCE = 2;

function run({ name, printsItself = false, command: [file, ...args] }) {
  const beganAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', keep);
    child.on('close', (code) => {
      const seconds = ((performance.now() - beganAt) / 1000).toFixed(1);
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.padStart(6)} s`,
      );
      if (code !== 0 && !printsItself) console.log(output.trimEnd());
      resolve({ name, output, failed: code !== 0 });
    });
  });
}

/** The results of all steps in the order given; a failing step stops no other. */
export async function runSteps(steps) {
  const results = [];
  const waiting = steps.map((step, at) => async () => (results[at] = await run(step)));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Names every failed step in one line and sets the exit code. */
export function conclude(results) {
  const failed = results.filter((result) => result.failed).map((result) => result.name);
  if (failed.length === 0) return;
  console.log(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
