/** Words of the page for phones in Simplified Chinese, besides those of the sidebar. */
import type { PhoneWords } from '../en/phone';

export { sidebar } from './sidebar';

export const phone: PhoneWords = {
  tabs: { today: '今天', find: '查找', log: '记录', add: '新增' },
  settings: '设置',
  find: '查找客户',
  findHint: '输入名称、电话或标签的一部分。',
  call: ({ text }) => `拨打 ${text}`,
  owner: ({ name }) => `该客户由 ${name} 负责。`,
  already: ({ what }) => `今天已记录：${what}。`,
  allDone: '清单上没有其他客户了。如需记录其他客户，请先查找。',

  showAnyway: ({ name }) => `查看 ${name}`,

  link: {
    wrong: '此链接已损坏，或不是 Duebook 生成的。以下是待跟进的客户。',
    old: ({ day }) => `此链接来自 ${day}。以下是现在待跟进的客户。`,
    gone: '表中已没有此链接的客户。以下是待跟进的客户。',
    merged: ({ name }) => `${name} 已合并到另一位客户。以下是待跟进的客户。`,
    archived: ({ name }) => `${name} 已归档。以下是待跟进的客户。`,
    'do-not-contact': ({ name }) => `${name} 已标记为请勿联系。以下是待跟进的客户。`,
  },

  waiting: '尚未存入表格，网络恢复后会自动重新发送。',
  kept: '在此之前内容保存在本机。',
  typedNotKept: '此手机不保存尚未提交的内容：请提交后再关闭或刷新页面。',
  notKept: '此手机不允许页面保存内容：存入表格之前请勿关闭页面。',

  notSetUp:
    '此表格尚未初始化 Duebook。请在电脑上打开表格，在菜单“Duebook 跟进”中选择“初始化 / 启用此表…”。',
  noSheet: 'Google 不允许此页面打开表格。请在电脑上使用表格，并告知设置 Duebook 的人。',
  accounts:
    '同一浏览器登录多个 Google 账号时，Google 会拒绝此页面。请在无痕窗口中打开链接，或使用只登录了可编辑账号的浏览器。',
};
