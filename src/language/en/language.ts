/** English: the shape of every other language, and what is shown where one has no phrase. */
import type { CompleteLanguage } from '../language';
import { catalogueEn } from './catalogue';
import { headingsEn } from './headings';
import { spellingsEn } from './spellings';

export { handOver } from './hand-over';
export { imports } from './imports';
export { phone } from './phone';
export { privacyPage } from './privacy-page';
export { reading } from './reading';
export { review } from './review';
export { sidebar } from './sidebar';

export const language: CompleteLanguage = {
  names: ['English', 'EN', 'en-US', 'en-GB', '英文', '英语'],
  tag: 'en',
  locales: ['en_US', 'en'],
  words: catalogueEn,
  spellings: spellingsEn,
  headings: headingsEn,
  former: {
    entryKinds: ['Put off'],
  },
};
