/** The languages of `languages.ts` and their phrases, by code. */
import * as modules from './languages';
import { openLanguages, type Catalogue, type SpokenLanguage } from './open-languages';

export const allLanguages = openLanguages(modules);

const byCode = new Map(allLanguages.map((language) => [language.code, language]));

/** The code of English, which is used wherever a language is unknown. */
export const ENGLISH = 'en';

/** The phrases of every language, by code. */
export const languages = Object.fromEntries(
  allLanguages.map(({ code, catalogue }) => [code, catalogue]),
) as Readonly<Record<keyof typeof modules, Catalogue>>;

export const languageCodes: readonly string[] = allLanguages.map(({ code }) => code);

/** Words that cells use for each code, one entry per language. */
export function allSpellings(): readonly SpokenLanguage['spellings'][] {
  return allLanguages.map((language) => language.spellings);
}

/** Facts and phrases of a language; those of English for an unknown code. */
export function spokenLanguage(code: string): SpokenLanguage {
  return byCode.get(code) ?? (allLanguages[0] as SpokenLanguage);
}

/** The phrases of a language; a language is passed in, never read from the surroundings. */
export function catalogueOf(code: string): Catalogue {
  return spokenLanguage(code).catalogue;
}

/** The language of a Google locale such as `zh_CN` or `en-GB`; English where none claims it. */
export function languageOfLocale(locale: string): string {
  const claims = ({ locales }: SpokenLanguage): boolean =>
    locales.some((beginning) => locale.toLowerCase().startsWith(beginning.toLowerCase()));
  return allLanguages.find(claims)?.code ?? ENGLISH;
}
