/**
 * Feeds every regular expression of the product and the host with hostile text as long as a cell may be. What is
 * measured is the growth of processor time with the length, not the time itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

jest.setTimeout(300_000);

/** The longest text of a cell, and half of it. */
const LONG = 50_000;
const HALF = LONG / 2;

const PIECES = [
  ' ',
  'a',
  '@',
  '1',
  '.',
  '-',
  '"',
  '[',
  '<',
  '/',
  '\\',
  '\t',
  ' @',
  'a ',
  '1:',
  '_',
  '中',
  "'",
  '(',
  ',',
  '{',
];

/** These cut the text before the expression sees it, as eslint.config.js says. */
const CUT_BEFORE = ['clean-text.ts', 'parse-day.ts', 'phone.ts'];

interface Found {
  readonly at: string;
  readonly pattern: RegExp;
}

function expressionsOf(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ at: `${path}: ${node.text}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const sources = ['src', 'host'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !CUT_BEFORE.some((cut) => name.endsWith(cut)))
    .map((name) => join(folder, name)),
);

function cpuOf(pattern: RegExp, text: string): number {
  const began = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(began);
  return user + system;
}

/** The best of three, since other programs and the collector of garbage disturb a single run. */
function bestOf(pattern: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => cpuOf(pattern, text)));
}

/** Less is too short to measure: a linear expression takes a millisecond. */
const SHORT_MICROSECONDS = 40_000;
const LINEAR_AT_MOST = 3;

function isSlow(pattern: RegExp): string | null {
  for (const piece of PIECES) {
    const text = (length: number): string =>
      `a${piece.repeat(length / piece.length).slice(0, length)}\u0001b`;
    if (cpuOf(pattern, text(LONG)) < SHORT_MICROSECONDS) continue;
    const long = bestOf(pattern, text(LONG));
    if (long > SHORT_MICROSECONDS && long / bestOf(pattern, text(HALF)) > LINEAR_AT_MOST)
      return piece;
  }
  return null;
}

describe('regular expressions', () => {
  it('each takes time linear in the length of any text', () => {
    const all = sources.flatMap(expressionsOf);
    expect(all.length).toBeGreaterThan(100);
    const slow = all.flatMap(({ at, pattern }) => {
      const piece = isSlow(pattern);
      return piece === null ? [] : [`${at} on ${JSON.stringify(piece)}`];
    });
    expect(slow).toEqual([]);
  });

  it.each([/\s*@\s*/, /\[[^\]]*\]/])('a quadratic expression such as %s is found', (pattern) => {
    expect(isSlow(pattern)).not.toBeNull();
  });
});
