/** 各页面备份时的文字。 */
import type { BackupOfferWords } from '../en/backup-offer';

export const backupOfferZh: BackupOfferWords = {
  now: '立即备份',
  busy: '正在备份…',
  copied: '副本已保存到您的云端硬盘：',
  refused: ({ reason }) => `Google 不允许您复制此文件（${reason}）。已改为由浏览器下载备份文件。`,
  saved: ({ file, sheets, rows }) => `${file} 已交给浏览器下载：${sheets} 个工作表，${rows} 行。`,
};
