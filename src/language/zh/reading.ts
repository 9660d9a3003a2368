/** 读取文件时的说明，简体中文。 */
import type { ReadingWords } from '../en/reading';

const grouped = (n: number): string => new Intl.NumberFormat('zh-CN').format(n);

const SPLIT = '请拆分成几个较小的文件。';

const FORMATS = {
  xls: '旧版 Excel 文件（.xls）',
  xlsb: 'Excel 二进制工作簿（.xlsb）',
  ods: ' OpenDocument 电子表格（.ods）',
  numbers: ' Numbers 表格',
  pdf: ' PDF 文件',
  fods: ' OpenDocument 单文件电子表格（.fods）',
  slk: ' SYLK 表格（.slk）',
  dif: ' DIF 表格（.dif）',
  rtf: '带格式的文本（.rtf）',
};

export const reading: ReadingWords = {
  refusals: {
    empty: ({ name }) => `${name} 是空文件。请指定有标题行和至少一位客户的文件。`,
    'other-format': ({ name, format }) =>
      `${name} 是${FORMATS[format]}。请用原来的程序打开，把客户表另存为 .xlsx 或 CSV。`,
    password: ({ name }) => `${name} 设有密码。请去掉密码，另存为 .xlsx 或 CSV。`,
    archive: ({ name }) => `${name} 是 ZIP 压缩包。请先解压，再选择其中的文件。`,
    'not-text': ({ name }) => `${name} 既不是文本，也不是 Excel 文件。请另存为 CSV 或 .xlsx。`,
    'web-archive': ({ name }) => `${name} 是网页存档（MHTML）。请用 Excel 打开并另存为 .xlsx。`,
    'damaged-workbook': ({ name }) => `${name} 不是 Excel 工作簿，或已损坏。请重新另存为 .xlsx。`,
    'no-sheet': ({ name, sheet, sheets }) =>
      `${name} 中没有工作表“${sheet}”。现有工作表：“${sheets}”。`,
    bytes: ({ name, most }) => `${name} 解压后超过 ${most} MB。${SPLIT}`,
    rows: ({ name, most }) => `${name} 超过 ${grouped(most)} 行。${SPLIT}`,
    columns: ({ name, most }) => `${name} 超过 ${most} 列。请删除表格右侧的内容或不需要的列。`,
    cells: ({ name, most }) => `${name} 超过 ${grouped(most)} 个单元格。${SPLIT}`,
    listed: ({ name, most }) => `${name} 中不同的单元格超过 ${grouped(most)} 个。${SPLIT}`,
    characters: ({ name, most }) => `${name} 的文字超过 ${grouped(most)} 个字符。${SPLIT}`,
    'row-characters': ({ name, most, row }) =>
      `${name} 的第 ${row} 条记录超过 ${grouped(most)} 个字符。请检查该处是否有未闭合的引号。`,
    seconds: ({ name, most }) => `${name} 读取时间超过 ${most} 秒。${SPLIT}`,
  },
  notes: {
    encoding: ({ encoding, sure }) =>
      sure === 'certain'
        ? `文本采用 ${encoding} 编码。`
        : `文本按 ${encoding} 编码读取。如果名称显示为乱码，请将文件另存为 UTF-8。`,
    separator: (facts) => {
      const separator = facts.separator === '\t' ? '制表符' : `“${facts.separator}”`;
      return facts.sure === 'certain'
        ? `各列以${separator}分隔。`
        : `按${separator}分隔各列。如果列有错位，请在第一行写上 sep=;（或实际使用的分隔符）。`;
    },
    quotes: ({ rows }) => `有 ${rows} 行的引号没有成对包住单元格，引号已按普通文字读取。`,
    html: ({ tables }) =>
      tables > 1
        ? `文件是网页或 Excel XML，共有 ${tables} 个表格，已读取最像客户表的一个。`
        : '文件是网页或 Excel XML，已读取其中的表格。',
    vcard: () => '文件是电子名片（vCard），每张名片为一行。',
    sheet: ({ sheet, others, where }) =>
      `已读取工作表“${sheet}”，未读取“${others}”。如需读取其他工作表，请${where === 'page' ? '在上方选择' : '用 --sheet 名称'}。`,
    'hidden-sheet': ({ sheet }) => `工作表“${sheet}”已隐藏；其他工作表没有标题，所以读取了它。`,
    'heading-row': ({ row }) => `标题在第 ${row} 行，上方各行是表名或说明。`,
    'two-heading-rows': ({ row }) => `第 ${row} 行和第 ${row + 1} 行合在一起作为标题。`,
    totals: ({ rows, row, texts }) => `略去 ${rows} 行合计（首见于第 ${row} 行）：${texts}。`,
    footers: ({ rows, row, texts }) => `略去表尾 ${rows} 行说明（首见于第 ${row} 行）：${texts}。`,
    'repeated-headings': ({ rows, row }) => `略去 ${rows} 行重复的标题（首见于第 ${row} 行）。`,
    hints: ({ row, texts }) => `第 ${row} 行是填写说明，已略去：${texts}。`,
    groups: ({ rows, row, texts }) => `略去 ${rows} 行分组名称（首见于第 ${row} 行）：${texts}。`,
    lines: ({ rows, row }) => `略去 ${rows} 行分隔线（首见于第 ${row} 行）。`,
    'no-heading': ({ rows, row, texts }) =>
      `有 ${rows} 行的单元格所在列没有标题，未读取（首见于第 ${row} 行）：${texts}。`,
    'merged-cells': ({ cells }) => `${cells} 个合并单元格按所在合并区域的值读取。`,
    'no-results': ({ cells }) =>
      `${cells} 个公式没有保存结果，按空白读取。请用 Excel 打开文件并保存，再重新读取。`,
  },
};
