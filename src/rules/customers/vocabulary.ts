/**
 * The choice lists that cells choose from, as codes, and the look-up from a typed word to its code.
 * The words are passed in, since the rules know no language.
 */

/** The codes of each choice list, in the order in which people see them. */
export const choices = {
  need: ['clear', 'potential', 'none'],
  intention: ['interested', 'considering', 'not-now', 'no'],
  stage: ['new', 'negotiating', 'won', 'lost'],
  grade: ['A', 'B', 'C', 'D', 'E', 'U'],
  type: ['prospect', 'existing', 'lost', 'partner'],
  valueClass: ['key', 'major', 'ordinary'],
  entryKind: ['touch', 'review', 'attempt', 'snooze', 'notice'],
  outcome: [
    'reached',
    'no-answer',
    'call-back',
    'meeting-held',
    'quote-sent',
    'order',
    'refused',
    'left-message',
    'gave-value',
    'other',
    'waiting',
  ],
  caseKind: ['complaint', 'promise', 'feedback', 'wish'],
  role: ['seller', 'manager'],
  /** Open: which languages there are, the given words say. */
  language: [] as readonly string[],
  dayKind: ['off', 'work', 'festival'],
  /** Whom a festival is for, besides those with its name in their tags. */
  audience: ['key', 'existing', 'all'],
  /** The quick-log column for phones: a contact, a review, an attempt, a closing or a snooze. */
  quickLog: [
    'called',
    'messaged',
    'met',
    'reviewed',
    'no-answer',
    'won',
    'lost',
    'snooze-day',
    'snooze-week',
  ],
  /** What a person says about two customers who may be one. */
  verdict: ['same', 'different', 'later'],
  measure: ['entries', 'new-customers', 'won-amount', 'satisfaction'],
  /** Rows of the gap table that are no grade. */
  gapRow: ['next-deal-unknown'],
  yes: ['yes', 'no'],
  /** What people and systems write into a cell that has no value, or none yet. */
  blank: ['nothing', 'undecided'],
  /** An owner cell that names no person; `pool`: anyone may take the customer. */
  noOwner: ['nobody', 'pool'],
  /** The owner of a goal of all together. */
  wholeTeam: ['team'],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceKind = keyof typeof choices;
export type Choice<K extends ChoiceKind> = (typeof choices)[K][number];

export type Need = Choice<'need'>;
export type Intention = Choice<'intention'>;
export type Stage = Choice<'stage'>;
/** `U` is to be graded; Duebook never guesses a letter for it. */
export type Grade = Choice<'grade'>;
export type CustomerType = Choice<'type'>;
export type ValueClass = Choice<'valueClass'>;
export type EntryKind = Choice<'entryKind'>;
/** Entries that count as follow-ups. Snoozes and notices are in the journal too, but are not among them. */
export type TrackingKind = Exclude<EntryKind, 'snooze' | 'notice'>;
export type Outcome = Choice<'outcome'>;
/** The code of a language as the given words name it: the rules know no language. */
export type LanguageCode = Choice<'language'>;

/** One language's spellings of each code. Words of all languages are accepted at once. */
export type WordLists = {
  readonly [K in ChoiceKind]: { readonly [C in Choice<K>]: readonly string[] };
};

export interface Vocabulary {
  /** The code of a word in any language; null for an unknown word. */
  codeOf<K extends ChoiceKind>(kind: K, word: string): Choice<K> | null;
}

/** Removes differences of case, width and spaces (`docs/rules.md` §8): `Ｎｅｅｄ  none` → `neednone`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\u200b-\u200f\ufeff]+/g, '');
}

/** Builds the look-up of a list at first use, since a formula call needs only one or two. */
export function openVocabulary(languages: readonly WordLists[]): Vocabulary {
  const built: { [K in ChoiceKind]?: Map<string, string> } = {};
  const lookUp = (kind: ChoiceKind): Map<string, string> => {
    const known = built[kind];
    if (known !== undefined) return known;
    const map = new Map<string, string>();
    const lists = languages.flatMap((words) => Object.entries<readonly string[]>(words[kind]));
    for (const code of [...choices[kind], ...lists.map(([named]) => named)]) {
      map.set(foldWord(code), code);
    }
    for (const [code, words] of lists) for (const word of words) map.set(foldWord(word), code);
    built[kind] = map;
    return map;
  };
  return {
    codeOf: <K extends ChoiceKind>(kind: K, word: string): Choice<K> | null => {
      const map = lookUp(kind);
      const exact = map.get(word);
      // Remember spellings that had to be folded: a column repeats few words many times.
      const code = exact ?? map.get(foldWord(word));
      if (exact === undefined && code !== undefined) map.set(word, code);
      return code ?? null;
    },
  };
}
