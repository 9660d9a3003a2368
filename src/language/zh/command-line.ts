/** The words of import and command line in Simplified Chinese; the shape is `en/command-line.ts`. */
import type { CommandLineWords } from '../en/command-line';
import { moreFiguresZh } from './more-figures';

/** A file may have hundreds of headings, and a heading any length. */
const MOST_QUOTED = 20;
const LONGEST_QUOTED = 60;

const quoted = (texts: readonly string[]): string => {
  if (texts.length === 0) return '无';
  const shown = texts
    .slice(0, MOST_QUOTED)
    .map(
      (text) => `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text}”`,
    );
  return shown.join('、') + (texts.length > MOST_QUOTED ? '…' : '');
};

export const commandLineZh: CommandLineWords = {
  figures: moreFiguresZh,

  refusals: {
    'no-usable-heading': ({ headings }) =>
      `没有找到可用的标题（文件中有：${quoted(headings)}）。请加上“公司”“联系人”“电话”或“邮箱”这样的标题，或用 --map company=标题 指明。`,
    'no-customer-heading': ({ headings }) =>
      `没有一列能说明各行属于哪个客户（文件中有：${quoted(headings)}）。请加上“客户编号”“邮箱”或“公司名称”这样的标题。`,
    'no-team-heading': ({ headings }) =>
      `没有找到可用的标题（文件中有：${quoted(headings)}）。请用“姓名”“邮箱”，或“日期”“类型”这样的标题。`,
    'no-such-heading': ({ heading, headings }) =>
      `文件中没有标题“${heading}”。请用其中之一：${quoted(headings)}。`,
    'no-such-field': ({ field, fields }) =>
      `没有字段“${field}”。请用其中之一：${fields.join('、')}。`,
    'no-company-column': ({ headings }) =>
      `没有一列能说明各行属于哪家公司。请用 --map company=标题 指明（文件中有：${quoted(headings)}）。`,
    'table-exists': ({ title }) => `工作表“${title}”里已有内容。请改名，或导入到空表。`,
    'too-many-customers': ({ customers, most }) =>
      `文件中有 ${customers} 个客户，超过 ${most} 个的上限。请拆分成较小的文件，例如每个团队一个。`,
    'too-many-records': ({ title, records, most }) =>
      `文件中有 ${records} 行“${title}”，超过 ${most} 行的上限。请拆分成较小的文件，例如每年一个。`,
  },
  notes: {
    merged: ({ rows, customers }) =>
      `这些行是商机：${rows} 条商机 → ${customers} 个客户，每家公司一个。--by row 可保留每一行。`,
    mergedOnRequest: ({ rows, customers }) =>
      `已按要求按公司合并：${rows} 行 → ${customers} 个客户。`,
    repeatsCompanies: () =>
      '多行属于同一家公司，但不像是商机，因此每一行各算一个客户。--by company 可按公司合并。',
    dateOrder: ({ order }) => `日期按${commandLineZh.dateOrders[order]}读取，依据文件本身。`,
    dateOrderGuessed: ({ order }) =>
      `日期有两种读法，已按${commandLineZh.dateOrders[order]}读取。若日在前，请用 --date-order dmy。`,
    asked: ({ heading, field }) =>
      `未使用“${heading}”列：它会取代 Duebook 推算的结果。如确需使用，请加 --map ${field}=${heading}。`,
    notCustomers: ({ headings }) =>
      `这些行像是活动或工单记录（${quoted(headings)}），而不是客户，因此其中的日期、阶段和金额没有当作商机读取。这类文件请用 --journal 或 --cases。`,
    columnOrder: ({ heading, order }) =>
      `“${heading}”按${commandLineZh.dateOrders[order]}读取，依据该列的日期。`,
    swappedDays: ({ heading }) =>
      `“${heading}”：表格软件似乎把部分日期的日和月对调了：能识别的日期都在 13 日之前，其余仍是文本。现按原样读取；请用正确的日期顺序重新导入原始文件。`,
    decimalGuessed: ({ heading, text }) =>
      `“${heading}”中的点可能是千位分隔符：“${text}”按小数点读取。`,
    severalFilled: ({ heading, rows }) =>
      `“${heading}”：有 ${rows} 行不止一项有内容，已读取第一项。`,
    decimalComma: ({ heading }) => `“${heading}”以逗号为小数点：12.500 是一万两千五百。`,
    nameless: ({ count, row }) =>
      `${count} 行没有名称、电话、邮箱或编号，不算客户（首见于第 ${row} 行）。`,
    notStored: ({ count }) => `略去 ${count} 条未发生的活动（计划中或已取消）。`,
  },
  takeOver: {
    none: () =>
      '没有启用日期，因此所有客户都从最近联系日期算起。请用 --take-over YYYY-MM-DD 指定开始使用此表的日期：在此之前已超过间隔的客户算作待首次跟进，而不是逾期。',
    asked: ({ day }) => `启用日期：${day}。在此之前已超过间隔的客户算作待首次跟进。`,
    kept: ({ day }) => `启用日期：${day}（文件中的记录）。在此之前已超过间隔的客户算作待首次跟进。`,
    journal: ({ day }) =>
      `启用日期：${day}（追踪志的第一天）。在此之前已超过间隔的客户算作待首次跟进。可用 --take-over YYYY-MM-DD 另行指定。`,
  },
  dateOrders: { mdy: '月在前', dmy: '日在前', ymd: '年在前' },
  hints: {
    needUnknown: ({ share, column }) =>
      `${share}% 的客户无法分级，因为不知道有没有需求。请填写“${column}”（明确、潜在、无），或指明相应的列：--map need=标题 或 --map stage=标题。`,
    noClose: ({ share, column }) =>
      `${share}% 的客户无法分级，因为没有预计成交日期。请填写“${column}”，或指明相应的列：--map expectedClose=标题。`,
    slipped: ({ share }) =>
      `${share}% 的客户无法分级，因为预计成交日期早已过去。请询问客户何时决定并更正日期；若文件较旧，可用 --today 指定当时的日期。`,
    nextDeal: ({ share }) =>
      `${share}% 的客户已成交，尚无下一笔商机。请了解下一步需求，填写需求和预计成交日期。`,
  },
  unusedHeadings: ({ headings }) => `未使用的标题：${headings.join('、')}`,
  labels: {
    today: '今天',
    file: '文件',
    rows: '行数',
    customers: '客户',
    encoding: '编码',
    owner: '负责人',
    nobody: '无负责人',
    noOwner: '（无负责人）',
    waiting: '等待对方',
    grades: '等级',
    statuses: '状态',
    toComplete: '待补全（已结束的商机）',
    problems: '问题',
    noProblems: '没有问题。',
    mapping: '取自',
    unmapped: '未使用的标题',
    mails: '邮件',
    noMails: '没有邮件：今天没有到期的客户。',
    skipped: '未发送',
    runs: '每小时任务运行次数',
    people: '收到邮件的人数',
    serviceCalls: '本次服务调用',
    total: '合计',
    firstRow: '首见于第 {row} 行',
    written: '已写入',
    placeholder: '没有邮箱的负责人，其清单列在发给 {address} 的邮件中；可用 --to 指定主管的邮箱。',
    html: '邮件',
    text: '纯文本',
    language: '语言',
  },
};
