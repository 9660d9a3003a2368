/** Every word that a person reads or types, in each language. */
export {
  allLanguages,
  catalogueOf,
  ENGLISH,
  languageCodes,
  languageOfLocale,
  languages,
  allSpellings,
  spokenLanguage,
} from './catalogue';
export { groupedAmount, percentText } from './amounts';
export { goalFacts } from './goal-text';
export { bareHeading, isHeadingHint } from './bare-heading';
export { importedHeadings } from './imported-headings';
export { allHeadings, type PartKey } from './headings';
export { simplified } from './traditional';
export type { Catalogue } from './open-languages';
export { whyText } from './why';
