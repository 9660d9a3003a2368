/** Words of the daily work in Simplified Chinese. */
import type { WorkWords } from '../en/work';

export const workZh: WorkWords = {
  effect: ({ from, to, next, why }) => {
    const grade = from === to ? to : `${from} → ${to}`;
    const said = `${to} 级：`;
    const rest = why.startsWith(said) ? why.slice(said.length) : why;
    return next === null ? `${grade} 级。${rest}` : `${grade} 级，下次 ${next}。${rest}`;
  },
  logged: ({ name, effect }) => `已记录“${name}”。${effect}`,
  corrected: ({ name, effect }) => `已更正“${name}”。${effect}`,
  reviewed: ({ count }) => `已梳理 ${count} 位客户的资料，内容未变。`,
  snoozed: ({ name, day, inARow }) =>
    `“${name}”推迟到${day}${inARow > 1 ? `，已连续 ${inARow} 次` : ''}。`,
  finished: ({ operation, labels }) =>
    `“${operation}”曾中断，现已补完${labels === '' ? '' : `；${labels}之后有改动，保持原样`}。`,
  unfinished: ({ operation, who }) =>
    `尚未完成：${who === '' ? '' : `${who} 的`}“${operation}”。Duebook 会自动补完。`,
  before: '此操作此前已保存，没有重复保存。',
  undone: ({ operation }) => `已撤销：${operation}。`,
  leftAsIs: ({ labels }) => `以下内容之后有改动，保持不变：${labels}。`,
  closed: {
    won: ({ name }) => `“${name}”已标记为成交。`,
    lost: ({ name }) => `“${name}”已标记为丢单。`,
    'do-not-contact': ({ name }) => `“${name}”已标记为请勿联系。`,
    withdrawn: ({ name }) => `“${name}”已撤回同意，并标记为请勿联系。`,
    complete: ({ name }) => `已保存“${name}”。`,
  },
  consentWithdrawn: ({ day }) => (day === '' ? '已撤回同意' : `已撤回${day}的同意`),
  closedByTyping: {
    won: ({ name }) =>
      `${name}已成交。需求、预计成交日期等本单信息已清空，保留在追踪志中；请登记购买。如需还原，请选 Duebook > 撤销上次更改，或改回原阶段。`,
    lost: ({ name }) =>
      `${name}已丢单。需求、预计成交日期等本单信息已清空，保留在追踪志中；请填写原因。如需还原，请选 Duebook > 撤销上次更改，或改回原阶段。`,
  },
  reopened: ({ name }) => `${name}已重新打开，本单信息已恢复。`,
  reopenedAfterPurchase: ({ name }) =>
    `${name}已重新打开，本单信息已恢复。如果并未购买，请在“购买”表中删除该行。`,
  released: ({ count }) => `${count} 位客户的跟进日期因此推后。`,
  classChanged: ({ from, to }) => `客户价值：${from} → ${to}，依据近 12 个月的购买`,
  added: ({ name }) => `已添加“${name}”。`,
  merged: ({ name, to, count }) =>
    `“${name}”已合并到“${to}”${count === 0 ? '' : `，同时移入 ${count} 条记录`}。`,
  mergedNotice: ({ name, owner }) =>
    `与“${name}”合并${owner === '' ? '' : `（原负责人：${owner}）`}`,
  answered: ({ count }) => `已记入“体检”表：${count} 对。`,
  duplicateFinding: '疑似重复',
  verified: ({ count }) => `${count} 位客户已标记为今日核实。`,
  purchase: '购买记录',
  typeChanged: ({ from, to }) => `客户类型：${from} → ${to}`,
  caseOpened: ({ name, kind }) => `已登记“${name}”的${kind}。`,
  caseChanged: ({ kind }) => `${kind}已更新。`,
  caseClosed: ({ kind }) => `${kind}已关闭。`,
  warnings: {
    fatigue: '这是 7 天内第 4 次联系，建议改为资料梳理。',
    noColumn: ({ labels }) => `没有“${labels}”列，仅记入追踪志。请选择“初始化”补上此列。`,
    formula: ({ labels }) => `${labels}：该单元格由您自己的公式填写，未作改动。`,
    missing: ({ count }) => `${count} 位客户已不在表格中。`,
    noRecord: '该记录之前的内容已不再保存，请核对最近联系日期和计划跟进日期。',
    stillDue: '该客户今天仍需跟进。',
    thirdSnooze: '已连续推迟三次，请告知主管，或记录遇到的困难。',
  },
  refusals: {
    gone: '该客户已不在表格中。没有保存任何内容，您填写的内容仍在这里。',
    noEntry: '追踪志中没有这条记录，或它已被取代。',
    noCase: '该事项已不在表格中。',
    setting: ({ text, label }) => `“${text}”不符合要求，没有保存。${label}`,
    tooLong: ({ label, most }) => `${label}超出单元格长度，请缩短到 ${most} 字以内。`,
    satisfaction: '满意度应为 1 到 5 的数字。',
    tooMany: ({ most }) => `一次最多选择 ${most} 位客户。`,
    noColumn: ({ label }) => `缺少“${label}”列。请在菜单中选择“初始化”来添加。`,
    formula: ({ label }) => `“${label}”由您自己的公式填写，请在表格中修改。`,
    tooOld: '时间太久，无法在此撤销。请改为更正这条记录。',
    reason: '请简单说明原因。',
    until: '请选择今天之后的日期。',
    dueLater: ({ day }) =>
      `该客户要到${day}才需跟进，请选择更晚的日期。如需提前，请记录跟进并填写计划跟进日期。`,
    waiting: '请填写等待对方到哪一天。',
    text: '请简单说明内容。',
    name: '请填写公司、联系人、电话或邮箱。',
    owner: ({ text }) => `“${text}”不在“团队”中，也不是邮箱地址。`,
    days: '请填写开始日期和结束日期，结束日期不能更早。',
    closing: '关闭事项之前，请填写原因和预防措施。',
    mergeSame: '请选择两个客户：一个保留，另一个合并进去。',
    mergedBefore: ({ name, to }) => `“${name}”已合并到“${to}”，请改为与“${to}”合并。`,
    mergeOwner: '两个客户的负责人不同，请选择由谁跟进。',
    mergeRight: ({ reason }) => `两个客户的负责人不同，须由主管合并。${reason}`,
    duplicate: ({ name, owner }) =>
      `“${name}”已存在${owner === '' ? '' : `（${owner}）`}。请先查看，或仍然添加。`,
  },
  resting: ({ count }) => `${count} 位客户处于“等待对方”。`,
  toComplete: {
    title: '待补全',
    amount: '已成交：购买金额是多少？',
    reason: '已丢单：原因是什么？',
    'old-deal': '需求和预计成交日期：属于上一单，还是下一单？',
  },
  important: '重要',
  same: { company: '公司相同', phone: '电话相同', email: '邮箱相同' },
  today: '今天',
  lostReasons: [
    ...['价格', '竞争对手', '没有预算', '不再需要', '时机不对'],
    ...['缺少功能', '没有回复', '客户停业', '其他'],
  ],
  quickChannels: { called: '电话', messaged: '消息', met: '面谈' },
  byPhone: (who) => `${who}（手机）`,
  advice: {
    interested: '尽快电话跟进；建立信任后进入下一阶段。',
    considering: '多了解需求，保持联系。',
    'not-now': '保持联系：记下预计购买时间，征得同意后发送资料。',
    no: '了解原因，并转达产品需求。',
  },
  maySend: '客户同意接收资料。',
  tooEarlyToSell: '先不急于销售。',
  closeTime: ({ grade, days, count }) =>
    `${grade} 级客户从评级到成交的中位数为 ${days} 天（共成交 ${count} 位）。`,
  satisfied: ({ value }) => `满意度 ${value}/5`,
  askSatisfaction: ({ day }) => `${day}购买过：请询问满意度，并记在下方。`,
  talk: {
    prospect: '产品优势与解决方案。',
    existing: '使用情况与满意度。',
    lost: '流失原因，以及如何挽回。',
    manufacturing: '效率与质量。',
    finance: '安全与合规。',
    large: '复杂需求。',
    small: '性价比与灵活性。',
  },
  talkIf: {
    manufacturing: '制造',
    finance: '金融, 银行, 保险',
    large: '大型',
    small: '小型',
  },
};
