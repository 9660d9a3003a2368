/** Everything by which headings and cell words are recognised, whatever language or system. */
import { customerHeadings } from './customers';
import { recordHeadings } from './records';
import { wordsEn } from './words-en';
import { wordsZh } from './words-zh';

export { partAliases, type PartKey } from './parts';

/** By table and field, in order of preference; the labels of both languages are among them. */
export const headings = { customers: customerHeadings, ...recordHeadings };

/** By language, kind of word and code; all languages are accepted at once. */
export const words = { en: wordsEn, zh: wordsZh };
