/** The plays of a file: its sheet Playbook, else the defaults of a language (docs/rules.md §6). */
import { allLanguages, type Catalogue } from '../../language';
import { choices, playOf, type Play, type ReadingContext } from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import { readTable } from '../records';

/** Null where the team has no sheet of its own, or an empty one. */
export function readPlaybook(
  spreadsheet: SpreadsheetPort,
  reading: ReadingContext,
): readonly Play[] | null {
  const records = readTable(spreadsheet, 'playbook', reading)?.records ?? [];
  return records.length === 0 ? null : records.map(({ record }) => record);
}

export function defaultPlays({ work: { advice, talk } }: Catalogue): readonly Play[] {
  return [
    ...choices.intention.map((intention) => playOf({ intention, advice: advice[intention] })),
    ...TALKED_TYPES.map((type) => playOf({ type, talk: talk[type] })),
    ...INDUSTRIES.map((code) => playOf({ industry: wordsFor(code), talk: talk[code] })),
    ...SIZES.map((code) => playOf({ size: wordsFor(code), talk: talk[code] })),
  ];
}

const TALKED_TYPES = ['prospect', 'existing', 'lost'] as const;
const INDUSTRIES = ['manufacturing', 'finance'] as const;
const SIZES = ['large', 'small'] as const;

/** The words of all languages. */
function wordsFor(code: keyof Catalogue['work']['talkIf']): string {
  return allLanguages.map(({ catalogue }) => catalogue.work.talkIf[code]).join(', ');
}
