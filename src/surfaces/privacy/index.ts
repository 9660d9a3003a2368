/** Privacy: what the workbook holds about one person, exported and erased. Loaded on demand. */
export { answerExportPerson, answerFindPerson } from './answer-export';
export { answerBackUp } from './answer-backup';
export { backUp } from './backup';
export { answerErasePerson, answerFinishErasing } from './answer-erase';
export { answerRetention } from './answer-retention';
export { answerShareCheck } from './answer-share-check';
export { privacyAction } from './menu';
export { hasUnfinished } from './erase-state';
export type { WholePlatform } from './read-workbook';
