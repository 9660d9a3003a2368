/** Every word that readers of Simplified Chinese see; the shape is that of `en/catalogue.ts`. */
import { backupMailZh } from './backup-mail';
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
import { list } from './lines';
import { privacyZh } from './privacy';
import { jobZh } from './job';
import { menuZh } from './menu';
import { problemsZh } from './problems';
import { gradeReasonsZh, whyZh } from './reasons';
import { sectionsZh } from './sections';
import { startZh } from './start';
import { statementZh } from './statement';
import { teamMailZh } from './team-mail';
import { workZh } from './work';
import { workbookZh } from './workbook';

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
    runs: '运行记录',
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

  problems: problemsZh,

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
  statement: statementZh,
  work: workZh,
  ...workbookZh,
  ...importingZh,
  ...ownersZh,
  ...privacyZh,
  ...backupMailZh,

  and: (items) => list(items, '和'),
  or: (items) => list(items, '或'),
};
