/** The words of the figures that only the command prints, in Simplified Chinese. */
import type { MoreFigureWords } from '../en/more-figures';

export const moreFiguresZh: MoreFigureWords = {
  titles: {
    cohorts: '按录入月份看客户',
    rfm: '购买客户：时间、频次、金额',
    sources: '客户来源',
    calibration: '等级是否准确',
  },
  notes: {
    cohorts: () => '当月录入的客户中迄今成交的比例。较新的月份尚未完结。',
    rfm: ({ buyers }) =>
      `购买客户 ${buyers} 个，每项 1 至 5 分：1 + ⌊5 ×（严格更差者数）÷ n⌋。行：最近购买时间。列：购买频次与金额。`,
    sources: () => '统计期内结束的商机，按来源和介绍人统计。',
    calibration: () =>
      '每个等级预示若干月内成交：在一至三倍该时间之前处于该等级的客户中，在该时间内成交的比例。',
  },
  columns: {
    open: '未结束',
    source: '来源',
    slip: '预计成交推后（天）',
  },
  mergedDeals: '成交率按每家公司的最后一笔商机计算。加上 --by row 可统计文件中的每一笔商机。',
  tooFew: '数据太少',
};
