/** Words of Set up and of adopting a sheet in Simplified Chinese. */
import { lines } from '../en/lines';
import type { SetUpWords } from '../en/menu-set-up';

export const setUpZh: SetUpWords = {
  setUp: {
    title: '初始化 Duebook',
    fresh: ({ sheets }) =>
      `Duebook 将添加以下内容和一个每小时任务：\n${lines(sheets)}\n您已有的数据保持不变。继续吗？`,
    repair: ({ items }) =>
      `Duebook 只补上缺少的内容，不改动已填写的内容：\n${lines(items)}\n继续吗？`,
    fine: '一切就绪。',
    hourlyJob: '每小时任务',
    settings: ({ count }) => `${count} 项设置`,
    china: ({ year }) => `中国节假日和调休（至 ${year} 年底）`,
    names: '公式使用的命名区域',
    column: ({ sheet, heading }) => `${sheet}：“${heading}”列`,
    sheet: ({ sheet }) => `工作表“${sheet}”`,
    done: 'Duebook 已就绪。',
    looks: ({ items }) => `Google 拒绝了部分格式设置，不影响使用：\n${lines(items)}`,
    sample:
      '要添加几个示例客户看看效果吗？随时可以删除：Duebook 菜单 → 工作簿 → 初始化 / 启用此表…',
    removeSample: '现在删除示例客户吗？您自己填写的内容会保留。',
    sampleGone: ({ count }) => `已删除 ${count} 个示例客户。`,
    suggestions: {
      words: (list) => `请选择：${list}`,
      day: '日期，例如 2026-11-21',
      month: '该月任意一天，例如 2026-11-01',
      colleague: '请选择团队中的姓名，也可填邮箱',
      customer: '请选择客户，也可填名称或编号',
      listed: ({ heading }) => `请选择；可在“设置”的“${heading}”中添加`,
    },
    samples: {
      dentist: '明澈口腔',
      cafes: '北光咖啡',
      tools: '火山工具',
      freight: '海港货运',
      garden: '柳园园艺',
      merchants: '燕鸥父女商行',
      printer: '羽笔印刷',
      clinics: '日晷诊所',
    },
    samplePeople: {
      dentist: '陈澈',
      cafes: '林北',
      tools: '罗岩',
      freight: '黄海',
      garden: '柳青',
      merchants: '燕宁',
      printer: '于墨',
      clinics: '孙晷',
    },
    sources: ['转介绍', '官网', '展会', '陌生拜访', '广告', '社交媒体', '合作伙伴', '其他'],
  },
  fields: {
    done: ({ items }) =>
      items.length === 0 ? '这些字段已有列。' : `已添加：${items.join('、')}。`,
  },
  adopt: {
    title: '启用此表',
    propose: ({ sheet, found, added, sheets, freezes, notes }) =>
      [
        `“${sheet}”将作为客户表。已识别：\n${lines(found)}`,
        ...(added.length === 0 ? [] : [`在右侧添加：\n${lines([added.join('、')])}`]),
        ...(sheets.length === 0
          ? []
          : [`另外添加以下内容和每小时任务：\n${lines([sheets.join('、')])}`]),
        ...(freezes ? ['标题行将被冻结。'] : []),
        ...(notes.length === 0 ? [] : [lines(notes)]),
        '其他内容不会改动。\n选“是”启用此表；选“否”先在侧边栏中修正各列。',
      ].join('\n\n'),
    noHeadings: ({ sheet }) =>
      `“${sheet}”中没有 Duebook 能识别的客户名称标题，例如“公司”或“联系人”。`,
    askFresh: '选“是”另建一个空的客户表；选“否”在侧边栏中指定此表的各列。',
    titles: ({ text }) => `启用此表之前，标题上方有以下内容：\n${text}`,
    titleRows: ({ row }) => `标题在第 ${row} 行；其上方的内容将移到第一个标题的批注中。`,
    newColumn: ({ place }) => `${place}（新列）`,
    notUsed: ({ heading }) => `未使用：${heading}`,
    tab: ({ from, to }) =>
      `工作表将改名为“${to}”，因为 Duebook 自己有一张表叫“${from}”；撤销后恢复原名。`,
    renamed: ({ from, to }) => `标题“${from}”将改为“${to}”。`,
    unused: ({ items }) => `以下各列不读取，保持原样：${items.join('、')}。`,
    phones: ({ count }) =>
      `有 ${count} 个电话号码在输入时丢失了数字、开头的 0 或加号。请先把该列设为纯文本（格式 → 数字 → 纯文本），再重新输入。`,
    mobiles: ({ count }) =>
      `有 ${count} 个手机号码不是 11 位，可能少了或多了一位。“检查数据”会列出。`,
    otherRows: ({ count, row, text }) =>
      count === 1
        ? `第 ${row} 行（“${text}”）看起来是合计、分隔线或重复的标题。删除之前，它会被当作一位客户。`
        : `有 ${count} 行看起来是合计、分隔线或重复的标题，第一处在第 ${row} 行（“${text}”）。删除之前，它们会被当作客户。`,
    done: ({ sheet }) => `“${sheet}”已就绪。`,
    merged: '有些标题是合并单元格或为空，这些列保持不变。',
  },
};
