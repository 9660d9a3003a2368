/** Simplified Chinese. */
import type { CompleteLanguage } from '../language';
import { catalogueZh } from './catalogue';
import { headingsZh } from './headings';
import { spellingsZh } from './spellings';

export { handOver } from './hand-over';
export { imports } from './imports';
export { phone } from './phone';
export { privacyPage } from './privacy-page';
export { reading } from './reading';
export { review } from './review';
export { sidebar } from './sidebar';

export const language: CompleteLanguage = {
  names: [
    '中文',
    '简体中文',
    '汉语',
    'Chinese',
    'Simplified Chinese',
    'ZH',
    'zh-CN',
    'zh-Hans',
    'CN',
  ],
  tag: 'zh-CN',
  locales: ['zh_CN', 'zh'],
  hasChinaHolidays: true,
  words: catalogueZh,
  spellings: spellingsZh,
  headings: headingsZh,
  former: {
    titles: { cases: ['投诉与反馈'] },
    entryKinds: ['资料复核', '延后'],
  },
};
