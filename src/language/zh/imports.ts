/** 导入页面的用语。 */
import type { ImportsWords } from '../en/imports';
import { importsSafetyZh } from './imports-safety';

const first = { mdy: '月在前', dmy: '日在前', ymd: '年在前' };

export const imports: ImportsWords = {
  steps: { choose: '文件', map: '列', look: '预览', write: '导入' },
  step: ({ at, of, name }) => `第 ${at} 步，共 ${of} 步：${name}`,
  back: '← 返回',
  next: '下一步',
  close: '关闭',
  busy: '请稍候……',

  choose: {
    table: '每一行是什么',
    tables: {
      customers: '客户或商机',
      contacts: '客户的联系人',
      journal: '跟进或活动记录',
      purchases: '购买记录',
      cases: '投诉、承诺或需求',
      team: '同事',
    },
    drop: '将文件拖到此处',
    file: '选择文件…',
    formats: '支持 CSV、Excel（.xlsx）、文本、vCard，也可以复制单元格后在此粘贴（Ctrl+V）。',
    sheet: '或使用本表格的工作表',
    noSheet: '选择工作表',
    sheetRows: ({ title, rows }) => `${title}（${rows} 行）`,
    pasted: '粘贴的表格',
    reading: ({ name }) => `正在读取 ${name}……`,
    empty: ({ name }) => `${name} 中没有数据。请选择有标题行且至少有一行数据的文件。`,
    tooMany: ({ name, rows, most }) =>
      `${name} 有 ${rows} 行，这里最多导入 ${most} 行。请拆分文件，或用命令导入（docs/growing.md）。`,
    unfinished: ({ name, done, rows, on, who }) =>
      `${name} 共 ${rows} 行，${on}${who === '' ? '' : ` 由 ${who} `}导入了 ${done} 行，其余尚未导入。请选择同一文件继续，或将其撤回。`,
    takeBack: '撤回',
  },

  map: {
    lead: ({ name, rows }) => `${name}：${rows} 行。请核对每一列的含义。`,
    heading: '文件中的列',
    samples: '前几个单元格',
    field: '导入为',
    unread: '不导入',
    filled: ({ percent }) => `已填 ${percent}%`,
    fieldOf: ({ heading }) => `“${heading}”导入为`,
    joined: ({ headings, label }) => `${headings} 合并为“${label}”。`,
    twice: ({ label }) => `有两列导入为“${label}”：每一行取第一个已填的。`,
    headingRow: '标题所在行',
    bestRow: '由 Duebook 识别',
    row: ({ row, text }) => `第 ${row} 行：${text}`,
    sheet: '文件中的工作表',
    dateOrder: '类似 03/04/2026 的日期',
    dateOrders: {
      asFile: '以文件为准',
      mdy: '月在前（3 月 4 日）',
      dmy: '日在前（4 月 3 日）',
      ymd: '年在前',
    },
    by: '公司相同的行',
    bys: {
      asFile: '以文件为准：商机按公司合并',
      company: '每家公司一个客户',
      row: '每一行一个客户',
    },
    noName: '没有一列说明客户是谁。请为公司、联系人、电话或邮箱选择一列。',
    noCustomer: '没有一列说明每行属于哪个客户。请为客户选择一列。',
    noColumn: '没有识别出任何列。请选择各列的含义。',
    noCompany: '要按公司合并，请先选择公司所在的列。',
    refused: '无法这样读取各列，请另行选择。',
    remembered: '已沿用上次同标题文件的读取方式。',
  },

  notes: {
    merged: ({ rows, customers }) =>
      `这些行是商机：${rows} 个商机按公司合并为 ${customers} 个客户。`,
    mergedOnRequest: ({ rows, customers }) => `${rows} 行按公司合并为 ${customers} 个客户。`,
    repeatsCompanies: () => '多行的公司相同；除非选择合并，否则每一行是一个客户。',
    dateOrder: ({ order }) => `日期按${first[order]}读取，以文件为准。`,
    dateOrderGuessed: ({ order }) =>
      `日期有两种读法，现按${first[order]}读取，仅为推测。如有误，请在上方选择。`,
    asked: ({ heading }) =>
      `“${heading}”未导入：它会覆盖 Duebook 推算的结果。确有需要时，请为它选择字段。`,
    notCustomers: () => '这些行像是活动或工单，而不是客户。请返回，选择每一行是什么。',
    columnOrder: ({ heading, order }) => `“${heading}”按${first[order]}读取，以该列的日期为准。`,
    swappedDays: ({ heading }) =>
      `“${heading}”：表格软件似乎把部分日期的日和月对调了。请选择正确的日期顺序，重新导入原始文件。`,
    decimalGuessed: ({ heading, text }) =>
      `“${heading}”中的点可能是千位分隔符：“${text}”按小数点读取。`,
    severalFilled: ({ heading, rows }) =>
      `“${heading}”：有 ${rows} 行不止一项有内容，已读取第一项。`,
    decimalComma: ({ heading }) => `“${heading}”中的金额用逗号作小数点：12.500 是一万二千五百。`,
    nameless: ({ count, row }) =>
      `有 ${count} 行没有名称、电话、邮箱或编号（首见于第 ${row} 行），不会导入。`,
    notStored: ({ count }) => `略去 ${count} 项活动：仅为计划或已取消，并未发生。`,
  },

  look: {
    working: ({ done, rows }) => `正在查看：${done} / ${rows} 行……`,
    customers: ({ count }) => `新客户 ${count} 位`,
    records: ({ count }) => `新增 ${count} 行`,
    ungraded: '待分级',
    grade: ({ grade, count }) => `${grade} ${count}`,
    due: ({ overdue, today }) =>
      overdue + today === 0 ? '第一天没有逾期。' : `第一天：今天 ${today}，逾期 ${overdue}。`,
    start: ({ count, perDay }) =>
      count === 0 ? '' : `待首次跟进：${count} 位客户，每位同事每天最多 ${perDay} 位。`,
    fates: {
      added: '新增',
      filled: '补填空白',
      overwritten: '覆盖',
      skipped: '不变',
      rejected: '未导入',
    },
    total: '行数',
    known: '表中已有的客户',
    knownRecords: '已有的行保持不变。',
    knownHelp: '按编号、邮箱、电话或公司查找，且其他信息不矛盾。',
    knowns: {
      fill: '只填空白单元格',
      overwrite: '用文件覆盖；空白单元格不改动任何内容',
      skip: '保持不变',
      add: '不作比对，再次新增',
    },
    knownAlone: { fill: '补填', overwrite: '覆盖', skip: '不改动', add: '新增' },
    asAll: '与上方选择一致',
    there: '表中已有，相同：',
    editHelp: '单击单元格，或选中后按回车键，即可更正。',
    editCell: ({ label, row }) => `第 ${row} 行的${label}`,
    same: ({ label, text, count }) => `${label}：文件中另有 ${count} 行也是“${text}”。`,
    replaceAll: ({ text, count }) => (text === '' ? `${count} 行全部留空` : `${count} 行全部替换`),
    replace: ({ label }) => `同时覆盖“${label}”`,
    words: 'Duebook 不认识的词',
    wordsHelp: '原样保留，视为空白，除非您选择其含义。',
    owners: '团队中没有的负责人',
    ownersHelp:
      '姓名会照原样保留；但在“团队”中添加该姓名或别名之前，这些客户不会进入任何人的清单和邮件。也可以选择指的是谁。',
    word: ({ label, word, count }) => `${label}：“${word}”（${count} 行）`,
    keepWord: '原样保留',
    sample: '前几行',
    rowNumber: '行',
    fate: '结果',
    changes: ({ fields }) => fields.join('、'),
    problems: ({ count }) => `有 ${count} 个单元格无法识别，改正之前视为空白。`,
    problemsOnly: '只显示有以下情况的行',
    filters: { all: '全部', problems: '问题', known: '已有的客户', rejected: '未导入' },
    none: '没有行。',
    more: ({ count }) => `另有 ${count} 行`,
    write: ({ count }) => `导入 ${count} 行`,
  },

  why: {
    nameless: '没有公司、联系人、电话或邮箱，请补上一项。',
    'no-customer': '表中没有相符的客户。请先导入客户，或改正名称。',
    'no-company': '商机没有公司，请补上公司。',
    erased: '此人的数据已删除。',
  },

  write: {
    progress: ({ done, rows }) => `${done} / ${rows} 行`,
    stop: '停止',
    leaving: '正在写入。现在关闭页面，其余的行要等您再次选择该文件才会写入。',
    leavingEarly: '尚未写入任何内容。关闭页面会丢失您的选择。',
    stay: '留在本页',
    refused: '有单元格被 Google 拒绝写入：',
    next: ({ name }) => `下一个文件：${name}`,
    stopping: '正在写入的行完成后停止……',
    stopped: '已停止。已导入的行会保留，除非您撤回。',
    failed: ({ reason }) => `已中断：${reason}继续时不会丢失或重复任何一行。`,
    goOn: '继续',
    done: '导入完成。',
    result: ({ added, filled, overwritten, skipped, rejected, rows }) =>
      `新增 ${added} · 补填 ${filled} · 覆盖 ${overwritten} · 不变 ${skipped} · 未导入 ${rejected} = ${rows}`,
    merged: ({ rows }) => `由文件中的 ${rows} 行按公司合并而成。`,
    rejected: ({ count, sheet }) =>
      `有 ${count} 行未能导入，连同原因列在工作表“${sheet}”中；请在那里改正，再导入该工作表。`,
    undo: '撤销这次导入',
    undoing: '正在撤回……',
    another: '再导入一个文件',
    keeps: '菜单中也可撤销；之后撤销时，不会改动他人已处理的内容。',
  },
  intake: {
    kept: ({ title, added, asked, rejected, held }) =>
      `“${title}”每小时自动收录：至今新增 ${added} 位客户，${asked} 行属于已有客户，${rejected} 行未收录。${held === 0 ? '' : `${held} 行涉及已删除个人数据的人，暂不收录。`}`,
    stop: '停止',
    offer:
      '这张工作表是否由表单或其他程序自动写入？新行可以在一小时内成为客户，每行只收录一次；属于已有客户的行会记入其历史，并安排在今天跟进。',
    owner: '新客户归谁',
    owners: { sheet: '按工作表所写', turns: '同事轮流', load: '工作量最小的同事' },
    start: '每小时收录新行',
  },
  safety: importsSafetyZh,
  failures: {
    timeout: 'Google 没有回应。',
  },
};
