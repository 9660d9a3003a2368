/** Phrases of hand-over, absences, the pool and sharing in Simplified Chinese. */
import type { ownersEn } from '../en/owners';

export const ownersZh: typeof ownersEn = {
  owners: {
    title: '移交客户',
    reassigned: ({ count, to }) => `${count} 位客户已移交给${to}。`,
    handedOver: ({ from, to }) => (from === '' ? `移交给${to}` : `由${from}移交给${to}`),
    nothingToReassign: '没有需要移交的客户。',
    stillInTeam: ({ name }) =>
      `${name}仍在“团队”表中，还可能被分配客户。${name}离职后，请删除该行。`,
    released: ({ count }) => `${count} 位客户已释放到公海。`,
    releasedNote: ({ from, day, count, days }) =>
      `由${from}释放到公海：应于${day}跟进，此后 ${count} × ${days} 天没有记录`,
    takenNote: '从公海领取',
    taken: ({ name, count }) => `“${name}”现由您负责，最早明天到期。今天还可领取 ${count} 位。`,
    takenEnough: ({ most }) => `您今天已领取 ${most} 位客户，达到每日上限（设置 pool.perDay）。`,
    notInPool: ({ name }) => `“${name}”已不在公海中。`,
    unknownTaker: '请先在侧边栏中选择您的姓名，客户才能归到您名下。',
    poolLeft: ({ left, most }) => `今天还可领取 ${left} 位，每天最多 ${most} 位。`,
    inPool: '该客户在公海中，请在侧边栏的“公海”列表中领取。',
    away: ({ name, by, to }) => `${name}休假至${to}，由${by}代管。`,
    back: ({ name }) => `${name}的休假已结束。`,
  },
};
