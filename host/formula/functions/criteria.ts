/**
 * Criteria of functions such as COUNTIF: `">5"`, `"<>x"`, `"A*"`. A number matches equal numbers. A text ignores case
 * and may contain the wildcards * and ?, with ~ before a literal one.
 */
import { toText } from '../coerce';
import { isError, type Scalar } from '../values';
import type { FormulaWorld } from '../world';

export type Criterion = (value: Scalar) => boolean;

type Sign = '=' | '<>' | '<' | '>' | '<=' | '>=';

export function criterion(wanted: Scalar, world: FormulaWorld): Criterion {
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  const text = toText(wanted, world);
  if (isError(text)) return (value) => isError(value) && value.code === text.code;
  const cut = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(text);
  const sign = (cut?.[1] ?? '=') as Sign;
  const operand = cut?.[2] ?? '';
  if (operand === '') return emptyCriterion(sign, cut?.[1] !== undefined);
  const number = world.readNumber(operand);
  if (number !== undefined) return numberCriterion(sign, number, world);
  if (sign === '=' || sign === '<>') return textCriterion(sign, operand);
  const bound = operand.toLowerCase();
  return (value) => typeof value === 'string' && ordered(sign, value.toLowerCase(), bound);
}

/** `""` matches blank cells and empty texts, `"="` only blank cells, `"<>"` all that are not blank. */
function emptyCriterion(sign: Sign, signed: boolean): Criterion {
  if (sign === '<>') return (value) => value !== null;
  if (sign !== '=') return () => false;
  return signed ? (value) => value === null : (value) => value === null || value === '';
}

function numberCriterion(sign: Sign, number: number, world: FormulaWorld): Criterion {
  const same = (value: Scalar): boolean =>
    value === number || (typeof value === 'string' && world.readNumber(value) === number);
  if (sign === '=') return same;
  if (sign === '<>') return (value) => !same(value);
  return (value) => typeof value === 'number' && ordered(sign, value, number);
}

function textCriterion(sign: '=' | '<>', pattern: string): Criterion {
  const shape = wildcards(pattern);
  return (value) => {
    const hit = typeof value === 'string' ? shape.test(value) : shape.test(truthText(value));
    return hit === (sign === '=');
  };
}

/** A regular expression for a whole text with the wildcards * and ?, which ~ makes literal. Ignores case. */
export function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    return sign.startsWith('~') ? `\\${sign.charAt(1)}` : `\\${sign}`;
  });
  return new RegExp(`^${source.replace(/\\~/g, '~')}$`, 'iu');
}

function truthText(value: Scalar): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : '';
}

function ordered<T extends string | number>(sign: Sign, a: T, b: T): boolean {
  switch (sign) {
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    case '=':
      return a === b;
    case '<>':
      return a !== b;
  }
}
