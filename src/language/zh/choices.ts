/** The one word of each code in Simplified Chinese; the shape is that of `en/choices.ts`. */
import type { choicesEn } from '../en/choices';

export const choicesZh: typeof choicesEn = {
  need: { clear: '明确', potential: '潜在', none: '无' },
  intention: { interested: '有意向', considering: '考虑中', 'not-now': '暂不考虑', no: '无意向' },
  stage: { new: '新线索', negotiating: '洽谈中', won: '成交', lost: '丢单' },
  grade: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', U: 'U' },
  type: { prospect: '潜在客户', existing: '老客户', lost: '流失客户' },
  valueClass: { key: '关键客户', major: '主要客户', ordinary: '普通客户' },
  entryKind: { touch: '已联系', review: '资料梳理', attempt: '未联系上', snooze: '推迟' },
  outcome: {
    reached: '已沟通',
    'no-answer': '无人接听',
    'call-back': '约定回电',
    'meeting-held': '已面谈',
    'quote-sent': '已报价',
    order: '已下单',
    refused: '客户拒绝',
    'left-message': '已留言',
    'gave-value': '提供了有价值的帮助',
    other: '其他',
  },
  caseKind: { complaint: '投诉', promise: '承诺', feedback: '反馈', wish: '需求' },
  role: { seller: '销售', manager: '主管' },
  dayKind: { off: '放假', work: '上班', festival: '节日' },
  quickLog: {
    called: '已打电话',
    messaged: '已发消息',
    met: '已面谈',
    reviewed: '已梳理',
    'no-answer': '无人接听',
    'snooze-day': '推迟 1 天',
    'snooze-week': '推迟 1 周',
  },
  measure: {
    entries: '跟进次数',
    'new-customers': '新增客户数',
    'won-amount': '成交金额',
    satisfaction: '满意度',
  },
  gapRow: { 'next-deal-unknown': '尚无下一笔商机' },
  yes: { yes: '是', no: '否' },
};
