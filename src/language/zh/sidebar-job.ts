/** Words of the hourly job in the sidebar, in Simplified Chinese. */
import type { SidebarJobWords } from '../en/sidebar-job';

export const sidebarJobZh: SidebarJobWords = {
  title: '每日邮件',
  digest: '每日邮件',
  on: '已开启',
  off: '已关闭',
  last: '上次运行',
  never: '尚未运行',
  rows: '读取的客户数',
  mails: '当天已发邮件',
  quota: '当天剩余额度',
  next: '下次运行',
  by: '以谁的权限运行',
  preview: '预览',
  test: '给我发一封测试',
  send: '立即发送…',
  repair: '重新建立每小时任务',
  troubles: {
    none: '此文件没有每小时任务在运行：不会发出邮件，日期只在打开文件时更新。',
    silent: '每小时任务已停止，不会发出邮件。谁重新建立它，今后就以谁的名义运行。',
    late: '有一个工作日没有发出每日邮件。原因见下方；“立即发送…”会发出到期内容。',
    copy: '这是副本：在菜单中开启每日邮件之前，不会发送邮件。',
  },
};
