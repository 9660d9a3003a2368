/** Regular expressions. Sheets speaks RE2, this host JavaScript's: what only one of them knows behaves differently. */
import { declare, type FormulaFunction } from '../function-spec';
import { arrayOfRows, ErrorValue, isError } from '../values';

function expression(name: string, source: string, flags: string): RegExp | ErrorValue {
  const lead = /^\(\?([ims]+)\)/.exec(source);
  try {
    return new RegExp(source.slice(lead?.[0].length ?? 0), `u${flags}${lead?.[1] ?? ''}`);
  } catch {
    return new ErrorValue(
      '#REF!',
      `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`,
    );
  }
}

export const REGEX: readonly FormulaFunction[] = [
  declare({
    name: 'REGEXMATCH',
    takes: ['text', 'text'],
    answer([text, source]) {
      const pattern = expression('REGEXMATCH', source, '');
      return isError(pattern) ? pattern : pattern.test(text);
    },
  }),
  declare({
    name: 'REGEXEXTRACT',
    takes: ['text', 'text'],
    answer([text, source]) {
      const pattern = expression('REGEXEXTRACT', source, '');
      if (isError(pattern)) return pattern;
      const hit = pattern.exec(text);
      if (!hit) {
        return new ErrorValue(
          '#N/A',
          `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`,
        );
      }
      if (hit.length === 1) return hit[0];
      return arrayOfRows([hit.slice(1).map((group: string | undefined) => group ?? '')]);
    },
  }),
  declare({
    name: 'REGEXREPLACE',
    takes: ['text', 'text', 'text'],
    answer([text, source, to]) {
      const pattern = expression('REGEXREPLACE', source, 'g');
      if (isError(pattern)) return pattern;
      return text.replace(pattern, to.replace(/\$(?!\d)/g, '$$$$').replace(/\\(\d)/g, '$$$1'));
    },
  }),
];
