/** 跟进清单的各个分组。 */
import type { sectionsEn } from '../en/sections';

export const sectionsZh: typeof sectionsEn = {
  overdue: {
    title: '逾期',
    tile: '逾期',
    count: ({ count }) => `逾期 ${count}`,
    hint: () => '请先处理',
  },
  today: {
    title: '今天',
    tile: '今天',
    count: ({ count }) => `今天 ${count}`,
    hint: () => '今天完成不算逾期',
  },
  soon: {
    title: '即将到期',
    tile: '即将到期',
    count: ({ count }) => `即将到期 ${count}`,
    hint: ({ days }) => `${days} 天内到期`,
  },
  start: {
    title: '待首次跟进',
    tile: '待首次跟进',
    count: ({ count }) => `待首次跟进 ${count}`,
    hint: () => '还没有跟进记录',
  },
  ungraded: {
    title: '待分级',
    tile: '待分级',
    count: ({ count }) => `待分级 ${count}`,
    hint: () => '请补上需求和预计成交日期',
  },
};
