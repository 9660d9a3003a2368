/** The words of the figures that only the command prints, in Simplified Chinese. */
import type { MoreFigureWords } from '../en/more-figures';

export const moreFiguresZh: MoreFigureWords = {
  titles: {
    cohorts: '按录入月份看客户',
    rfm: '购买客户：多近、多勤、多少',
    sources: '客户来源',
    calibration: '等级是否准确',
  },
  notes: {
    cohorts: () => '当月录入的客户中迄今成交的比例。较新的月份尚未完结。',
    rfm: ({ buyers }) =>
      `购买客户 ${buyers} 个，每项 1 至 5 分：1 + ⌊5 ×（严格更差者数）÷ n⌋。行：多近。列：多勤与多少。`,
    sources: () => '统计期内结束的商机，按来源和介绍人统计。',
    calibration: () => '在该等级月数的一至三倍之前被评为该等级的客户中，在其月数之内成交的比例。',
  },
  columns: {
    open: '未结束',
    source: '来源',
    slip: '预计成交推后（天）',
  },
  mergedDeals: '成交率按每家公司的最后一笔商机计算。加上 --by row 可统计文件中的每一笔商机。',
  tooFew: '数据太少',
};
