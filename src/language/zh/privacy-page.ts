/** 隐私与备份页面的文字。 */
import type { PrivacyPageWords } from '../en/privacy-page';
import { privacyAccess } from './privacy-access';
import { backupOfferZh } from './backup-offer';

export const privacyPage: PrivacyPageWords = {
  ...privacyAccess,
  busy: '正在读取表格…',
  back: '返回',
  noAdvice: 'Duebook 只提供工具；是否必须提供或删除、范围如何，由您自行判断。',

  search: {
    title: '某个人的数据',
    label: '姓名、电话或邮箱的一部分',
    go: '搜索',
    none: ({ search }) => `“客户”和“联系人”中没有包含“${search}”的人。`,
    more: '只列出前 20 位，请输入更完整的姓名。',
    kinds: { customer: '整个客户', person: '客户的联系人', contact: '其他联系人' },
  },

  person: {
    title: ({ name }) => `本表格中关于 ${name} 的数据`,
    rows: ({ count }) => `${count} 行`,
    row: ({ row }) => `第 ${row} 行`,
    changes: '“操作记录”中保留的更改',
    change: ({ when, who, what, fields }) => `${when} · ${who} · ${what}：${fields}`,
    places: ({ count }) => `另有 ${count} 处单元格或批注提到`,
    note: '批注',
    notOurs: '不是 Duebook 的工作表',
    morePlaces: ({ count }) => `另有 ${count} 处`,
    nothing: '没有。',
    colleague:
      '“团队”中有相同的姓名或邮箱。同事自己的那一行和其所做的记录不属于此人的数据，将保留。',
    copy: '提供副本',
    copyHelp:
      '交给对方之前请先通读：其中有同事的备注和姓名。图片、页边评论和已发出的邮件不包含在内。',
    asPage: '下载供阅读（HTML）',
    asJson: '下载供程序使用（JSON）',
    saved: ({ file }) => `${file} 已交给浏览器下载。“操作记录”只记下导出过一份，不记是谁的。`,
    madeOn: ({ day }) => `截至 ${day}`,
    counted: ({ title, count }) => `${title}：${count}`,
  },

  returned: {
    why: '以下各位的数据曾在此删除，现在又出现在表格中：可能来自文件的旧版本、导入或备份。',
    again: '查看并再次删除…',
    stays: '可以保留',
  },

  backup: {
    ...backupOfferZh,
    saved: (facts) =>
      `${backupOfferZh.saved(facts)}有 Duebook 源代码的人可用 npm start -- --data ${facts.file} 打开，并会检查是否完整。`,
    title: '备份',
    help: '副本保存在您自己的云端硬盘中，包含全部内容和本脚本；在副本中有人开启之前，不会发送邮件。备份文件包含所有工作表的单元格和公式，不含批注、格式和图表。',
    file: '下载备份文件（ZIP）',
    csv: '将一个工作表下载为 CSV：',
    download: '下载',
    savedCsv: ({ file }) => `${file} 已交给浏览器下载。`,
  },

  erasedList: {
    title: '已删除者名单',
    help: '名单中只有打乱的编号和姓名，看不出是谁。此前的备份和副本不知道您后来删除了谁，可凭这份名单得知。每次删除后请下载，并与备份分开保存。',
    nobody:
      '本文件中没有删除过任何人。如果它是另一文件的副本，或由备份恢复而来，请选择那个文件的名单：Duebook 会列出在此也应删除的人。',
    save: '下载已删除者名单',
    load: '加入另一文件的名单：',
    loaded: ({ count }) =>
      count === 0
        ? '已加入名单，其中没有人在本文件中。'
        : `已加入名单，其中 ${count} 人在本文件中，见下方。`,
    noList: ({ file }) =>
      `${file} 不是这样的名单。请在另一文件中选择：工作簿 > 隐私与备份… > 下载已删除者名单。`,
  },

  erase: {
    title: '删除',
    open: '删除此人…',
    what: {
      customer:
        '“客户”和“联系人”中的行会被删除。追踪记录、购买和事项只在一个无意义的编号下保留日期、类型和数字，文字全部清空。“操作记录”“导入撤销”“未导入的行”“体检”中提到此客户的行会被清空，其中的操作也不能再撤销。',
      person: '清空此联系人的姓名、电话和地址。客户及其记录和购买保留；提到此人的文字会去掉姓名。',
      contact: '删除“联系人”中的这一行。客户及其记录和购买保留；提到此人的文字会去掉姓名。',
    },
    terms: '同时从其他所有单元格和批注中去掉',
    term: ({ text, shared }) =>
      shared.length === 0 ? text : `${text}（${shared.join('、')}也有）`,
    termsHelp: '过于常见的词，或也属于他人的内容，请取消勾选。出现的位置见上方列表。',
    purchases: '购买',
    keep: '为记账保留日期和金额，去掉姓名',
    remove: '一并删除',
    first: '此操作无法撤销，“撤销”和撤回导入都不能恢复。',
    goOn: '我知道，继续…',
    typed: ({ name }) => `要永久删除，请输入：${name}`,
    go: '永久删除',
    cancel: '取消',
    done: '已删除。',
    finished: '已完成上次中断的删除。',
    certificate: '删除证明',
    certificateHelp:
      '证明只说明做了什么，不说明是谁。请与对方的请求一起保存；已删除者名单则与备份分开保存：以后凭它打开备份时，会去掉此人。',
    save: '下载证明',
    by: ({ day, who }) => (who === '' ? `${day} 删除` : `${day} 由 ${who} 删除`),
    table: ({ title, rows, cells }) => `${title}：${rows} 行，另 ${cells} 处单元格或批注`,
    labels: ({ count }) => `工作表名称、命名区域的名称和保护说明：${count} 处`,
    labelKinds: {
      tab: ({ count }) => `${count} 个工作表名称`,
      range: ({ count }) => `${count} 个命名区域的名称`,
      protection: ({ count }) => `${count} 处保护说明`,
    },
    refusedLabels: ({ kinds }) =>
      `以下内容 Google 不允许修改，未能删除：${kinds.join('、')}。其中仍提到此人，请自行修改，或请文件所有者修改。`,
    tabLeft:
      '客户所在的工作表仍以此人命名，Duebook 没有改名。请自行改名，不影响 Duebook 继续使用。',
    look: '以下内容 Duebook 无法读取或不应修改，请自行查看：文件标题、下拉列表、条件格式、筛选器和筛选视图、图表标题、图片、评论、内容区域之外的空单元格上的批注、脚本和其他插件保存的数据，以及其他文件。',
    mails: '以下人员在最近 14 天收到过每日跟进邮件，其中可能提到此人。请让他们删除：',
    noMails: '最近 14 天没有发送过每日跟进邮件。',
    mail: ({ address, days }) => `${address}：${days.join('、')}`,
    mailedBackups: ({ address, days }) =>
      `${address} 在以下日期开始的各周收到过备份邮件：${days.join('、')}。其中有此人，请删除这些邮件。`,
    versions:
      'Google 会保留此文件的旧版本（文件 → 版本记录），无法单独删除。若要清除：文件 → 复制，以后使用副本，删除本文件并清空回收站。',
    backups:
      '此前的副本和备份中仍有此人。请删除它们，或在使用前也在其中删除此人。如果导入或文件的旧版本把此人带回来，Duebook 会提示；它凭编号、或凭姓名加相同的电话或邮箱识别。',
  },
};
