/** Functions that join texts and split them. */
import { toText } from '../coerce';
import { declare, type FormulaFunction } from '../function-spec';
import { arrayOfRows, asArray, ErrorValue, isError, type Value } from '../values';
import type { FormulaWorld } from '../world';

/** The texts of all cells of the arguments, row by row. */
function textsOf(args: readonly Value[], world: FormulaWorld): string[] | ErrorValue {
  const texts: string[] = [];
  for (const arg of args) {
    const array = asArray(arg);
    for (let row = 0; row < array.rows; row++) {
      for (const cell of array.row(row)) {
        const text = toText(cell, world);
        if (isError(text)) return text;
        texts.push(text);
      }
    }
  }
  return texts;
}

function joined(
  args: readonly Value[],
  world: FormulaWorld,
  join: (texts: readonly string[]) => string,
): Value {
  const texts = textsOf(args, world);
  return isError(texts) ? texts : join(texts);
}

function split(text: string, delimiter: string, byEach: boolean, dropEmpty: boolean): string[] {
  const signs = byEach ? [...delimiter] : [delimiter];
  const escaped = signs.map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(escaped.join('|'), 'u'));
  return dropEmpty ? parts.filter((part) => part !== '') : parts;
}

export const TEXT_LISTS: readonly FormulaFunction[] = [
  declare({
    name: 'CONCATENATE',
    takes: ['whole'],
    rest: 'whole',
    answer: (args, { world }) => joined(args, world, (texts) => texts.join('')),
  }),
  declare({
    name: 'TEXTJOIN',
    takes: ['text', 'truth', 'whole'],
    rest: 'whole',
    answer: ([delimiter, dropEmpty, ...args], { world }) =>
      joined(args, world, (texts) =>
        texts.filter((text) => !dropEmpty || text !== '').join(delimiter),
      ),
  }),
  declare({
    name: 'SPLIT',
    takes: ['text', 'text', 'truth?', 'truth?'],
    answer([text, delimiter, byEach = true, dropEmpty = true], { world }) {
      if (text === '' || delimiter === '') {
        const place = text === '' ? 1 : 2;
        return new ErrorValue(
          '#VALUE!',
          `Function SPLIT parameter ${place} value should be non-empty.`,
        );
      }
      const parts = split(text, delimiter, byEach, dropEmpty);
      return arrayOfRows([parts.map((part) => world.readNumber(part) ?? part)]);
    },
  }),
];
