/** Every word that a person reads or types, in each language. */
export { catalogueOf, languages } from './catalogue';
export type { Catalogue } from './en';
export { headings, partAliases, words, type PartKey } from './aliases';
export { whyText } from './why';
