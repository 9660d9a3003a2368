/** Runs the review command on small files in a folder of their own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reviewCommand } from '../../host/cli/review/review-command';

export const reviewFolder = mkdtempSync(join(tmpdir(), 'duebook-review-'));
afterAll(() => {
  rmSync(reviewFolder, { recursive: true });
});

type Ran = Readonly<{ exitCode: number; out: string; said: string }>;

export async function review(...args: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const exitCode = await reviewCommand(args, {
    workingFolder: reviewFolder,
    dist: resolve('dist'),
    built: resolve('.build/review'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { exitCode, out, said };
}

interface ReviewAnswer {
  readonly rows: number;
  readonly problems: readonly Record<string, unknown>[];
  readonly duplicates: readonly {
    readonly rows: readonly number[];
    readonly level: string;
    readonly why: readonly string[];
  }[];
}

export async function reviewAnswer(...args: string[]): Promise<ReviewAnswer> {
  const { exitCode, out, said } = await review(...args, '--json');
  expect([exitCode, said]).toEqual([0, '']);
  return JSON.parse(out) as ReviewAnswer;
}

/** Writes a file for the command and returns its name. */
export function reviewFile(name: string, text: string): string {
  writeFileSync(join(reviewFolder, name), text);
  return name;
}
