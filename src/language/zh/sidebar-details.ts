/** Words of the small forms of the customer's card, in Simplified Chinese. */
import type { SidebarDetailsWords } from '../en/sidebar-details';

export const sidebarDetailsZh: SidebarDetailsWords = {
  deal: '修改需求、成交日期、阶段、金额、标签',
  value: '预计金额',
  tags: '标签',
  contact: '添加联系人',
  person: { name: '姓名', role: '职务', phone: '电话', email: '邮箱' },
  purchase: '添加购买记录',
  amount: '金额',
  on: '日期',
  handTo: '转交给',
  handedTo: ({ name }) => `已转交 ${name}`,
};
