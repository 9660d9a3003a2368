/**
 * Splits the text of a formula into tokens, depending on the decimal sign of the locale. A reference is a single token,
 * so that references can be rewritten without parsing the formula. Names and sheets may be in any script.
 */
import { columnNumber } from '../a1/column-letters';
import type { Corner, Reference, Span } from './tree';
import type { ErrorCode } from './values';

/** Thrown for a text that is not a formula in this locale. */
export class NotAFormula extends Error {
  override readonly name = 'NotAFormula';
}

export type DecimalSign = '.' | ',';

export type Token = Span &
  (
    | { readonly type: 'number'; readonly value: number }
    | { readonly type: 'text'; readonly value: string }
    | { readonly type: 'error'; readonly code: ErrorCode }
    | { readonly type: 'reference'; readonly reference: Reference }
    | { readonly type: 'name'; readonly name: string }
    | { readonly type: 'sign'; readonly sign: string }
  );

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const NO_NAME_FOLLOWS = String.raw`(?![\p{L}\p{N}_(.!])`;
const shape = (body: string): RegExp => new RegExp(SHEET + body + NO_NAME_FOLLOWS, 'uy');
const CELLS = shape(
  String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,7})(?::(\$?)([A-Za-z]{1,3})(?:(\$?)([1-9]\d{0,7}))?)?`,
);
const COLUMNS = shape(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`);
const ROWS = shape(String.raw`(\$?)([1-9]\d{0,7}):(\$?)([1-9]\d{0,7})`);
const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!))/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const NUMBER: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy,
  ',': /(?:\d+(?:,\d*)?|,\d+)(?:e[+-]?\d+)?/iy,
};
const SIGN = /<>|<=|>=|[-<>=+*/^&%(){};,\\]/y;

/** The tokens after the leading '='. Throws NotAFormula. */
export function tokens(text: string, decimal: DecimalSign): Token[] {
  const found: Token[] = [];
  let at = text.startsWith('=') ? 1 : 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const space = match(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = nextToken(match, at, decimal);
    found.push(token);
    at = token.end;
  }
  return found;
}

function nextToken(
  match: (pattern: RegExp) => RegExpExecArray | null,
  start: number,
  decimal: DecimalSign,
): Token {
  const span = (hit: RegExpExecArray): Span => ({ start, end: start + hit[0].length });
  let hit: RegExpExecArray | null;
  if ((hit = match(TEXT))) {
    return { type: 'text', value: hit[0].slice(1, -1).replace(/""/g, '"'), ...span(hit) };
  }
  if ((hit = match(ERROR))) return { type: 'error', code: hit[1] as ErrorCode, ...span(hit) };
  const reference =
    (hit = match(CELLS)) !== null
      ? cells(hit)
      : (hit = match(COLUMNS)) !== null
        ? columns(hit)
        : (hit = match(ROWS)) !== null
          ? rows(hit)
          : undefined;
  if (hit && reference) return { type: 'reference', reference, ...span(hit) };
  if ((hit = match(NUMBER[decimal]))) {
    return { type: 'number', value: Number(hit[0].replace(',', '.')), ...span(hit) };
  }
  if ((hit = match(NAME))) return { type: 'name', name: hit[0], ...span(hit) };
  if ((hit = match(SIGN))) return { type: 'sign', sign: hit[0], ...span(hit) };
  throw new NotAFormula();
}

function cells(hit: RegExpExecArray): Reference {
  const [, sheet, dollar1, letters1, dollar2, digits1, dollar3, letters2, dollar4, digits2] = hit;
  const first = corner(letters1, digits1, dollar1, dollar2);
  const single = letters2 === undefined;
  const last = single ? first : corner(letters2, digits2, dollar3, dollar4);
  return { sheet: bare(sheet), first, last, single };
}

function columns(hit: RegExpExecArray): Reference {
  const first = corner(hit[3], undefined, hit[2], '');
  const last = corner(hit[5], undefined, hit[4], '');
  return { sheet: bare(hit[1]), first, last, single: false };
}

function rows(hit: RegExpExecArray): Reference {
  const first = corner(undefined, hit[3], '', hit[2]);
  const last = corner(undefined, hit[5], '', hit[4]);
  return { sheet: bare(hit[1]), first, last, single: false };
}

function corner(
  letters: string | undefined,
  digits: string | undefined,
  columnDollar = '',
  rowDollar = '',
): Corner {
  return {
    row: digits === undefined ? null : Number(digits),
    column: letters === undefined ? null : columnNumber(letters),
    rowFixed: rowDollar === '$',
    columnFixed: columnDollar === '$',
  };
}

function bare(sheet: string | undefined): string | undefined {
  return sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
