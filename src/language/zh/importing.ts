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
    takenBack: ({ rows, cells, count, names }) => {
      const done = `已撤回 ${rows} 行和 ${cells} 个单元格。`;
      if (count === 0) return done;
      return `${done}另有 ${count} 位客户保留不动，因为之后有人处理过：${names.join('、')}${count > names.length ? '……' : '。'}`;
    },
  },
};
