/** 导入页面关于暂不导入的行和导入前备份的文字。 */
import type { importsSafetyEn } from '../en/imports-safety';
import { backupOfferZh } from './backup-offer';

export const importsSafetyZh: typeof importsSafetyEn = {
  held: ({ count }) => `有 ${count} 行涉及已在此删除个人数据的人，暂不导入。`,
  bringBack: '仍然导入：我已确认可以恢复',
  backup: {
    ...backupOfferZh,
    why: ({ rows }) => `本次将写入 ${rows} 行。导入可以撤回，先备份更稳妥。`,
  },
};
