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
    inPool: '该客户在公海中，请在侧边栏的“公海”列表中领取。',
    away: ({ name, by, to }) => `${name}休假至${to}，由${by}代管。`,
    back: ({ name }) => `${name}的休假已结束。`,
  },
};
