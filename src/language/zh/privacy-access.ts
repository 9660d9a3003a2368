/** 隐私页面中关于访问权限和保留期限的文字。 */
import type { PrivacyPageWords } from '../en/privacy-page';

export const privacyAccess: Pick<PrivacyPageWords, 'sharing' | 'retention'> = {
  sharing: {
    title: '谁有权访问',
    help: '能修改本文件的人都能看到所有客户，也能修改一切，包括本脚本。留给主管的操作，Duebook 只是不在菜单和侧边栏中提供给其他人；直接打开表格的人不受限制。',
    go: '检查访问权限',
    editors: ({ count }) => `可以修改全部内容：${count} 人或群组`,
    viewers: ({ count }) => `可以查看全部内容：${count} 人或群组`,
    owner: '所有者',
    outside: '不属于团队',
    notInTeam: '不在“团队”中',
    refused: 'Google 不告诉您名单，请在表格右上角的“共享”中查看。',
    hidden: ({ count }) => `另有 ${count} 人，Google 不提供其地址。`,
    without: ({ items }) =>
      `在“团队”中、但“共享”里没有列出：${items.join('、')}。他们可能通过群组、链接或文件夹访问。`,
    fine: '“共享”中没有团队以外的人。',
    noOwner: '本文件在共享云端硬盘中，没有所有者；该云端硬盘的所有成员也能访问。',
    by: ({ by }) =>
      by === ''
        ? 'Google 不提供您自己的地址，所以每个人都算作不属于团队。'
        : `以下算作团队成员：${by}、同一域名的地址（任何人都能注册的域名除外），以及已为每日跟进邮件确认的地址。`,
    unseen:
      'Duebook 看不到：文件是否对所有拥有链接的人开放、谁通过文件夹或共享云端硬盘访问、群组中有哪些人。请在表格右上角的“共享”中查看。',
  },

  retention: {
    title: '保留过久的数据？',
    off: '如需列出可以考虑删除的客户，请在侧边栏的“设置”中填写“列出供删除”：已丢单或 E 级、且这么多个月没有记录的客户。不会自动删除任何人。',
    none: ({ months }) => `没有已丢单或 E 级、且 ${months} 个月没有记录的客户。`,
    some: ({ count, months }) =>
      `${count} 位已丢单或 E 级的客户已有 ${months} 个月没有记录。选择一位可查看其数据并删除；不会自动删除任何人。`,
    because: { lost: '已丢单', E: 'E 级' },
    last: ({ day }) => `最近记录 ${day}`,
    more: ({ count }) => `另有 ${count} 位`,
    go: '列出客户',
  },
};
