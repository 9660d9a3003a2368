/** Every word that readers of Simplified Chinese see; the shape is that of `en/catalogue.ts`. */
import { choicesZh } from './choices';
import { commandLineZh } from './command-line';
import { datesZh } from './dates';
import { digestZh } from './digest';
import { dueListZh } from './due-list';
import type { Words } from '../en/catalogue';
import { fieldsZh } from './fields';
import { goalsZh } from './goals';
import { figuresZh } from './figures';
import { importingZh } from './importing';
import { ownersZh } from './owners';
import { jobZh } from './job';
import { menuZh } from './menu';
import { gradeReasonsZh, whyZh } from './reasons';
import { sectionsZh } from './sections';
import { startZh } from './start';
import { teamMailZh } from './team-mail';
import { workZh } from './work';
import { workbookZh } from './workbook';

const list = (items: readonly string[], joiner: '和' | '或'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join('、')}${joiner}${items[items.length - 1] ?? ''}`;

export const catalogueZh: Words = {
  tables: {
    customers: '客户',
    start: '开始使用',
    contacts: '联系人',
    journal: '追踪志',
    purchases: '购买',
    cases: '事项',
    team: '团队',
    goals: '目标',
    holidays: '节假日',
    playbook: '跟进话术',
    settings: '设置',
    dashboard: '看板',
    review: '体检',
    activity: '操作记录',
    importUndo: '导入撤销',
  },

  settings: { key: '设置项', value: '值' },

  fields: fieldsZh,

  choices: choicesZh,

  grades: { A: '日志', B: '周志', C: '半月志', D: '月志', E: '年志', U: '待分级' },

  gradeReasons: gradeReasonsZh,

  why: whyZh,

  statuses: {
    start: '待首次跟进',
    grade: '待分级',
    overdue: '逾期',
    today: '今天',
    soon: '即将到期',
    scheduled: '已安排',
    paused: '暂停',
  },

  sections: sectionsZh,

  urgency: { urgent: '紧急', expedited: '加急', normal: '正常', slow: '缓办' },
  demand: { target: '目标客户', potential: '潜在客户', dead: '死亡客户' },
  customerTypes: { prospect: '潜在客户', existing: '老客户', lost: '流失客户' },

  problems: {
    'unknown-word': ({ text, label, allowed = [], countsAs }) =>
      countsAs !== undefined
        ? `${label}：“${text}”不是明确的否，暂按“${countsAs}”处理；请填${list(allowed, '或')}。`
        : allowed.length === 0
          ? `${label}：无法识别“${text}”，请从下拉列表中选择。`
          : `${label}：无法识别“${text}”，请填${list(allowed, '或')}。`,
    'not-a-day': ({ text, label, wouldBe }) =>
      wouldBe === undefined
        ? `${label}：“${text}”不是日期，请按 2026-11-21 的格式填写。`
        : `${label}：“${text}”不是日期；如果是 1970 年起的计时，则为 ${wouldBe}，请按此格式填写。`,
    'year-assumed': ({ text, label, count = 1 }) =>
      `${label}：${count === 1 ? `“${text}”` : `“${text}”等 ${count} 个日期`}没有年份，暂取最近的年份；请补上年份。`,
    'ambiguous-day': ({ text, label }) =>
      `${label}：“${text}”有两种读法，请设置日在前还是月在前，或按 2026-11-21 的格式填写。`,
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
    'no-name': ({ text }) => `该行只有编号“${text}”，请补上名称、电话或邮箱。`,
    'unknown-owner': ({ text, label, count = 1 }) =>
      `${label}：“${text}”（${count} 行）不在团队表中，也不是邮箱地址；请在团队表中添加此人，并把这个写法填入“其他写法”。`,
    'claimed-twice': ({ text, label }) =>
      `${label}：“团队”中另一行也有“${text}”，以另一行为准。请更正或删除其中一行。`,
    'unknown-customer': ({ text, label }) =>
      `${label}：没有客户使用“${text}”，请更正或先添加该客户。`,
    'several-customers': ({ text, label }) =>
      `${label}：有多位客户名为“${text}”，请改填其中一位的客户编号。`,
    'other-customer': ({ text, label }) =>
      `${label}：“${text}”与该行的客户编号不是同一位客户，以编号为准；请重新填写名称或更正编号。`,
    'mixed-currencies': ({ text, label }) =>
      `${label}：不同币种（${text}）的金额不会相加，请统一币种。`,
    'no-company': ({ label }) => `这笔商机没有客户，未列入任何清单；请补上${label}。`,
    'out-of-bounds': ({ text, label }) =>
      `${label}：“${text}”超出允许范围，暂按默认值计算，请在“设置”中更正。`,
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
  dueList: dueListZh,
  teamMail: teamMailZh,
  goals: goalsZh,
  figures: figuresZh,
  job: jobZh,

  commandLine: commandLineZh,
  menu: menuZh,
  start: startZh,
  work: workZh,
  ...workbookZh,
  ...importingZh,
  ...ownersZh,

  and: (items) => list(items, '和'),
  or: (items) => list(items, '或'),
};
