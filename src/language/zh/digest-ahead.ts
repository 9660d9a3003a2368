/** Cases, milestones and days off ahead in the daily digest, in Simplified Chinese. */
import type { DigestAheadWords } from '../en/digest-ahead';

export const digestAheadZh: DigestAheadWords = {
  cases: '事项',
  promised: ({ day }) => `期限${day}`,
  opened: ({ day }) => `${day}提出`,
  milestones: '近期重要日子',
  daysOff: ({ from, to }) =>
    from === to ? `休息日（${from}）到期` : `休息日（${from}至${to}）到期`,
};
