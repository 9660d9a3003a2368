/** The words of the review in Simplified Chinese; the shape is `en/review.ts`. */
import type { ReviewWords } from '../en/review';
import { backupOfferZh } from './backup-offer';

const quoted = (text: string): string => `“${text}”`;

export const review: ReviewWords = {
  reasons: {
    'same-phone': '电话相同',
    'phone-alike': '电话相近',
    'same-email': '邮箱相同',
    'email-alike': '邮箱相近',
    'same-domain': '邮箱域名相同',
    'same-mailbox': '邮箱 @ 前的名字相同',
    'same-company': '公司相同',
    'company-alike': '公司名称相近',
    'same-contact': '联系人相同',
    'contact-alike': '联系人姓名相近',
    'address-alike': '地址相近',
    'same-birthday': '生日相同',
    'birthday-alike': '生日相近',
  },
  doubts: {
    'other-phone': '电话不同',
    'other-email': '邮箱不同',
    'other-company': '公司不同',
    'other-contact': '联系人不同',
    'other-address': '地址不同',
    'other-birthday': '生日不同',
    'other-place': '名称中的地名不同',
    'other-trade': '名称中的行业不同',
  },
  onlyThese: (reason) => `${reason}，其他行都没有`,
  andOthers: ({ reason, others }) => `${reason}，另有 ${others} 行也是`,
  between: ({ reason, one, other }) => `${reason}：${quoted(one)}与${quoted(other)}`,
  but: (doubts) => `但是：${doubts.join('、')}`,
  ofRows: ({ one, other, why }) => `第 ${one} 行与第 ${other} 行：${why}`,
  together: (findings) => findings.join('；'),

  findings: {
    'no-phone-or-email': '没有电话，也没有邮箱。请补上一项，以便联系客户。',
    'no-owner': '没有负责人。请填写由谁跟进。',
    'no-need': '需求为空，客户无法分级。请填写明确、潜在或无。',
    'no-close': '需求明确，但没有预计成交日期。请填写日期。',
    'not-an-email': (text) => `${quoted(text)}不是邮箱地址。请更正，例如 name@company.com。`,
    'not-a-phone': (text) => `${quoted(text)}位数太少，不是电话号码。请更正。`,
    'lost-digits': (text) =>
      `${quoted(text)}：表格把电话号码当成了数值或公式，部分数字已丢失。请把该列设为纯文本格式，再重新输入号码。`,
    'lost-zero': (text) =>
      `${quoted(text)}可能丢失了开头的 0。请把该列设为纯文本格式，再重新输入号码。`,
    'wrong-length': (text) => `${quoted(text)}不是 11 位手机号码，可能少了或多了一位。请更正。`,
    'not-verified': '资料从未核实，或已很久没有核实。请核实后在“最近核实日期”填写今天的日期。',
    'no-consent': (channel) =>
      `未经同意联系过此客户${channel === '' ? '' : `（${channel}）`}。请征得同意后在“同意联系日期”中填写日期，或标记为请勿联系。`,
    'other-channel': (channel) =>
      `通过${channel}联系过此客户，但客户同意的不是这个渠道。请改用其同意的渠道，或征得同意后更正“同意联系渠道”。`,
    'merged-nowhere': (text) =>
      `已合并到${quoted(text)}，但没有客户使用该编号，因此无人跟进。请清空该单元格，或填写要保留的客户编号。`,
    'merged-circle': (text) =>
      `已合并到${quoted(text)}，而后者又合并回本客户，因此无人跟进。请清空要保留的客户的该单元格。`,
  },

  addressHeadings: [
    ...[
      '省',
      '省份',
      '城市',
      '市',
      '区',
      '区县',
      '街道',
      '详细地址',
      '邮编',
      '邮政编码',
      '国家',
      '地区',
    ],
  ],

  levels: { same: '相同', perhaps: '可能相同' },
  labels: {
    file: '文件',
    rows: '客户',
    duplicate: '疑似重复',
    duplicateOf: ({ level }) => `疑似重复：${level}`,
    duplicates: '疑似重复',
    noDuplicates: '没有发现重复。',
    problems: '问题',
    noProblems: '没有问题。',
    firstRow: '首见于第 {row} 行',
    inRows: '第 {rows} 行',
    ofRow: ({ row }) => `第 ${row} 行`,
    inSheet: ({ sheet }) => `${sheet}：`,
    forExample: ({ sentence }) => `例如：${sentence}`,
    problem: ({ count }) => `问题（${count} 行）`,
  },

  backup: {
    ...backupOfferZh,
    why: ({ count }) => `可能有 ${count} 组需要合并。每次合并都可以撤销，先备份更稳妥。`,
  },

  page: {
    busy: '正在检查…客户较多时需要几秒钟。',
    found: ({ count }) => `疑似重复：${count}`,
    undo: '撤销',
    merge: '对比并合并…',
    mergeMany: ({ count }) => `逐对对比并合并这 ${count} 个…`,
    step: ({ at, of }) => `第 ${at} 对，共 ${of} 对`,
    skip: ({ name }) => `跳过“${name}”`,
    different: ({ count }) => (count > 2 ? '都不是重复' : '不是重复'),
    later: '以后再定',
    putOff: '已推后',
    toMerge: '待合并',
    more: ({ count }) => `显示更多（${count}）`,
    comma: '、',
    others: ({ count }) => `，另有 ${count} 处`,
    inRow: ({ name, row }) => `${name}（第 ${row} 行）`,
    verify: ({ count }) => `把 ${count} 位客户标记为今日已核实…`,
    askVerify: ({ count }) => `${count} 位客户的“最近核实日期”将改为今天，之后可以撤销。`,
    verifyNow: ({ count }) => `标记 ${count} 位客户`,
    cancel: '取消',
    kept: '以上结果也在“体检”表中，可在手机上答复。',
    back: '← 返回',
    keep: ({ name }) => `保留：${name}`,
    mergeIn: ({ name }) => `被合并：${name}`,
    both: '两者都保留',
    blank: '（空）',
    nothingDiffers: '两行内容相同。',
    moves: '移入保留客户的记录：',
    swap: '改为保留另一个',
    askOwner: '两个客户的负责人不同，请选择由谁跟进。',
    mergeNow: ({ name, to }) => `把“${name}”合并到“${to}”`,
    afterMerge: '被合并的客户仍留在原行并做标记，不再跟进。之后随时可以撤销合并。',
  },
};
