/** Words of the hourly job in Simplified Chinese. */
import type { JobWords } from '../en/job';

export const jobZh: JobWords = {
  noSpreadsheet:
    '每小时任务没有从 Google 取得表格，因此没有读取任何内容，也没有发送邮件。请打开文件，在 Duebook 菜单中选择“初始化”；恢复之前，可用“每日跟进邮件 → 立即发送”手动发送。',
  notLoaded: ({ reason }) =>
    `每小时任务未能加载代码，因此这一小时没有发送邮件；每小时会再试一次。如果一直失败，请让安装 Duebook 的人重新推送全部文件。（${reason}）`,
  failed: {
    subject: 'Duebook：每小时任务失败',
    text: ({ reason, url }) =>
      `每小时任务失败：${reason}\n\n每小时会再试一次。如果一直失败，请打开文件，选择“Duebook → 工作簿 → 初始化”，并允许 Google 请求的权限。此邮件每天最多发送一次。${url === '' ? '' : `\n\n${url}`}`,
  },
  refused: ({ reason }) =>
    `无法创建每小时任务（${reason}）。在创建之前，只在打开文件时更新日期，且不会发送邮件。`,
  second: ({ who, holder }) =>
    `${who} 也有一个每小时任务。${holder} 的任务运行时它待命，对方停止后由它接替；只有 ${who} 能删除它。`,
  owner: ({ by, confirmed }) =>
    `每日跟进邮件现以 ${by} 的名义发送。该域名以外已确认的地址：${confirmed.join('、') || '无'}。其他地址请在侧边栏“设置”中确认；如需更换发送人，请由其选择“每日跟进邮件 → 开启”。`,
  resumed: ({ who }) =>
    `上次运行在发给 ${who} 之前中断；剩余额度表明 Google 没有接收那封邮件，现已发送。`,
  unconfirmed: ({ who, day }) =>
    `${day} 发给 ${who} 的邮件可能没有发出：已开始发送但未得到确认，为避免重复，不再发送。`,
  preview: {
    intro: ({ count }) => `现在会发出 ${count} 封邮件。预览不会发送任何邮件。`,
    more: ({ count }) => `另有 ${count} 封，只列出收件人和主题：`,
    skipped: '现在不发送',
    none: '现在不会发出邮件：',
  },
  test: {
    subject: ({ subject }) => `[测试] ${subject}`,
    sent: ({ to }) => `测试邮件已发给 ${to}，没有发给其他人。今天的正式邮件照常发送。`,
    nothing: '今天没有给您的邮件，没有可测试的内容。',
    'no-address': 'Google 没有告知当前用户是谁，无法发送测试邮件。',
    quota: '今天的邮件额度已用完。',
  },
};
