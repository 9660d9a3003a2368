/** 分批导入时的提示。 */
import type { Words } from '../en/catalogue';

export const importingZh: Pick<Words, 'importUndo' | 'importing'> = {
  importUndo: ['导入', '批次', '类型', '客户编号', '字段', '之前', '之后（供撤销使用，请勿改动）'],
  importing: {
    title: '导入数据',
    rejectedSheet: '未导入的行',
    rejectedWhy: '未导入的原因',
    undoName: ({ name }) => `导入 ${name}`,
    refusals: {
      notBegun: () => '找不到这次导入：它已被撤回，或前面还有一批未写入。请重新开始导入。',
      tooMany: ({ rows, most }) =>
        `文件有 ${rows} 行，一次最多导入 ${most} 行。请拆分文件，或参阅 docs/growing.md。`,
      noSheet: () => '该工作表已被删除，请另选一个。',
      full: () => 'Google 表格每个文件最多 1000 万个单元格，这次导入会接近上限。请另建一个文件。',
    },
    taken: {
      title: '自动收录',
      headings: ['工作表', '行', '状态', '客户编号', '负责人', '导入', '未完成（请勿改动）'],
      run: ({ title, when }) => `${title}（${when}）`,
      askedAgain: ({ title, text }) => `再次咨询（${title}）：${text}`,
      why: {
        nameless: '没有公司、联系人、电话或邮箱，请补充其一。',
        'too-long': '这一行内容过长，请缩短，或手动导入该工作表。',
      },
      kept: ({ title }) => `“${title}”的新行会在一小时内成为客户。`,
      stopped: ({ title }) => `“${title}”不再自动收录。`,
      ownSheet: () => '这是 Duebook 自己的工作表，请选择由表单或其他程序写入的那一张。',
      troubles: {
        held: ({ title, count }) =>
          `“${title}”有 ${count} 行涉及已删除个人数据的人，没有收录。如确需恢复，请用“导入数据…”导入该表并在其中确认。`,
        noSheet: ({ title }) =>
          `工作表“${title}”已被删除，无法自动收录。请在“导入数据…”中停止收录，或恢复该工作表。`,
        noColumn: ({ title, heading }) =>
          `“${title}”未能自动收录：找不到“${heading}”列，或标题已改。请改回，或在“导入数据…”中重新选择该工作表。`,
      },
    },
    takenBack: ({ rows, cells, count, names }) => {
      const done = `已撤回 ${rows} 行和 ${cells} 个单元格。`;
      if (count === 0) return done;
      return `${done}另有 ${count} 位客户保留不动，因为之后有人处理过：${names.join('、')}${count > names.length ? '……' : '。'}`;
    },
  },
};
