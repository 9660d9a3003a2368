/** Merging two customers who are one. */
export { mergedValues, mergeLines, type MergeChoices } from './merge-customers';
