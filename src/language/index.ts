/** Every word that a person reads or types, in each language. */
export { catalogueOf, languages } from './catalogue';
export type { Catalogue, GradeMonths, ProblemFacts } from './en';
export { headings, partAliases, words, type PartKey } from './aliases';
