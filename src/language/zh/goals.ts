/** How far a goal of the month is, in Simplified Chinese; the shape is `en/goals.ts`. */
import type { GoalWords } from '../en/goals';

export const goalsZh: GoalWords = {
  ofMonth: ({ measure, done }) => `本月${measure}：${done}`,
  done: ({ done, target }) => `${done}/${target}`,
  paces: { ahead: '，进度正常', near: '，略慢于进度', behind: '，落后于进度' },
};
