/** A Chinese team's existing sheet, not adopted by the add-on yet: two title rows, own columns and formulas. */
import { openLocale } from '../book';
import { typeTable, type Scenario } from './scenario';

export const foreignSheet: Scenario = {
  name: 'foreign',
  title: "A team's own sheet (中文)",
  fill(host) {
    host.book.name = '销售部客户表';
    host.book.locale = openLocale('zh_CN');
    host.book.active.name = '客户清单';
    host.book.active.frame.frozenRows = HEADING_ROW;
    typeTable(host, ROWS);
    for (let column = 1; column <= (ROWS[HEADING_ROW - 1]?.length ?? 0); column++) {
      host.book.active.change(HEADING_ROW, column, { looks: HEADING });
    }
  },
};

const HEADING_ROW = 3;
const HEADING = new Map<string, string>([
  ['fontWeight', 'bold'],
  ['background', '#e6f0ea'],
]);

const ROWS: readonly (readonly string[])[] = [
  ['华东区客户跟进表'],
  ['填表说明：每天下班前更新'],
  [
    '序号',
    '客户名称',
    '联系人',
    '手机',
    '负责人',
    '需求',
    '预计成交',
    '最近联系',
    '报价(元)',
    '折后',
    '备注',
  ],
  [
    '1',
    '海港酒店',
    '陈静',
    '139 0000 0001',
    '李娜',
    '明确',
    '@+18',
    '@-2',
    '¥42,000.00',
    '=I4*0.95',
    '等合同',
  ],
  [
    '2',
    '北风面包',
    '王伟',
    '139 0000 0002',
    '李娜',
    '明确',
    '@+75',
    '@-9',
    '¥18,400.00',
    '=I5*0.95',
    '',
  ],
  [
    '3',
    '蓝桥物流',
    '赵敏',
    '139 0000 0003',
    '张强',
    '潜在',
    '',
    '@-35',
    '¥9,600.00',
    '=I6*0.95',
    '下季度再谈',
  ],
  ['4', '果园诊所', '孙丽', '139 0000 0004', '张强', '无', '', '@-300', '', '', ''],
  [
    '5',
    '云山印刷',
    '周杰',
    '139 0000 0005',
    '李娜',
    '明确',
    '@+160',
    '@-14',
    '¥76,000.00',
    '=I8*0.95',
    '董事会后致电',
  ],
];
