/** VALUE_CLASS: key, major or ordinary, by the share of all purchases (docs/rules.md §6). */
import { catalogueOf } from '../../language';
import { classify } from '../../rules';
import { cellAt, checkArity, checkWidth } from './check-arguments';
import { hintFor } from './hints';
import { unreadable } from './input-error';
import { openCellReader } from './reading';
import { languageParameter } from './shared-parameters';
import type { FunctionSpec } from './spec';
import { readWhole } from './whole-arguments';

const amountsParameter = {
  name: 'amounts',
  kind: 'amount',
  description: 'A column with the amount each customer bought in the last 12 months.',
} as const;

/** Not a row function, since the class of an amount depends on all others. */
export const valueClass: FunctionSpec = {
  name: 'VALUE_CLASS',
  summary:
    'Classes customers by what they bought: key up to 80 % of the total, major up to 95 %, ordinary the rest.',
  parameters: [amountsParameter, languageParameter],
  returns: 'text',
  gives:
    'Key, Major or Ordinary; blank for amounts of 0 or less, and for all when fewer than 10 bought',
  examples: [
    {
      args: [[500, 300, 100, 60, 20, 5, 5, 4, 3, 2, 1, 0]],
      gives: [
        'Key',
        'Key',
        'Major',
        'Major',
        'Ordinary',
        'Ordinary',
        'Ordinary',
        'Ordinary',
        'Ordinary',
        'Ordinary',
        'Ordinary',
        null,
      ],
    },
    { args: [[50, 30, 10, 6, 4]], gives: [null, null, null, null, null] },
  ],
  run(args, reading) {
    checkArity(valueClass, args);
    const [given, languageGiven] = args;
    const language = readWhole(valueClass.name, languageParameter, languageGiven, reading);
    const words = catalogueOf(language).choices.valueClass;
    const read = openCellReader('amount', reading);
    if (!Array.isArray(given)) {
      // One amount is too few for classes; it is read only to report a wrong one.
      if (read(given) !== undefined) return null;
      throw unreadable(valueClass.name, 'amounts', given, hintFor(amountsParameter));
    }
    checkWidth(valueClass.name, amountsParameter, given);
    const amounts = given.map((_, at) => read(cellAt(given, at)) ?? 0);
    return classify(amounts).map((found) => [found === null ? null : words[found]]);
  },
};
