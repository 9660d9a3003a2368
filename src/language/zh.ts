/** Every word that readers of Simplified Chinese see; the shape is that of `en.ts`. */
import { commandLineZh } from './command-line-zh';
import { datesZh } from './dates-zh';
import { digestZh } from './digest-zh';
import type { Catalogue } from './en';
import { jobZh } from './job-zh';
import { menuZh } from './menu-zh';
import { teamMailZh } from './team-mail-zh';
import { workZh } from './work-zh';
import { workbookZh } from './workbook-zh';

const everyDays = (days: number): string => (days === 1 ? '每天跟进' : `每 ${days} 天跟进`);

const list = (items: readonly string[], joiner: '和' | '或'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join('、')}${joiner}${items[items.length - 1] ?? ''}`;

const choices: Catalogue['choices'] = {
  need: { clear: '明确', potential: '潜在', none: '无' },
  intention: { interested: '有意向', considering: '考虑中', 'not-now': '暂不考虑', no: '无意向' },
  stage: { new: '新线索', negotiating: '洽谈中', won: '赢单', lost: '输单' },
  grade: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', U: 'U' },
  type: { prospect: '潜在客户', existing: '老客户', lost: '流失客户' },
  valueClass: { key: '关键客户', major: '主要客户', ordinary: '普通客户' },
  entryKind: { touch: '已联系', review: '资料复核', attempt: '未联系上', snooze: '延后' },
  outcome: {
    reached: '已沟通',
    'no-answer': '无人接听',
    'call-back': '约定回电',
    'meeting-held': '已面谈',
    'quote-sent': '已报价',
    order: '已下单',
    refused: '已拒绝',
    'left-message': '已留言',
    'gave-value': '提供了有价值的帮助',
    other: '其他',
  },
  caseKind: { complaint: '投诉', promise: '承诺', feedback: '反馈', wish: '产品需求' },
  role: { seller: '销售', manager: '主管' },
  language: { en: '英文', zh: '中文' },
  dayKind: { off: '放假', work: '上班', festival: '节日' },
  quickLog: {
    called: '已打电话',
    messaged: '已发消息',
    met: '已面谈',
    reviewed: '已复核',
    'no-answer': '无人接听',
    'snooze-day': '推迟 1 天',
    'snooze-week': '推迟 1 周',
  },
  measure: {
    entries: '跟进次数',
    'new-customers': '新增客户数',
    'won-amount': '赢单金额',
    satisfaction: '满意度',
  },
  yes: { yes: '是', no: '否' },
};

export const zh: Catalogue = {
  tables: {
    customers: '客户',
    contacts: '联系人',
    journal: '追踪志',
    purchases: '购买',
    cases: '投诉与反馈',
    team: '团队',
    goals: '目标',
    holidays: '节假日',
    settings: '设置',
    dashboard: '看板',
    review: '体检',
    activity: '操作记录',
  },

  settings: { key: '设置项', value: '值' },

  fields: {
    customers: {
      id: '客户编号',
      company: '客户名称',
      contact: '联系人',
      phone: '电话',
      email: '邮箱',
      im: '微信',
      address: '地址',
      country: '国家/地区',
      owner: '负责人',
      source: '客户来源',
      referredBy: '介绍人',
      industry: '行业',
      size: '公司规模',
      business: '主营业务',
      revenue: '年营业额',
      currency: '币种',
      tags: '标签',
      preferredChannel: '首选联系方式',
      preferredTime: '方便联系时间',
      consentOn: '同意联系日期',
      consentChannel: '同意联系渠道',
      doNotContact: '请勿联系',
      archivedOn: '归档日期',
      mergedInto: '已并入客户',
      need: '需求',
      intention: '意向',
      expectedClose: '预计成交日期',
      stage: '商机阶段',
      potentialValue: '预计金额',
      plannedFor: '计划跟进日期',
      nextStep: '下一步',
      manualGrade: '人工等级',
      manualType: '人工客户类型',
      manualClass: '人工价值分类',
      added: '录入日期',
      closedOn: '结单日期',
      lostReason: '输单原因',
      birthday: '生日',
      renewal: '续约日期',
      lastContact: '最近联系日期',
      lastVerified: '最近核实日期',
      grade: '等级',
      nextFollowUp: '下次跟进',
      status: '到期状态',
      daysOverdue: '逾期天数',
      why: '跟进理由',
      lastTracked: '最近追踪日期',
      gradeAtLastEntry: '上次记录时的等级',
      attempts: '连续未联系上次数',
      snoozes: '连续推迟次数',
      type: '客户类型',
      valueClass: '价值分类',
      gapSince: '类型或分类变更日期',
      promiseDue: '承诺到期日',
      lastPurchase: '最近购买日期',
      totalValue: '累计金额',
      log: '快速记录',
    },
    contacts: {
      id: '联系人编号',
      customerId: '客户编号',
      name: '姓名',
      role: '职务',
      phone: '电话',
      email: '邮箱',
      im: '微信',
      birthday: '生日',
      note: '备注',
    },
    journal: {
      id: '记录编号',
      customerId: '客户编号',
      on: '跟进日期',
      by: '跟进人',
      channel: '跟进方式',
      kind: '记录类型',
      outcome: '跟进结果',
      note: '跟进内容',
      needAfter: '跟进后需求',
      closeAfter: '跟进后预计成交日期',
      intentionAfter: '跟进后意向',
      stageAfter: '跟进后阶段',
      satisfaction: '满意度(1–5)',
      nextStep: '下一步',
      plannedFor: '计划跟进日期',
      gradeBefore: '跟进前等级',
      gradeAfter: '跟进后等级',
      corrects: '更正的记录',
      loggedAt: '录入时间',
    },
    purchases: {
      id: '购买编号',
      customerId: '客户编号',
      on: '购买日期',
      product: '产品',
      amount: '金额',
      currency: '币种',
    },
    cases: {
      id: '事项编号',
      customerId: '客户编号',
      kind: '事项类型',
      opened: '提出日期',
      text: '事项内容',
      owner: '负责人',
      promisedFor: '承诺完成日期',
      told: '告知客户日期',
      closed: '关闭日期',
      cause: '原因',
      prevention: '预防措施',
      handedTo: '转交给',
    },
    team: {
      name: '姓名',
      email: '邮箱',
      role: '角色',
      language: '语言',
      digest: '每日邮件',
      capacity: '每日可跟进数',
      awayFrom: '请假开始日期',
      awayTo: '请假结束日期',
      coveredBy: '代管人',
      alsoKnownAs: '其他写法',
    },
    goals: { owner: '负责人', month: '月份', measure: '指标', target: '目标值' },
    holidays: { on: '日期', kind: '类型', name: '名称' },
  },

  choices,

  grades: { A: '日志', B: '周志', C: '半月志', D: '月志', E: '年志', U: '待分级' },

  gradeReasons: {
    manual: () => '人工指定',
    'no-chance': () => '已输单',
    'no-need': () => '没有需求',
    'potential-need': () => '只有潜在需求',
    'next-deal-unknown': () => '已赢单，下一单时间未知',
    'no-close-date': () => '需求明确，但缺预计成交日期',
    'slipped-long': (months) => `预计成交日期已过去 ${months.slipMonths} 个月以上`,
    'closes-within-1-month': (months) => `${months.monthsA} 个月内成交`,
    slipped: () => '预计成交日期刚过',
    'closes-within-3-months': (months) => `${months.monthsB} 个月内成交`,
    'closes-within-6-months': (months) => `${months.monthsC} 个月内成交`,
    'closes-later': (months) => `${months.monthsC} 个月以后成交`,
    'need-unknown': () => '需求未知',
  },

  why: {
    planned: () => '按计划跟进',
    'beyond-gap': ({ grade }) =>
      grade === null || grade === 'U'
        ? '按计划跟进，晚于应有间隔'
        : `按计划跟进，晚于 ${grade} 级间隔`,
    grade: ({ grade, gapDays, valueClass, nextDealUnknown }) => {
      const head =
        grade !== 'U' ? `${grade} 级` : nextDealUnknown === true ? '下一单未知' : '待分级';
      const customer =
        valueClass === 'key' || valueClass === 'major' ? choices.valueClass[valueClass] : '';
      return `${head}${customer}：${everyDays(gapDays)}`;
    },
    type: ({ type, gapDays }) => `${choices.type[type]}：${everyDays(gapDays)}`,
    intention: ({ intention, gapDays }) => `${choices.intention[intention]}：${everyDays(gapDays)}`,
    attempt: ({ workingDays }) => `尚未联系上：${workingDays} 个工作日后再试`,
    'never-tracked': () => '尚无记录，待启动',
    promise: () => '有未了结的投诉或承诺',
    birthday: () => '生日',
    renewal: () => '即将续约',
    purchase: ({ days }) => `最近购买后 ${days} 天`,
    festival: ({ name }) => `节日：${name}`,
    'do-not-contact': () => '已暂停：请勿联系',
    archived: () => '已暂停：已归档',
    merged: () => '已暂停：已并入其他客户',
    also: (winner, others) =>
      others.length === 0 ? winner : `${winner}；另有：${others.join('；')}`,
  },

  statuses: {
    overdue: '逾期',
    today: '今日',
    soon: '即将到期',
    scheduled: '已排期',
    paused: '已暂停',
  },

  sections: {
    overdue: '逾期',
    today: '今日',
    soon: '即将到期',
    start: '待启动',
    ungraded: '待分级',
  },

  urgency: { urgent: '紧急', expedited: '加急', normal: '正常', slow: '缓办' },
  demand: { target: '目标客户', potential: '潜在客户', dead: '死亡客户' },
  customerTypes: { prospect: '潜在客户', existing: '老客户', lost: '流失客户' },

  problems: {
    'unknown-word': ({ text, label, allowed = [] }) =>
      allowed.length === 0
        ? `${label}：无法识别“${text}”，请从下拉列表中选择。`
        : `${label}：无法识别“${text}”，请填${list(allowed, '或')}。`,
    'not-a-day': ({ text, label }) => `${label}：“${text}”不是日期，请按 2026-11-21 的格式填写。`,
    'ambiguous-day': ({ text, label }) =>
      `${label}：“${text}”有两种读法，请说明日在前还是月在前，或按 2026-11-21 的格式填写。`,
    'future-day': ({ text, label }) =>
      `${label}：“${text}”晚于今天，请更正；计划请填在“计划跟进日期”。`,
    'close-too-far': ({ text, label }) => `${label}：“${text}”在 10 年以后，请核对年份。`,
    'plan-too-far': ({ text, label }) => `${label}：“${text}”在 12 个月以后，请改为较近的日期。`,
    'not-a-number': ({ text, label }) =>
      `${label}：“${text}”不是这里可用的数字，请只填数字，不带文字。`,
    'error-cell': ({ text, label }) =>
      `${label}：单元格公式出错（${text}），请修复公式或直接填值。`,
    'repeated-id': ({ text, label }) =>
      `${label}：前面已有一行使用“${text}”，请换一个编号或合并这两行。`,
    'no-name': ({ text }) => `只有编号“${text}”，请补上名称、电话或邮箱，以便认出是谁。`,
    'unknown-owner': ({ text, label, count = 1 }) =>
      `${label}：“${text}”（${count} 行）不在团队表中，也不是邮箱地址；请在团队表中添加此人，并把这个写法填入“其他写法”。`,
    'unknown-customer': ({ text, label }) =>
      `${label}：没有客户使用“${text}”，请更正或先添加该客户。`,
    'mixed-currencies': ({ text, label }) =>
      `${label}：不同币种（${text}）的金额不会相加，请统一币种。`,
    'no-company': ({ label }) => `这笔商机没有客户，未列入任何名单；请补上${label}。`,
    'out-of-bounds': ({ text, label }) =>
      `${label}：“${text}”超出允许范围，已按默认值处理，请在设置中更正。`,
  },

  dates: datesZh,

  numbers: {
    daysLate: (workingDays) =>
      workingDays === 0 ? '晚不到 1 个工作日' : `晚 ${workingDays} 个工作日`,
    days: (n) => `${n} 天`,
    workingDays: (n) => `${n} 个工作日`,
    rows: (n) => `${n} 行`,
    customers: (n) => `${n} 位客户`,
    deals: (n) => `${n} 笔商机`,
  },

  digest: digestZh,
  teamMail: teamMailZh,
  job: jobZh,

  commandLine: commandLineZh,
  menu: menuZh,
  work: workZh,
  ...workbookZh,

  and: (items) => list(items, '和'),
};
