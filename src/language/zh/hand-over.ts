/** The words of the page of the hand-over in Simplified Chinese; the shape is `en/hand-over.ts`. */
import type { HandOverWords } from '../en/hand-over';

export const handOver: HandOverWords = {
  busy: '正在读取客户…',
  from: '移交谁的客户',
  choose: '请选择…',
  owner: ({ name, count }) => `${name}（${count} 位客户）`,
  nothing: '目前没有人负责客户。',
  noTeam: '“团队”表中没有其他同事，请先添加。',
  to: '移交给',
  away: '休假中',
  room: ({ load, capacity }) => `现在每天 ${load} 次，最多 ${capacity} 次`,
  pool: ({ name }) => `${name}（任何人都可领取）`,
  how: '分配方式',
  ways: {
    load: '按工作量：下一位客户给余力最多的人',
    class: '按客户价值：关键客户、主要客户和其他客户人人数量相当',
  },
  columns: {
    to: '接收人',
    all: '客户',
    key: '关键',
    major: '主要',
    overdue: '目前逾期',
    load: '每天跟进次数：之前 → 之后',
  },
  customer: '客户',
  goesTo: '移交给',
  key: '关键',
  major: '主要',
  overdue: '已逾期',
  more: ({ count }) => `另有 ${count} 位，按上述方案移交`,
  withoutId: ({ count }) =>
    `${count} 行没有编号，暂不移交。每小时任务会补上编号，届时请再移交一次。`,
  what: [
    '跟进记录随客户保留，并新增一行说明由谁移交给谁。',
    '此前的逾期天数仍记在原负责人名下；对新负责人，客户不会一接手就逾期。',
    '原负责人的未结事项一并移交。',
  ],
  go: ({ count }) => `移交 ${count} 位客户`,
  saving: '正在移交…',
  undo: '撤销',
};
