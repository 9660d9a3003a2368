/** PLAYBOOK: what to do and what to say, by the defaults of the language (docs/rules.md §6). */
import { allLanguages, catalogueOf } from '../../language';
import { defaultPlays, playsFor, type LanguageCode, type Play } from '../../rules';
import { rowFunction } from './call';
import { languageParameter } from './shared-parameters';

/** Made at first use, for all rows of a column. */
const known = new Map<LanguageCode, readonly Play[]>();

function playsOf(language: LanguageCode): readonly Play[] {
  const found =
    known.get(language) ??
    defaultPlays(
      catalogueOf(language).work,
      allLanguages.map(({ catalogue }) => catalogue.work.talkIf),
    );
  known.set(language, found);
  return found;
}

export const playbook = rowFunction({
  name: 'PLAYBOOK',
  summary: 'What to do and what to say to a customer, by what is known of them.',
  parameters: [
    {
      name: 'intention',
      kind: 'intention',
      description: 'Intention: interested, considering, not now or no.',
    },
    {
      name: 'type',
      kind: 'type',
      optional: true,
      description: 'Optional. Customer type: prospect, existing or lost.',
    },
    { name: 'industry', kind: 'text', optional: true, description: 'Optional. The industry.' },
    {
      name: 'size',
      kind: 'text',
      optional: true,
      description: 'Optional. The size: a word, or a number of people.',
    },
    languageParameter,
  ],
  returns: 'text',
  gives: 'the advice, a line for each part that matches; blank when none does',
  examples: [
    { args: ['', 'lost'], gives: 'Why they left, and what would win them back.' },
    {
      args: ['', 'prospect', 'Finance', '300 people'],
      gives:
        'Advantages, and how they solve the problem.\nSecurity and compliance.\nComplex needs.',
    },
    {
      args: [
        ['', ''],
        ['lost', ''],
      ],
      gives: ['Why they left, and what would win them back.', null],
    },
  ],
  row(intention, type = null, industry = '', size = '', language) {
    const facts = {
      customer: { intention, industry: industry ?? '', size: size ?? '', lastPurchase: null },
      type,
      products: [],
      today: 0,
    };
    const lines = playsFor(facts, playsOf(language)).map(({ advice, talk }) => advice || talk);
    return lines.length === 0 ? null : lines.join('\n');
  },
});
