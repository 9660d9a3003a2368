/** 导出、删除个人数据与备份时表格中的提示；页面另有文字。 */
import type { Words } from '../en/catalogue';

export const privacyZh: Pick<Words, 'privacy'> = {
  privacy: {
    title: '隐私与备份',
    gone: '表格中已找不到此人，请重新搜索。',
    backedUp: '已备份',
    copyTitle: 'Duebook 备份',
    noSheet: '该工作表已被改名或删除，请重新打开此页。',
    erased: '删除个人数据',
    erasedMark: '[已删除]',
    otherName: ({ name }) => `请照此输入姓名，以确认没有选错人：${name}`,
    exported: '导出个人数据',
  },
};
