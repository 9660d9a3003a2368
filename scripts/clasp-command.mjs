/*
 * What login, create, connect and deploy have in common: their arguments, the installed clasp, and one
 * exit for what goes wrong. `--clasp PATH` runs another clasp instead; it is there for tests only.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { explain } from './clasp-failures.mjs';
import { root, setUp } from './set-up.mjs';

/** A sentence for the person at the keyboard: what is wrong and what to do. */
export class Refusal extends Error {}

/**
 * Sets itself up, then does the work with `{ run, rest, values }`: `run` runs clasp, `rest` are the
 * arguments that are no options. A Refusal is printed and ends the process with 1.
 */
export async function claspCommand({ usage, options = {} }, work) {
  try {
    const { values, positionals } = readArguments(usage, options);
    setUp();
    const { clasp = `${root}node_modules/@google/clasp/build/src/index.js` } = values;
    await work({ run: (args, how) => runClasp(clasp, args, how), rest: positionals, values });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function readArguments(usage, options) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...options, clasp: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal(`${error.message}\nUsage: ${usage}`);
  }
}

/**
 * Answers `{ output, errors, status }`. clasp ends with 0 after some of its own errors and after a push
 * that it skipped, so look at the output for what was meant to come of it. With `terminal` the person
 * talks to clasp directly, and there is no output to look at.
 */
function runClasp(clasp, args, { cwd = root, terminal = false } = {}) {
  const answers = terminal ? 'inherit' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [clasp, ...args], {
      cwd,
      stdio: [terminal ? 'inherit' : 'ignore', answers, 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      errors += chunk;
      if (terminal) process.stderr.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ output, errors, status }));
  });
}

/** The JSON that clasp printed; anything else is a Refusal. */
export function answered({ output, errors, status }) {
  try {
    if (status === 0) return JSON.parse(output);
  } catch {
    // Told below, with whatever clasp said instead.
  }
  throw new Refusal(explain(errors || output));
}
