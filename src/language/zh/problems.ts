/** 单元格或行有什么问题，以及怎么处理。 */
import type { Words } from '../en/catalogue';
import { list } from './lines';

export const problemsZh: Words['problems'] = {
  'unknown-word': ({ text, label, allowed = [], countsAs }) =>
    countsAs !== undefined
      ? `${label}：“${text}”不是明确的否，暂按“${countsAs}”处理；请填${list(allowed, '或')}。`
      : allowed.length === 0
        ? `${label}：无法识别“${text}”，请从下拉列表中选择。`
        : `${label}：无法识别“${text}”，请填${list(allowed, '或')}。`,
  'not-a-day': ({ text, label, wouldBe }) =>
    wouldBe === undefined
      ? `${label}：“${text}”不是日期，请按 2026-11-21 的格式填写。`
      : `${label}：“${text}”不是日期；如果是 1970 年起的计时，则为 ${wouldBe}，请按此格式填写。`,
  'year-assumed': ({ text, label, count = 1 }) =>
    `${label}：${count === 1 ? `“${text}”` : `“${text}”等 ${count} 个日期`}没有年份，暂取最近的年份；请补上年份。`,
  'ambiguous-day': ({ text, label }) =>
    `${label}：“${text}”有两种读法，请设置日在前还是月在前，或按 2026-11-21 的格式填写。`,
  'future-day': ({ text, label }) =>
    `${label}：“${text}”晚于今天，请更正；计划请填在“计划跟进日期”。`,
  'close-too-far': ({ text, label }) => `${label}：“${text}”在 10 年以后，请核对年份。`,
  'plan-too-far': ({ text, label }) => `${label}：“${text}”在 12 个月以后，请改为较近的日期。`,
  'not-a-number': ({ text, label }) =>
    `${label}：“${text}”不是这里可用的数字，请只填数字，不带文字。`,
  'error-cell': ({ text, label }) => `${label}：单元格公式出错（${text}），请修复公式或直接填值。`,
  'repeated-id': ({ text, label }) =>
    `${label}：前面已有一行使用“${text}”，请换一个编号或合并这两行。`,
  'no-name': ({ text }) => `该行（编号“${text}”）没有客户的名称、电话或邮箱，请补上一项。`,
  'unknown-owner': ({ text, label, count = 1 }) =>
    `${label}：“${text}”（${count} 行）不在团队表中，也不是邮箱地址；请在团队表中添加此人，并把这个写法填入“其他写法”。`,
  'claimed-twice': ({ text, label }) =>
    `${label}：“团队”中另一行也有“${text}”，以另一行为准。请更正或删除其中一行。`,
  'unknown-customer': ({ text, label }) =>
    `${label}：没有客户使用“${text}”，请更正或先添加该客户。`,
  'several-customers': ({ text, label }) =>
    `${label}：有多位客户名为“${text}”，请改填其中一位的客户编号。`,
  'other-customer': ({ text, label }) =>
    `${label}：“${text}”与该行的客户编号不是同一位客户，以编号为准；请重新填写名称或更正编号。`,
  'mixed-currencies': ({ text, label }) =>
    `${label}：不同币种（${text}）的金额不会相加，请统一币种。`,
  'no-company': ({ label }) => `这笔商机没有客户，未列入任何清单；请补上${label}。`,
  'out-of-bounds': ({ text, label }) =>
    `${label}：“${text}”超出允许范围，暂按默认值计算，请在“设置”中更正。`,
};
