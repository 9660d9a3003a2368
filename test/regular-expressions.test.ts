/**
 * Feeds every regular expression of the product and the host with hostile text as long as a cell may be. What is
 * measured is the growth of processor time with the length, not the time itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { openLocale } from '../host/book/locale';
import { parseTyped } from '../host/book/typed-text';
import { openTraces, termsIn } from '../src/surfaces/privacy/terms';

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

/** These cut the text before the expression sees it, as oxlint.config.mjs says. */
const CUT_BEFORE = ['clean-text.ts', 'parse-day.ts', 'plain-day-text.ts'];

/** Files that build expressions, which the parser of this test cannot read, by what bounds each. */
const BUILT: Readonly<Record<string, string>> = {
  'host/book/typed-text.ts': 'tested below',
  'host/formula/functions/criteria.ts': 'the pattern is of the formula that a person typed',
  'host/formula/functions/regex.ts': 'the expression is of the formula that a person typed',
  'host/formula/functions/text-lists.ts': 'escaped characters, joined by |',
  'host/formula/lexer.ts': 'sticky, and matched on formulas only',
  'src/rules/calendar/parse-day.ts': 'cut before',
  'src/rules/calendar/plain-day-text.ts': 'cut before',
  'src/rules/follow-ups/told.ts': 'words without spaces, each between single spaces',
  'src/surfaces/digest/mail/clean-text.ts': 'cut before',
  'src/surfaces/privacy/plan-erasing.ts': 'escaped IDs, joined by |',
  'src/surfaces/privacy/terms.ts': 'repeats of at most five, tested below',
};

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

const files = ['src', 'host'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const sources = files.filter((name) => !CUT_BEFORE.some((cut) => name.endsWith(cut)));

/** Whether the file calls RegExp, with or without `new`. */
function buildsExpressions(path: string): boolean {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): boolean =>
    ((ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp') ||
    ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return visit(file);
}

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

/** A short text takes a linear expression far less. */
const isLong = (pattern: RegExp, text: string): boolean =>
  cpuOf(pattern, text) > SHORT_MICROSECONDS && bestOf(pattern, text) > SHORT_MICROSECONDS;

const textOf = (piece: string, length: number): string =>
  `a${piece.repeat(length / piece.length).slice(0, length)}\u0001b`;

/** The first shows an expression that would take hours over a long text, the second one that would take minutes. */
const SHORTER = [LONG / 20, LONG / 5];

const TEXTS = PIECES.map((piece) => ({
  piece,
  shorter: SHORTER.map((length) => textOf(piece, length)),
  long: textOf(piece, LONG),
  half: textOf(piece, HALF),
}));

function isSlow(pattern: RegExp): string | null {
  for (const { piece, shorter, long, half } of TEXTS) {
    if (shorter.some((text) => isLong(pattern, text))) return piece;
    if (cpuOf(pattern, long) < SHORT_MICROSECONDS) continue;
    const most = bestOf(pattern, long);
    if (most > SHORT_MICROSECONDS && most / bestOf(pattern, half) > LINEAR_AT_MOST) return piece;
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

  it('no other file than those listed builds expressions while it runs', () => {
    expect(files.filter(buildsExpressions).sort()).toEqual(Object.keys(BUILT).sort());
  });

  it.each([' ', '1', '1 ', 'a', 'a ', '+1-', '@a'])(
    'a person is found in a text in linear time, piece %j',
    (piece) => {
      const traces = openTraces([
        ...termsIn('phone', '+11 111 111 1112'),
        ...termsIn('name', 'a a a b'),
        ...termsIn('email', 'a@a.a.b'),
      ]);
      const cpuFor = (length: number): number =>
        Math.min(
          ...[1, 2, 3].map(() => {
            const began = process.cpuUsage();
            traces.has(`${piece.repeat(length / piece.length)}x`);
            return process.cpuUsage(began).user;
          }),
        );
      // Quadratic would be 64 times.
      expect(cpuFor(400_000)).toBeLessThan(20 * Math.max(cpuFor(50_000), 1_000));
    },
  );

  it.each([' ', '1', '1,', '1,234,', '.', '1e'])(
    'a number typed into a cell is read in linear time, piece %j',
    (piece) => {
      const cpuFor = (length: number): number =>
        Math.min(
          ...[1, 2, 3].map(() => {
            const began = process.cpuUsage();
            parseTyped(`${piece.repeat(length / piece.length)}x`, openLocale('en_US'), () => 2026);
            return process.cpuUsage(began).user;
          }),
        );
      const long = cpuFor(LONG);
      if (long > SHORT_MICROSECONDS) expect(long / cpuFor(HALF)).toBeLessThan(LINEAR_AT_MOST);
    },
  );

  it.each([/\s*@\s*/, /\[[^\]]*\]/])('a quadratic expression such as %s is found', (pattern) => {
    expect(isSlow(pattern)).not.toBeNull();
  });
});
