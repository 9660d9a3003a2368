/** The words of the daily digest in Simplified Chinese; the shape is that of `en/digest.ts`. */
import { digestAheadZh } from './digest-ahead';
import type { FirstOf, DigestWords } from '../en/digest';

function someOf({ items, more }: FirstOf): string {
  return `${items.join('、')}${more === 0 ? '' : `等 ${items.length + more} 人`}`;
}

export const digestZh: DigestWords = {
  senderName: 'Duebook 客户跟进',
  subject: ({ items, monthDay }) => [...items, monthDay].join(' · '),
  nothingDue: '今天没有到期客户',
  nothingDueHint: '没有逾期、今天到期或即将到期的客户。',
  title: '今天的跟进',
  openSheet: '打开表格',
  dueOn: ({ day }) => `${day}到期`,
  drift: ({ from, to }) => `等级 ${from} → ${to}`,
  keyCustomer: '关键',
  majorCustomer: '主要',
  lastNote: ({ day }) => `上次记录（${day}）：`,
  lastNoteUndated: '上次记录：',
  nextStep: '下一步：',
  advice: ({ intention, text }) => `意向（${intention}）：${text}`,
  addToCalendar: '加入日历',
  log: '记录',
  snooze: '推迟',
  calendarTitle: ({ name }) => `跟进：${name}`,
  more: ({ count }) => `另有 ${count} 位在表格中`,
  withoutOwner: '无负责人',
  ofColleagues: ({ count }) => `同事的 ${count}`,
  others: '代管的清单',
  moreOwners: ({ count, owners }) => `另有 ${owners} 位负责人的 ${count} 位客户在表格中`,

  ...digestAheadZh,

  notices: {
    title: '提示',
    drift: ({ items, more }) =>
      `上次记录后等级有变化：${items.join('；')}${more === 0 ? '' : `；另有 ${more} 位`}。`,
    turned: ({ day, items, more }) =>
      `自${day}起，因预计成交日期临近或已过，等级有变化：${items.join('；')}${more === 0 ? '' : `；另有 ${more} 位`}。`,
    'old-list': ({ day }) => `这份名单的日期是${day}：今天的名单尚未从数据库送达。`,
    'holidays-end': ({ year }) => `“节假日”中还没有 ${year} 年的放假日，请补上。`,
    'ungraded-column': ({ count, total, label }) =>
      `${total} 位客户中有 ${count} 位没有等级，而且没有“${label}”列。请添加此列，或把已有的列改用此标题，大部分客户即可分级。`,
    'ungraded-cells': ({ count, total, label, settled }) =>
      `${total} 位客户中有 ${count} 位没有等级。填写“${label}”可为其中 ${settled} 位分级。`,
    columns: ({ items }) => `客户表缺少以下列：${items.join('、')}。请选择“初始化”恢复。`,
    problems: ({ count, items, more }) =>
      `表格中有 ${count} 处需要核对：${items.join('、')}${more === 0 ? '' : `，另有 ${more} 处`}。无法识别的按空白处理。`,
    cell: ({ label, row, sheet }) =>
      `${sheet === '' ? '' : `“${sheet}”表`}${row === 0 ? '' : `第 ${row} 行`}“${label}”`,
    duplicates: ({ count, total }) =>
      `有 ${count} 对客户的公司、电话或邮箱相同${total === 0 ? '' : `，其中 ${total} 对负责人不同`}。请在表格中选择“检查数据”进行对比和合并。`,
    handed: ({ from, to, items, count, more }) =>
      `${from === '' ? '' : `由${from}`}移交给${to}：${count} 位客户（${items.join('、')}${more === 0 ? '' : `等`}）。`,
    released: ({ from, items, count, more }) =>
      `因长期没有记录，由${from}释放到公海：${count} 位客户（${items.join('、')}${more === 0 ? '' : `等`}）。`,
    taken: ({ to, items, count, more }) =>
      `${to}从公海领取：${count} 位客户（${items.join('、')}${more === 0 ? '' : `等`}）。`,
    pool: ({ count }) =>
      `公海中有 ${count} 位客户无人跟进。请在侧边栏的“公海”中领取，或移交给同事。`,
    shared: ({ count, items }) =>
      `您有 ${count} 位客户可能也是同事的客户：${items.join('、')}。请在表格中选择“检查数据”查看。`,
    access: {
      outside: (facts) =>
        `可以修改本文件、但不属于团队的人：${someOf(facts)}。可在表格右上角的“共享”中取消其权限。`,
      reads: (facts) =>
        `可以查看本文件、但不属于团队的人：${someOf(facts)}。可在表格右上角的“共享”中取消其权限。`,
      'not-in-team': (facts) => `可以修改本文件、但“团队”中没有的人：${someOf(facts)}。`,
      without: (facts) =>
        `在“团队”中、但共享名单里没有的人：${someOf(facts)}。请把文件共享给他们；如已离职，请在“团队”中删除该行。`,
    },
    unconfirmed: ({ day }) => `${day}的邮件可能没有送达；为避免重复，没有再次发送。`,
  },

  because: {
    owner: '您收到这封邮件，是因为表格中有由您负责的客户。',
    manager: '您收到这封邮件，是因为您在“团队”中是主管。',
    'switched-on': '您收到这封邮件，是因为您开启了每日跟进邮件。',
    cover: '您收到这封邮件，是因为您在代管休假同事的客户。',
    asked: '您收到这封邮件，是因为设置要求没有到期客户时也发送。',
  },
  asOf: ({ day }) => `链接指向${day}时的行；如果行有变动，请以名称为准。`,
  stop: '更改或停止这封邮件',
  stopHow: '（在“设置”中改时间或开关，或在“团队”中改自己的一行）',

  skipped: {
    job: '每日跟进邮件',
    off: '每日跟进邮件未开启。',
    'too-early': '还没有到发送时间。',
    'day-off': '今天不是工作日。',
    copy: '这是文件副本；如需从此文件发送，请在此开启每日跟进邮件。',
    'already-sent': '今天的邮件已经发送。',
    unconfirmed: '邮件已开始发送但未得到确认，为避免重复，不再发送。',
    'nothing-due': '没有到期的客户。',
    'digest-off': '此人的每日跟进邮件已关闭。',
    away: '此人正在休假。',
    'unconfirmed-address':
      '这是其他域名的新地址，请先确认：选择菜单“每日跟进邮件 → 开启”，或打开侧边栏的“设置”。',
    'customer-address': '这个地址属于客户，不会给客户发邮件。',
    'no-recipient': '无法给该负责人发邮件，也无法发给主管或开启每日跟进邮件的人。',
    quota: '今天的邮件额度已用完，有额度后最先发送。',
    refused: '邮件被拒绝。',
    busy: '另一个任务正在发送，一小时内再试。',
    'no-time': '本次运行时间已到，一小时内继续。',
    'old-list': '今天的名单尚未从数据库送达。10:00 起将按最近一份名单发送邮件。',
    'second-job': '同事的每小时任务正在运行，此任务待命。',
  },
};
