/** Words of the hourly job in the sidebar, in Simplified Chinese. */
import type { SidebarJobWords } from '../en/sidebar-job';

export const sidebarJobZh: SidebarJobWords = {
  title: '每日跟进邮件',
  digest: '状态',
  on: '已开启',
  off: '已关闭',
  last: '上次运行',
  never: '尚未运行',
  rows: '读取的客户数',
  mails: '当天已发邮件',
  quota: '当天剩余额度',
  next: '下次运行',
  by: '发送人',
  preview: '预览',
  test: '给我发一封测试邮件',
  send: '立即发送…',
  repair: '重新创建每小时任务',
  troubles: {
    none: '此文件没有每小时任务。不会发送邮件，日期只在打开文件时更新。',
    silent: '每小时任务已停止运行，不会发送邮件。如果由您重新创建，今后将以您的账号运行。',
    late: '有一个工作日没有发送每日跟进邮件。原因见下方；“立即发送…”会发送到期内容。',
    copy: '这是副本：在菜单中开启每日跟进邮件之前，不会发送邮件。',
  },
};
