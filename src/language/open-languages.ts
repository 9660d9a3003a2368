/** Makes the declared languages ready for use: the gaps of partial ones are filled with English. */
import type { Words } from './en/catalogue';
import { fallBack } from './fall-back';
import type {
  CellSpellings,
  CompleteLanguage,
  FormerWords,
  Headings,
  Language,
  LanguageModule,
  PartialWords,
} from './language';

/** Every phrase of a language; languages themselves are named in their own. */
export type Catalogue = Words & {
  readonly choices: { readonly language: Readonly<Record<string, string>> };
};

/** A language with nothing left out. */
export interface SpokenLanguage extends Required<Pick<Language, 'tag' | 'locales'>> {
  readonly code: string;
  readonly hasChinaHolidays: boolean;
  readonly former: FormerWords;
  readonly catalogue: Catalogue;
  readonly spellings: CellSpellings & {
    readonly language: Readonly<Record<string, readonly string[]>>;
  };
  readonly headings: PartialWords<Headings>;
}

/** Declared languages by code, English among them. */
export type LanguageModules = Readonly<Record<string, LanguageModule>> & {
  readonly en: { readonly language: CompleteLanguage };
};

/**
 * English first, so that its words have preference where two languages share one; the others by their codes, since a
 * bundler need not keep the order of exports.
 */
export function openLanguages(modules: LanguageModules): readonly SpokenLanguage[] {
  const english = modules.en.language;
  const names = Object.fromEntries(
    Object.entries(modules).map(([code, { language }]) => [code, language.names[0]]),
  );
  return Object.entries(modules)
    .map(([code, { language }]) => openLanguage(code, language, english, names))
    .sort((one, other) =>
      one.code === 'en' || (other.code !== 'en' && one.code < other.code) ? -1 : 1,
    );
}

function openLanguage(
  code: string,
  declared: Language,
  english: CompleteLanguage,
  names: Readonly<Record<string, string>>,
): SpokenLanguage {
  // Every formula call loads this module, so only what a partial language lacks is filled in.
  const words = declared.isPartial ? fallBack(english.words, declared.words) : declared.words;
  let spellings: SpokenLanguage['spellings'] | undefined;
  const { tag, locales, hasChinaHolidays = false, former = {}, headings = {} } = declared;
  return {
    code,
    tag,
    locales,
    hasChinaHolidays,
    former,
    headings,
    catalogue: { ...words, choices: { ...words.choices, language: names } },
    get spellings() {
      return (spellings ??= {
        ...spellingsOf(words.choices, declared.spellings),
        language: { [code]: declared.names },
      });
    },
  };
}

/** The word that a language shows for a code comes first, then the others its file lists. */
function spellingsOf(choices: Words['choices'], listed: Language['spellings'] = {}): CellSpellings {
  const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = listed;
  const kinds = Object.entries(choices).map(([kind, shown]) => [
    kind,
    Object.fromEntries(
      Object.entries<string>(shown).map(([code, word]) => [
        code,
        [word, ...(lists[kind]?.[code] ?? [])].filter((it) => it !== code),
      ]),
    ),
  ]);
  return Object.fromEntries(kinds) as CellSpellings;
}
