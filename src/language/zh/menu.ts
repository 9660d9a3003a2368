/** Words of menu, dialogs and toasts in Simplified Chinese. */
import { lines } from '../en/lines';
import type { MenuWords } from '../en/menu';
import { setUpZh } from './menu-set-up';

export const menuZh: MenuWords = {
  title: 'Duebook 跟进',
  items: {
    open: '打开 Duebook',
    log: '记录跟进…',
    check: '检查数据…',
    dashboard: '刷新看板',
    goals: '目标…',
    talk: '面谈表…',
    statement: '运行月报…',
    digestPreview: '预览',
    digestSend: '立即发送',
    digestTest: '给我发一封测试邮件',
    digestOn: '开启',
    digestOff: '关闭',
    setUp: '初始化 / 启用此表…',
    fields: '添加字段…',
    import: '导入…',
    handOver: '移交…',
    privacy: '隐私与备份…',
    help: '帮助',
    undo: '撤销上次更改',
  },
  submenus: { figures: '数据', digest: '每日跟进邮件', workbook: '工作簿' },
  help: '开始使用：Duebook 菜单 → 工作簿 → 初始化 / 启用此表…\n每天：“打开 Duebook”列出谁到期、为什么；每次联系后在那里记录，手机上用“快速记录”一列。\n出现问题：选择“撤销上次更改”，或再次初始化；初始化只修复，不会覆盖您填写的内容。',
  needs: {
    setUp: '此文件尚未初始化。请先选择“初始化 / 启用此表…”。',
    allowing: ({ reason }) =>
      `Duebook 尚未获准打开此文件。请再次选择该菜单项，并同意 Google 的授权请求。（${reason}）`,
    busy: '同事正在保存。请一分钟后再试。',
    refused: ({ reason }) =>
      `Google 拒绝了操作：${reason} 如果表格受保护或您只有查看权限，请联系所有者。`,
    owner: ({ by }) => `只有开启每日跟进邮件的 ${by} 可以这样做。请联系对方，或请其确认您的地址。`,
    manager: ({ names }) => `只有主管可以这样做：${names.join('、')}。`,
    shape: ({ field }) => `未作任何更改：请求中的“${field}”缺失或有误。请重新加载表格。`,
    loading: ({ reason }) =>
      `Duebook 的这一部分无法加载，因此没有改动任何内容。请刷新表格后再试。如果再次出现，请让安装 Duebook 的人重新推送全部文件。（${reason}）`,
    failed: ({ reason }) => `操作未成功，更改已全部撤回：${reason}`,
  },
  ...setUpZh,
  check: {
    title: '检查数据',
    missing: ({ heading }) => `缺少“${heading}”列。请选择“初始化”添加，或把您自己的列改用此标题。`,
    twice: ({ heading, places, column }) =>
      `有几列都对应“${heading}”：${places
        .map((each) => `${each.column}（“${each.heading}”）`)
        .join('、')}。只读取 ${column} 列，请给其他列换一个标题。`,
    copied: ({ sheets, sheet }) =>
      `有多个客户表：${sheets.join('、')}。以“${sheet}”为准，请删除或重命名其他表。`,
    noCustomers: ({ sheet, isNew }) =>
      `工作表“${sheet}”中${isNew ? '还' : ''}没有客户。请在侧边栏中添加，或在标题下面的第一行填写。${isNew ? '' : '如果行被误删，可通过“文件 → 版本记录”恢复。'}`,
    noHeadings: ({ sheet }) =>
      `工作表“${sheet}”中没有“客户名称”“联系人”这样的标题，因此读不到客户。被删除的内容可通过“文件 → 版本记录”恢复。`,
    repaired: ({ items }) => `刚刚修复：\n${lines(items)}`,
  },
  refused: ({ cells, reason }) =>
    `${cells} 未能写入：${reason} 其余均已写入。请更改其保护或验证规则，或自行填写。`,
  naming: {
    noCustomer: ({ name }) => `没有名为“${name}”的客户。请更正名称，或先添加该客户再填一次。`,
    severalCustomers: ({ name, items }) =>
      `有多位客户名为“${name}”：${items.join('、')}。请改填其中一位的编号。`,
  },

  repaired: {
    filling: ({ how }) => `等级、下次跟进、跟进理由等列的填写方式：${how}。`,
    cleared: ({ heading }) => `已清除公式列“${heading}”中手工填写的值（“操作记录”中有备份）。`,
    planned: ({ heading }) => `“${heading}”由 Duebook 推算；您填入的日期已作为计划跟进日期。`,
    replaced: ({ heading }) =>
      `“${heading}”由 Duebook 计算：填在那里的内容会被替换（“操作记录”中留有备份）。`,
    renamed: ({ heading }) => `公式列的新标题为“${heading}”。`,
    rewritten: ({ heading }) => `已恢复“${heading}”的公式。`,
    'moved-back': ({ heading }) =>
      heading === '1' ? '标题行已移回第一行。' : `“${heading}”的公式已移回标题单元格。`,
  },
  more: ({ count }) => `还有 ${count} 个`,
  digest: {
    title: '每日跟进邮件',
    preview: ({ items }) =>
      items.length === 0
        ? '现在没有人会收到邮件：没有到期客户，或负责人在“团队”中没有邮箱。'
        : `现在会发送以下邮件：\n${lines(items)}`,
    sent: ({ mails, skipped }) =>
      `已发送 ${mails} 封邮件。${skipped.length === 0 ? '' : `\n${lines(skipped)}`}`,
    sendAsk: ({ count }) => `现在发送 ${count} 封邮件吗？每人每天只会收到一封。`,
    on: ({ hour }) => `每日跟进邮件已开启：工作日 ${hour} 点到 ${hour + 1} 点之间发送。`,
    off: '每日跟进邮件已关闭。',
    confirmAsk: ({ items }) =>
      `以下地址不属于您的域名。要向它们发送待跟进清单吗？\n${lines(items)}`,
    confirmed: ({ items, count }) =>
      count === 0 ? '已取消确认。' : `已确认可发邮件：${items.join('、')}。`,
    noNewAddress: '这些地址都无需确认。',
  },
  undo: {
    title: '撤销上次更改',
    nothing: '没有您可撤销的更改。',
    ask: ({ operation, when, ofDuebook }) =>
      `要撤销 ${when} 的“${operation}”${ofDuebook ? '（Duebook 自动完成）' : ''}吗？`,
    done: ({ operation }) => `已撤销：${operation}。`,
    changed: ({ operation, sheet }) =>
      `无法撤销“${operation}”：“${sheet}”中的单元格之后被修改过。未作任何改动。`,
    gone: ({ operation, sheet }) =>
      `无法撤销“${operation}”：工作表“${sheet}”已不存在。未作任何改动。`,
    used: ({ operation, sheet }) =>
      `无法撤销“${operation}”：“${sheet}”中已有相关记录。未作任何改动。`,
    other: ({ operation }) => `“${operation}”只能由操作者本人撤销。`,
    paused: '自动修复暂停一小时。如需立即修复，请选择“初始化”。',
    older: '再次选择可撤销更早的更改。',
  },
  opening: {
    rolledBack: ({ operation }) => `“${operation}”曾中断，更改已全部撤回。请重新选择。`,
    interrupted: ({ operation }) => `“${operation}”曾中断。请选择“初始化”来完成。`,
    jobSilent: '每小时任务自昨天起没有运行。请在 Duebook 菜单中选择“初始化”。',
    copy: '这是副本：在您开启每日跟进邮件之前不会发送邮件。',
  },
};
