/**
 * The playbook (docs/rules.md §6): what to do and what to say, by what is known of a customer. A table of the
 * team; where there is none, the defaults of the language apply.
 */
import type { Day } from '../calendar';
import {
  choices,
  foldWord,
  type Customer,
  type CustomerType,
  type Intention,
  type RecordOf,
} from '../customers';
import type { playbookFields } from '../customers';

/** One row; each condition that is given must hold. */
export type Play = RecordOf<typeof playbookFields>;

export interface PlayFacts {
  readonly customer: Pick<Customer, 'intention' | 'industry' | 'size' | 'lastPurchase'>;
  readonly type: CustomerType | null;
  /** Names of what was bought. */
  readonly products: readonly string[];
  readonly today: Day;
}

const NOTHING: Play = {
  intention: null,
  type: null,
  industry: '',
  size: '',
  daysSince: null,
  bought: '',
  notBought: '',
  advice: '',
  talk: '',
};

/** A row with these conditions and texts. */
export function playOf(facts: Partial<Play>): Play {
  return { ...NOTHING, ...facts };
}

const TALKED_TYPES = ['prospect', 'existing', 'lost'] as const;
const INDUSTRIES = ['manufacturing', 'finance'] as const;
const SIZES = ['large', 'small'] as const;

/** The texts of a language's default plays, by what they are for. */
export interface PlayTexts {
  readonly advice: Readonly<Record<Intention, string>>;
  readonly talk: Readonly<
    Record<
      (typeof TALKED_TYPES)[number] | (typeof INDUSTRIES)[number] | (typeof SIZES)[number],
      string
    >
  >;
}

/** Words in the cells of customers of these industries and sizes. */
export type PlayWords = Readonly<
  Record<(typeof INDUSTRIES)[number] | (typeof SIZES)[number], string>
>;

/** What applies where a team has no playbook. @param languages the words of each language, since cells may use any */
export function defaultPlays(
  { advice, talk }: PlayTexts,
  languages: readonly PlayWords[],
): readonly Play[] {
  const wordsFor = (code: keyof PlayWords): string =>
    languages.map((words) => words[code]).join(', ');
  return [
    ...choices.intention.map((intention) => playOf({ intention, advice: advice[intention] })),
    ...TALKED_TYPES.map((type) => playOf({ type, talk: talk[type] })),
    ...INDUSTRIES.map((code) => playOf({ industry: wordsFor(code), talk: talk[code] })),
    ...SIZES.map((code) => playOf({ size: wordsFor(code), talk: talk[code] })),
  ];
}

/** The rows that match, those with the most conditions first, else in the order of the table. */
export function playsFor(facts: PlayFacts, plays: readonly Play[]): readonly Play[] {
  return plays
    .map((play) => ({ play, conditions: conditionsOf(play, facts) }))
    .filter(({ conditions }) => conditions.every(Boolean))
    .sort((one, other) => other.conditions.length - one.conditions.length)
    .map(({ play }) => play);
}

/** Whether each condition that the row gives holds. */
function conditionsOf(
  { intention, type, industry, size, daysSince, bought, notBought }: Play,
  { customer, type: ownType, products, today }: PlayFacts,
): readonly boolean[] {
  const { lastPurchase } = customer;
  const has = (wanted: string): boolean => products.some((product) => names(product, wanted));
  return [
    ...(intention === null ? [] : [intention === customer.intention]),
    ...(type === null ? [] : [type === ownType]),
    ...(industry === '' ? [] : [names(customer.industry, industry)]),
    ...(size === '' ? [] : [isOfSize(customer.size, size)]),
    ...(daysSince === null ? [] : [lastPurchase !== null && today - lastPurchase >= daysSince]),
    ...(bought === '' ? [] : [has(bought)]),
    ...(notBought === '' ? [] : [products.length > 0 && !has(notBought)]),
  ];
}

/** Whether a text holds one of these words, which commas separate. */
function names(text: string, words: string): boolean {
  const folded = foldWord(text);
  return alternativesIn(words).some((word) => folded.includes(foldWord(word)));
}

/** A word, or a number of people such as `> 250` beside one such as `300–500`. */
function isOfSize(size: string, wanted: string): boolean {
  const people = Number(
    /\d+/.exec(size.normalize('NFKC').replace(/(\d)[,. ](?=\d{3})/g, '$1'))?.[0],
  );
  return alternativesIn(wanted).some((word) => {
    const [, sign, limit] = /^([<>])\s*(\d+)$/.exec(word.normalize('NFKC')) ?? [];
    if (sign === undefined) return names(size, word);
    return sign === '>' ? people > Number(limit) : people < Number(limit);
  });
}

function alternativesIn(words: string): readonly string[] {
  return words
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
