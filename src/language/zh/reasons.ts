/** Why a grade and why a day, in Simplified Chinese; the shape is that of `en/reasons.ts`. */
import { choicesZh } from './choices';
import type { gradeReasonsEn, whyEn } from '../en/reasons';

const everyDays = (days: number): string => (days === 1 ? '每天跟进' : `每 ${days} 天跟进`);

export const gradeReasonsZh: typeof gradeReasonsEn = {
  manual: () => '人工指定',
  partner: () => '合作伙伴，不分级',
  'no-chance': () => '已丢单',
  'no-need': () => '没有需求',
  'potential-need': () => '只有潜在需求',
  'next-deal-unknown': () => '已成交，尚无下一笔商机',
  'no-close-date': () => '需求明确，但缺预计成交日期',
  'slipped-long': (months) => `预计成交日期已过去 ${months.slipMonths} 个月以上`,
  'closes-within-1-month': (months) => `${months.monthsA} 个月内成交`,
  slipped: () => '预计成交日期刚过',
  'closes-within-3-months': (months) => `${months.monthsB} 个月内成交`,
  'closes-within-6-months': (months) => `${months.monthsC} 个月内成交`,
  'closes-later': (months) => `${months.monthsC} 个月以后成交`,
  'need-unknown': () => '需求未知',
};

export const whyZh: typeof whyEn = {
  planned: () => '按计划跟进',
  waiting: () => '等待对方，到当天再跟进',
  'beyond-gap': ({ grade }) =>
    grade === null || grade === 'U'
      ? '按计划跟进，晚于应有间隔'
      : `按计划跟进，晚于 ${grade} 级间隔`,
  grade: ({ grade, gapDays, valueClass, nextDealUnknown }) => {
    const head =
      grade !== 'U' ? `${grade} 级` : nextDealUnknown === true ? '尚无下一笔商机' : '待分级';
    const customer =
      valueClass === 'key' || valueClass === 'major' ? choicesZh.valueClass[valueClass] : '';
    return `${head}${customer}：${everyDays(gapDays)}`;
  },
  type: ({ type, gapDays }) => `${choicesZh.type[type]}：${everyDays(gapDays)}`,
  intention: ({ intention, gapDays }) => `${choicesZh.intention[intention]}：${everyDays(gapDays)}`,
  attempt: ({ workingDays }) => `尚未联系上：${workingDays} 个工作日后再试`,
  'never-tracked': () => '首次跟进',
  'taken-over': ({ day }) => `${day}联系过，之后没有记录`,
  told: ({ by }) =>
    by === 'planned'
      ? '修改前已计划在这一天跟进'
      : by === 'milestone'
        ? '修改前已到的重要日子'
        : '修改前已到期',
  now: ({ phrase, grade }) => `${phrase}（现为 ${grade} 级）`,
  was: ({ phrase, grade }) => `${phrase}（当时为 ${grade} 级）`,
  becomes: ({ phrase, grade, day }) => `${phrase}（${day}起为 ${grade} 级）`,
  promise: () => '有未处理的投诉或承诺',
  birthday: () => '生日',
  renewal: () => '即将续约',
  purchase: ({ days }) => `最近购买后 ${days} 天`,
  festival: ({ name }) => `节日：${name}`,
  'do-not-contact': () => '暂停：请勿联系',
  archived: () => '暂停：已归档',
  merged: () => '暂停：已并入其他客户',
  toPool: ({ why, day }) => `${why}。若不记录跟进，${day}将释放到公海`,
  also: (winner, others) =>
    others.length === 0 ? winner : `${winner}；另有：${others.join('；')}`,
};
