/** Every word that a person reads or types, in each language. */
export { catalogueOf, languages } from './catalogue';
export type { Catalogue, GradeMonths, ProblemFacts } from './en';
export { headings, partAliases, words, type PartKey } from './aliases';
export { type DigestWords, type UngradedFacts } from './digest-en';
export { whyText, type WhyFacts, type WhyNumbers, type WhyReason } from './why';
