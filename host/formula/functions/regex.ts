/** REGEXMATCH. Sheets uses RE2 and this host JavaScript's regular expressions, which differ in some features. */
import { declare, type FormulaFunction } from '../function-spec';
import { ErrorValue, isError } from '../values';

function expression(source: string): RegExp | ErrorValue {
  const lead = /^\(\?([ims]+)\)/.exec(source);
  try {
    return new RegExp(source.slice(lead?.[0].length ?? 0), `u${lead?.[1] ?? ''}`);
  } catch {
    return new ErrorValue(
      '#REF!',
      `Function REGEXMATCH parameter 2 value "${source}" is not a valid regular expression.`,
    );
  }
}

export const REGEX: readonly FormulaFunction[] = [
  declare({
    name: 'REGEXMATCH',
    takes: ['text', 'text'],
    answer([text, source]) {
      const pattern = expression(source);
      return isError(pattern) ? pattern : pattern.test(text);
    },
  }),
];
