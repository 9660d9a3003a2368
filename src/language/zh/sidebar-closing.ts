/** Words of the sidebar for ending a deal, and for what a closed deal lacks, in Simplified Chinese. */
import type { SidebarClosingWords } from '../en/sidebar-closing';

export const sidebarClosingZh: SidebarClosingWords = {
  markAs: '标记为',
  ways: { won: '成交', lost: '丢单', 'do-not-contact': '请勿联系' },
  withdraw: '撤回同意',
  lostReason: '为什么丢单？',
  lookAgain: '何时再联系（可不填）',
  amount: '金额（可以后补填）',
  product: '产品',
  empties:
    '本单的需求、预计成交日期、意向、下一步和计划跟进日期将被清空，追踪志中仍有记录；可以撤销。',
  toComplete: '待补全',
  noAmount: '没有金额可登记',
  oldDeal: '现有的需求和预计成交日期属于',
  oldDealEmpty: '上一单：清空',
  oldDealKeep: '下一单：保留',
  go: ({ how }) => `标记为：${how}`,
};
