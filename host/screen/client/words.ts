/** Every word of the page around the grid, in both languages. */
import type { Limits } from '../wire';

export interface Words {
  readonly tag: string;
  readonly file: string;
  readonly scenarios: string;
  readonly reopen: string;
  readonly save: string;
  readonly openSaved: string;
  readonly xlsx: string;
  readonly clock: string;
  readonly nextHour: string;
  readonly nextDay: string;
  readonly goTo: string;
  readonly go: string;
  readonly clockHelp: string;
  readonly triggers: (names: readonly string[]) => string;
  readonly outbox: string;
  readonly noMail: string;
  readonly letter: string;
  readonly text: string;
  readonly views: string;
  readonly host: string;
  readonly hostHelp: string;
  readonly language: string;
  readonly locale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly user: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'FULL' | 'LIMITED' | 'NONE', string>>;
  readonly limits: string;
  readonly limitsHelp: string;
  readonly limit: Readonly<Record<keyof Limits, string>>;
  readonly close: string;
  readonly cancel: string;
  readonly ok: string;
  readonly yes: string;
  readonly no: string;
  readonly menus: string;
  readonly sidebar: string;
  readonly grid: string;
  readonly messages: string;
  readonly notHere: (what: string) => string;
  readonly lost: string;
  readonly working: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly data: string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly filterOn: string;
  readonly filterOff: string;
  readonly freezeRow: string;
  readonly unfreeze: string;
  readonly group: (first: number, count: number, folded: boolean) => string;
  readonly log: string;
  readonly noLog: string;
}

const en: Words = {
  tag: 'en',
  file: 'File',
  scenarios: 'Start over with',
  reopen: 'Close and open again',
  save: 'Save…',
  openSaved: 'Open saved',
  xlsx: 'Download as Excel (.xlsx)',
  clock: 'Clock',
  nextHour: 'Next hour',
  nextDay: 'Next day',
  goTo: 'Go to a day',
  go: 'Go',
  clockHelp: 'Time stands still until you turn it. Each hour passed fires the hourly triggers.',
  triggers: (names) =>
    names.length === 0 ? 'No trigger is installed.' : `Installed: ${names.join(', ')}`,
  outbox: 'Outbox',
  noMail: 'No mail was sent yet. Mails stay on this machine.',
  letter: 'Letter',
  text: 'Plain text',
  views: 'How the mail is shown',
  host: 'Host',
  hostHelp: 'What Google would know about the file and about you.',
  language: 'Your language',
  locale: 'Locale of the file',
  spreadsheetZone: 'Time zone of the file',
  scriptZone: 'Time zone of the script',
  user: 'You are',
  mode: 'Authorisation',
  modes: { FULL: 'Full: consent was given', LIMITED: 'Limited: simple trigger', NONE: 'None' },
  limits: 'What can go wrong in Google',
  limitsHelp:
    'To see how the add-on takes it. A blocked array needs no switch: type into its cells.',
  limit: {
    editsLost: 'Edits reach no script',
    editsWait: 'Edits come too fast: two wait, the rest are lost',
    formulasLoading: 'Triggers read “Loading…” from the script’s formulas',
    triggerIsBlind: 'Triggers find no spreadsheet',
    isTable: 'This sheet is a table: no formulas in its headings',
  },
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  yes: 'Yes',
  no: 'No',
  menus: 'Menus',
  sidebar: 'Sidebar',
  grid: 'Spreadsheet',
  messages: 'Messages',
  notHere: (what) => `Not imitated here: ${what}.`,
  lost: 'The host has stopped. Start it again and reload this page.',
  working: 'Working…',
  edit: 'Edit',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  data: 'Data',
  sortUp: 'Sort sheet by this column, A to Z',
  sortDown: 'Sort sheet by this column, Z to A',
  filterOn: 'Create a filter',
  filterOff: 'Remove the filter',
  freezeRow: 'Freeze up to this row',
  unfreeze: 'Unfreeze',
  group: (first, count, folded) =>
    `${folded ? 'Show' : 'Fold away'} columns ${namesOf(first, count)}`,
  log: 'What the script logged',
  noLog: 'Nothing yet.',
};

const zh: Words = {
  tag: 'zh-CN',
  file: '文件',
  scenarios: '重新开始',
  reopen: '关闭并重新打开',
  save: '保存…',
  openSaved: '打开已保存的',
  xlsx: '下载为 Excel (.xlsx)',
  clock: '时钟',
  nextHour: '下一小时',
  nextDay: '下一天',
  goTo: '跳到某天',
  go: '前往',
  clockHelp: '时间由您拨动。每过一小时，按小时的触发器运行一次。',
  triggers: (names) => (names.length === 0 ? '没有安装触发器。' : `已安装：${names.join('、')}`),
  outbox: '发件箱',
  noMail: '还没有邮件。邮件只留在本机。',
  letter: '邮件',
  text: '纯文本',
  views: '显示方式',
  host: '主机',
  hostHelp: 'Google 对文件和您所知道的情况。',
  language: '您的语言',
  locale: '文件的区域设置',
  spreadsheetZone: '文件的时区',
  scriptZone: '脚本的时区',
  user: '您是',
  mode: '授权',
  modes: { FULL: '完全：已同意', LIMITED: '受限：简单触发器', NONE: '无' },
  limits: '在 Google 中可能出现的问题',
  limitsHelp: '用来查看插件如何应对。数组被挡住不需要开关：在其单元格中输入即可。',
  limit: {
    editsLost: '脚本收不到编辑事件',
    editsWait: '编辑过快：只等待两个事件，其余丢失',
    formulasLoading: '触发器从脚本公式读到“Loading…”',
    triggerIsBlind: '触发器找不到电子表格',
    isTable: '此工作表是表格：标题中不能有公式',
  },
  close: '关闭',
  cancel: '取消',
  ok: '确定',
  yes: '是',
  no: '否',
  menus: '菜单',
  sidebar: '侧边栏',
  grid: '电子表格',
  messages: '消息',
  notHere: (what) => `此处未模拟：${what}。`,
  lost: '主机已停止。请重新启动并刷新本页。',
  working: '处理中…',
  edit: '编辑',
  undo: '撤消 (Ctrl+Z)',
  redo: '恢复 (Ctrl+Y)',
  data: '数据',
  sortUp: '按此列升序排序工作表',
  sortDown: '按此列降序排序工作表',
  filterOn: '创建筛选器',
  filterOff: '移除筛选器',
  freezeRow: '冻结至此行',
  unfreeze: '取消冻结',
  group: (first, count, folded) => `${folded ? '展开' : '折叠'}列 ${namesOf(first, count)}`,
  log: '脚本日志',
  noLog: '暂无。',
};

export const wordsOf = (language: string): Words => (language.startsWith('zh') ? zh : en);

function namesOf(first: number, count: number): string {
  const name = lettersOf(first);
  return count === 1 ? name : `${name}–${lettersOf(first + count - 1)}`;
}

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
