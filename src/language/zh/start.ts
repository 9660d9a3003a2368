/** Words of the sheet Start here in Simplified Chinese. */
import type { StartWords } from '../en/start';

export const startZh: StartWords = {
  what: 'Duebook 为每位客户分级，告诉您该联系谁、为什么，并记下每一次联系。',
  day: '每天三步',
  open: {
    name: '1. 打开',
    text: ({ path }) => `${path}：在表格旁边列出今天该联系谁、为什么。`,
  },
  log: {
    name: '2. 记录',
    text: ({ column }) =>
      `打过电话、拜访过或发过消息后，在该客户那一行点“记录”。手机上用“${column}”一列。`,
  },
  mail: {
    name: '3. 看早上的邮件',
    text: ({ path }) => `团队每个人在工作日收到自己的清单。默认不发送，要开启请选择 ${path}。`,
  },
  where: '在哪里填什么',
  customers: ({ items }) =>
    `每位客户一行，知道多少填多少；${items.join('、')}等带公式的列由 Duebook 填写。`,
  team: '每位同事一行，填姓名和邮箱；客户的负责人从这些姓名中选择。',
  holidays: '放假的日子，以及调休上班的日子。',
  settings: '工作日、语言和联系间隔天数；侧边栏里也能修改。',
  help: '遇到问题时',
  undo: ({ path }) => `${path}：撤回您用 Duebook 做的更改，撤回前会先询问。`,
  helpAt: ({ path }) => `${path}：再看一遍最重要的步骤。`,
  sheet: '不再需要时可以删除此表，删除后不会再出现。',
};
