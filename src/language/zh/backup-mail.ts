/** 每周备份邮件的文字。 */
import type { Words } from '../en/catalogue';

export const backupMailZh: Pick<Words, 'backupMail'> = {
  backupMail: {
    subject: ({ day, sheets, rows }) => `${day} 备份 · ${sheets} 个工作表，${rows} 行`,
    subjectTooLarge: ({ day }) => `${day} 未附备份：文件过大，无法用邮件发送`,
    title: '每周备份',
    what: ({ file, sheets, rows }) =>
      `附件 ${file}：${sheets} 个工作表，共 ${rows} 行，包含单元格和公式，不含批注、格式和图表。`,
    tooLarge: ({ megabytes, most }) =>
      `备份大小为 ${megabytes} MB，邮件最多 ${most} MB。请手动备份：Duebook 跟进 > 工作簿 > 隐私与备份… > 立即备份。`,
    open: ({ file }) =>
      `要把其中的行恢复到本表，请解压后在“Duebook 跟进 > 工作簿 > 导入数据…”中选择该工作表的 CSV 文件；哪个文件是哪个工作表，见 sheets.txt。有 Duebook 源代码的人可以在自己的电脑上打开全部内容：npm start -- --data ${file}，并会检查是否完整。`,
    care: '文件中有您的全部客户。请存放在只有您能读取的地方，并删除旧备份：日后删除的个人数据，仍留在旧备份里。',
    openSheet: '打开表格',
    because:
      '您收到此邮件，是因为每日跟进邮件以您的名义发送，且“设置”中 backup.weekly 为“是”。改为“否”即不再发送。',
    failed: ({ reason }) => `未能生成每周备份：${reason}`,
  },
};
