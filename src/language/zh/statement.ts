/** The words of the monthly statement in Simplified Chinese; the shape is that of `en/statement.ts`. */
import type { StatementWords } from '../en/statement';

export const statementZh: StatementWords = {
  title: '运行月报',
  sentences: ({ items }) => items.join(''),
  headings: {
    on: '日期',
    runs: '运行次数',
    missed: '未运行的小时',
    due: '应发邮件',
    sent: '已发送',
    late: '其中延迟',
    refused: '被拒绝',
    waiting: '等待额度',
    unconfirmed: '未确认',
    again: '重新发送',
    twice: '重复发送',
    causes: '原因（请勿改动此表）',
  },
  month: ({ month, year }) => `${year}年${month}月`,
  soFar: ({ period }) => `${period}至今`,
  unknown: ({ period }) => `${period}：尚无记录。每小时任务在每天结束后记下当天的情况。`,
  emails: ({ period, due, sent, late, twice }) =>
    due === 0
      ? `${period}：没有应发的邮件。`
      : `${period}：应发 ${due} 封邮件，已发送 ${sent} 封，其中延迟 ${late} 封，重复 ${twice} 封。`,
  unsent: ({ items }) => `未发送：${items.join('，')}。`,
  refused: ({ count }) => `${count} 封被 Google 拒绝`,
  waiting: ({ count }) => `${count} 封因额度不足`,
  unconfirmed: ({ count }) => `${count} 封可能已发送，但未确认`,
  settled: ({ count }) => `${count} 封因其他原因`,
  again: ({ count }) =>
    `有 ${count} 封邮件在发送时运行被 Google 中断，由下一次运行发送：额度表明之前没有发出。`,
  runs: ({ count, missed }) =>
    `每小时任务运行了 ${count} 次，${missed === 0 ? '没有漏掉' : `漏掉 ${missed} 个小时`}。`,
  days: ({ count, total }) => `${total} 天中有 ${count} 天的记录。`,
  causes: ({ items }) => `原因：${items.join('；')}。`,
  cause: ({ text, count }) => `${text}（${count} 天）`,
  causeOf: {
    missed: 'Google 没有启动任务，或任务已停用',
    quota: '邮件额度已用完',
    refused: 'Google 拒绝了邮件',
    unconfirmed: '发送时运行被中断',
    busy: '另一次运行正在发送',
    'no-time': '运行时间不足',
  },
};
