/** Words of menu, dialogs and toasts in Simplified Chinese. */
import type { MenuWords } from '../en/menu';

const lines = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');

export const menuZh: MenuWords = {
  title: 'Duebook 跟进',
  items: {
    open: '打开 Duebook',
    log: '记录跟进…',
    due: '今日待跟进',
    setUp: '初始化 / 接管此表…',
    import: '导入客户…',
    check: '检查数据…',
    dashboard: '刷新看板',
    digestPreview: '每日邮件：预览',
    digestSend: '每日邮件：立即发送',
    digestTest: '每日邮件：给我发一封测试',
    digestOn: '每日邮件：开启',
    digestOff: '每日邮件：关闭',
    undo: '撤销上次更改',
    backUp: '立即备份',
    help: '帮助',
  },
  later: {
    import:
      '此版本尚不能从菜单导入。现在可以：把数据粘贴到“客户”表的标题下方；“检查数据…”会指出无法识别的内容。',
    dashboard: '此版本尚无看板。现在可以：用“今日待跟进”查看到期数量。',
    backUp:
      'Duebook 只能使用此文件，不能自行复制。请选择“文件 → 制作副本”：副本在有人开启每日邮件之前不会发送邮件。',
  },
  help: '初始化：菜单 → 初始化 / 接管此表…\n每天：“打开 Duebook”列出谁到期、为什么；每次联系后在那里记录，手机上用“快速记录”一列。\n出现问题：撤销上次更改，或再次初始化；它只修复，不覆盖。',
  needs: {
    setUp: '此文件尚未初始化。请先选择“初始化 / 接管此表…”。',
    allowing: ({ reason }) =>
      `Duebook 尚未获准打开此文件。请再次选择该菜单项，并同意 Google 的授权请求。（${reason}）`,
    busy: '另一位同事的 Duebook 正在写入。请一分钟后再试。',
    refused: ({ reason }) =>
      `Google 拒绝了操作：${reason} 如果表格受保护或您只有查看权限，请联系所有者。`,
    failed: ({ reason }) => `操作未成功，没有留下半截更改：${reason}`,
  },
  setUp: {
    title: '初始化 Duebook',
    fresh: ({ sheets }) =>
      `Duebook 将添加以下工作表和一个每小时任务：\n${lines(sheets)}\n文件中已有的内容不会改动。继续吗？`,
    repair: ({ items }) =>
      `Duebook 只补上缺少的内容，不改动已填写的内容：\n${lines(items)}\n继续吗？`,
    fine: '一切就绪，无需修复。',
    hourlyJob: '每小时任务',
    settings: ({ count }) => `${count} 项设置`,
    china: ({ year }) => `中国节假日和调休（至 ${year} 年底）`,
    names: '公式使用的命名范围',
    column: ({ sheet, heading }) => `${sheet}：“${heading}”列`,
    sheet: ({ sheet }) => `工作表“${sheet}”`,
    done: 'Duebook 已就绪。',
    noJob: ({ reason }) =>
      `无法创建每小时任务（${reason}）。在您授权之前，打开表格时才会更新日期，且不会发送邮件。`,
    sample: '要添加几个示例客户看看效果吗？再次选择“初始化”即可一键删除。',
    removeSample: '表格中有示例客户。现在删除吗？您自己填写的内容会保留。',
    sampleGone: ({ count }) => `已删除 ${count} 个示例客户。`,
  },
  adopt: {
    title: '接管此表',
    propose: ({ sheet, found, added, sheets, freezes, notes }) =>
      [
        `“${sheet}”将作为客户表。已识别：\n${lines(found)}`,
        ...(added.length === 0 ? [] : [`在右侧添加：\n${lines([added.join('、')])}`]),
        ...(sheets.length === 0
          ? []
          : [`另外添加以下内容和每小时任务：\n${lines([sheets.join('、')])}`]),
        ...(freezes ? ['标题行将被冻结。'] : []),
        ...(notes.length === 0 ? [] : [lines(notes)]),
        '其他内容不会改动。继续吗？',
      ].join('\n\n'),
    noHeadings: ({ sheet }) =>
      `“${sheet}”的第 1 行没有 Duebook 能识别的标题。请至少为公司或联系人所在的列设置标题，例如“公司”或“联系人”。`,
    titleRows: ({ sheet, row }) =>
      `“${sheet}”的标题在第 ${row} 行。请删除上方各行，使标题位于第 1 行，然后再次选择。`,
    done: ({ sheet }) => `“${sheet}”已就绪。`,
    merged: '有些标题是合并单元格或为空：这些列保持原样。',
  },
  check: {
    title: '检查数据',
    fine: ({ count }) => `已读取 ${count} 个客户，没有需要修正的内容。`,
    found: ({ items, more }) => `${lines(items)}${more > 0 ? `\n还有 ${more} 项` : ''}`,
    row: ({ sheet, row, text }) => (row === 0 ? text : `${sheet}第 ${row} 行：${text}`),
    missing: ({ heading }) => `缺少“${heading}”列。请选择“初始化”添加，或把您自己的列改用此标题。`,
    twice: ({ heading, columns, column }) =>
      `${columns} 列都是“${heading}”，以 ${column} 列为准。请重命名其他列。`,
    copied: ({ sheets, sheet }) =>
      `有多个客户表：${sheets}。以“${sheet}”为准，请删除或重命名其他表。`,
    mended: ({ items }) => `刚刚修复：\n${lines(items)}`,
  },
  refused: ({ cells, reason }) =>
    `${cells} 未能写入：${reason} 其余均已写入。请更改其保护或验证规则，或自行填写。`,
  mended: {
    filling: ({ how }) => `等级、下次跟进、跟进理由等列现为：${how}。`,
    cleared: ({ heading }) => `已清除公式列“${heading}”中的值（保存在操作记录中）。`,
    renamed: ({ heading }) => `公式列的新标题为“${heading}”。`,
    rewritten: ({ heading }) => `已重新写入“${heading}”的公式。`,
    'moved-back': ({ heading }) =>
      heading === '1' ? '标题行已移回第一行。' : `“${heading}”的公式已移回标题单元格。`,
  },
  more: ({ count }) => `还有 ${count} 个`,
  digest: {
    title: '每日邮件',
    preview: ({ items }) =>
      items.length === 0
        ? '现在没有人会收到邮件：没有到期客户，或负责人在“团队”中没有邮箱。'
        : `现在会发送以下邮件：\n${lines(items)}`,
    sent: ({ mails, skipped }) =>
      `已发送 ${mails} 封邮件。${skipped.length === 0 ? '' : `\n${lines(skipped)}`}`,
    sendAsk: ({ count }) => `现在发送 ${count} 封邮件吗？每人每天只会收到一封。`,
    on: ({ hour }) => `每日邮件已开启：工作日 ${hour} 点到 ${hour + 1} 点之间发送。`,
    off: '每日邮件已关闭。',
    confirmAsk: ({ items }) => `以下地址不属于您的域名，可以向它们发送清单吗？\n${lines(items)}`,
    confirmed: ({ items, count }) =>
      count === 0 ? '已取消确认。' : `现在可以发信：${items.join('、')}。`,
    noNewAddress: '这些地址都无需确认。',
  },
  undo: {
    title: '撤销上次更改',
    nothing: '没有可撤销的 Duebook 更改。',
    done: ({ deed }) => `已撤销：${deed}。`,
    changed: ({ deed, sheet }) =>
      `无法撤销“${deed}”：“${sheet}”中的单元格之后被修改过。未作任何改动。`,
    gone: ({ deed, sheet }) => `无法撤销“${deed}”：工作表“${sheet}”已不存在。未作任何改动。`,
    used: ({ deed, sheet }) => `无法撤销“${deed}”：“${sheet}”中已有相关记录。未作任何改动。`,
    rests: '保持一小时，之后会再次修复；选择“初始化”可立即修复。',
    older: '再次选择可撤销更早的更改。',
  },
  opening: {
    brokenUndone: ({ deed }) => `“${deed}”曾中断，已恢复原状。请重新选择。`,
    brokenKept: ({ deed }) => `“${deed}”曾中断。请选择“初始化”完成。`,
    jobSilent: '每小时任务自昨天起没有运行。请在 Duebook 菜单中选择“初始化”。',
    copy: '这是 Duebook 文件的副本：在您开启每日邮件之前不会发送邮件。',
  },
};
