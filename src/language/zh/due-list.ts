/** What the due list says in the sidebar and in the email alike, in Simplified Chinese. */
import type { DueListWords } from '../en/due-list';

export const dueListZh: DueListWords = {
  fieldLabel: ({ label }) => `${label}：`,
  waiting: ({ count, day, overload }) =>
    overload !== null
      ? `另有 ${count} 个待首次跟进；各等级每天需跟进 ${overload.promised} 次，每日可跟进数为 ${overload.capacity}`
      : day === ''
        ? `另有 ${count} 个待首次跟进，有余力时再列出`
        : `另有 ${count} 个待首次跟进，按此进度，到${day}可全部列出`,
  withOwner: ({ name }) => `与${name}共同跟进`,
};
