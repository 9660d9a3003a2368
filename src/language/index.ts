/** Every word that a person reads or types, in each language. */
export {
  allLanguages,
  catalogueOf,
  ENGLISH,
  languageCodes,
  languageOfLocale,
  languages,
  spellings,
  spokenLanguage,
} from './catalogue';
export { headings, partAliases, type PartKey } from './headings';
export type { Catalogue } from './open-languages';
export { whyText } from './why';
