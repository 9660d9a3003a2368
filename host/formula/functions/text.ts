/** Functions of single texts. As in Sheets, positions count from 1 in UTF-16 units. */
import { declare, type EagerFunction, type FormulaFunction } from '../function-spec';
import { ErrorValue } from '../values';

function changed(name: string, change: (text: string) => string): EagerFunction {
  return declare({ name, takes: ['text'], answer: ([text]) => change(text) });
}

function end(name: string, part: (text: string, count: number) => string): EagerFunction {
  return declare({
    name,
    takes: ['text', 'number?'],
    answer: ([text, count = 1]) =>
      count < 0
        ? new ErrorValue(
            '#VALUE!',
            `Function ${name} parameter 2 value is ${count}. It should be greater than or equal to 0.`,
          )
        : part(text, Math.trunc(count)),
  });
}

function position(name: string, fold: (text: string) => string): EagerFunction {
  return declare({
    name,
    takes: ['text', 'text', 'number?'],
    answer([wanted, text, from = 1]) {
      const at = fold(text).indexOf(fold(wanted), Math.max(0, Math.trunc(from) - 1));
      if (at >= 0) return at + 1;
      return new ErrorValue(
        '#VALUE!',
        `In ${name} evaluation, cannot find '${wanted}' within '${text}'.`,
      );
    },
  });
}

/** @param nth the occurrence to replace, counted from 1; all of them if undefined. */
function substituted(text: string, from: string, to: string, nth: number | undefined): string {
  if (from === '') return text;
  if (nth === undefined) return text.split(from).join(to);
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(from, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
}

export const TEXT: readonly FormulaFunction[] = [
  declare({ name: 'LEN', takes: ['text'], answer: ([text]) => text.length }),
  end('LEFT', (text, count) => text.slice(0, count)),
  end('RIGHT', (text, count) => (count === 0 ? '' : text.slice(-count))),
  declare({
    name: 'MID',
    takes: ['text', 'number', 'number'],
    answer: ([text, start, count]) =>
      start < 1
        ? new ErrorValue(
            '#NUM!',
            `Function MID parameter 2 value is ${start}. It should be greater than or equal to 1.`,
          )
        : text.substr(Math.trunc(start) - 1, Math.trunc(count)),
  }),
  changed('TRIM', (text) => text.trim().replace(/ {2,}/g, ' ')),
  changed('LOWER', (text) => text.toLowerCase()),
  changed('UPPER', (text) => text.toUpperCase()),
  position('FIND', (text) => text),
  position('SEARCH', (text) => text.toLowerCase()),
  declare({
    name: 'SUBSTITUTE',
    takes: ['text', 'text', 'text', 'number?'],
    answer: ([text, from, to, nth]) => substituted(text, from, to, nth),
  }),
  declare({
    name: 'CHAR',
    takes: ['number'],
    answer: ([code]) => String.fromCodePoint(Math.trunc(code)),
  }),
  declare({
    name: 'TEXT',
    takes: ['any', 'text'],
    answer([value, format], { world }) {
      const number = typeof value === 'string' ? world.readNumber(value) : value;
      return typeof number === 'number' ? world.showNumber(number, format) : String(value ?? '');
    },
  }),
];
