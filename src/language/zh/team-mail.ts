/** The manager's part of the daily digest in Simplified Chinese. */
import type { TeamMailWords } from '../en/team-mail';

export const teamMailZh: TeamMailWords = {
  title: '团队跟进',
  heading: '团队',
  columns: {
    name: '同事',
    overdue: '逾期',
    today: '今天',
    done: '已完成',
    onTime: '按时',
    load: '工作量',
  },
  explained: ({ since }) =>
    `已完成：自${since}起录入的联系 + 资料梳理，括号内为未联系上。按时：近四周的记录中，在应跟进日当天或之前完成的比例。工作量：各等级每个工作日所需的跟进数 / 每日可跟进数。`,
  line: ({ name, overdue, today, others, done, onTime, load }) =>
    `${name}：逾期 ${overdue} · 今天 ${today}${others} · 已完成 ${done} · 按时 ${onTime} · 工作量 ${load}`,
  noted: ({ name, note }) => `${name}（${note}）`,
  moreMembers: ({ count }) => `另有 ${count} 位同事`,
  because: {
    away: '休假',
    'no-address': '“团队”中没有邮箱',
    'not-in-team': '不在“团队”中',
    'digest-off': '每日跟进邮件已关闭',
    'customer-address': '该地址属于客户',
    'unconfirmed-address': '地址尚未确认',
  },
  escalated: ({ count }) => `${count} 位客户逾期 5 个工作日以上`,
  handOver: ({ to }) => `建议移交给${to}`,
  noOneHasCapacity: '建议移交，但没有同事有余力',
  snoozed: ({ count }) => `${count} 位客户已连续推迟三次或更多`,
  fresh: ({ title, count }) =>
    count === 0 ? `${title}，没有新增` : `${title}，其中新增 ${count} 位`,
  times: ({ count }) => `${count} 次`,
  untaken: ({ count }) => `${count} 位已列出五天仍未跟进`,
  blocked: ({ count }) => `每日可跟进数为 0，${count} 位未列出`,
  unownedTitle: '无负责人',
  unowned: ({ count }) => `${count} 位客户没有负责人，只有您能看到。`,
  awayTitle: '休假的同事',
  away: ({ name, until, cover }) =>
    `${name}${until === null ? '' : `（至${until}）`}：${
      cover === null ? '无人代管，清单列在这封邮件里' : `由${cover}代管`
    }。`,
  unsentTitle: '未发出的邮件',
  unsent: ({ who, day, cause }) => `${who}${day === null ? '' : `（${day}）`}：${cause}`,
  jobTitle: '每小时任务未能完成的事',
  more: ({ count }) => `另有 ${count} 位`,
  moreFailures: ({ count }) => `“设置”中另有 ${count} 项`,
  week: {
    title: ({ since }) => `${since}以来的一周`,
    grades: ({ risen, fallen, graded }) =>
      `等级：此前已分级的 ${graded} 个客户中，${risen} 个上升，${fallen} 个下降。`,
    closed: ({ won, lost }) => `结束的商机：成交 ${won} 笔，丢单 ${lost} 笔。`,
    conversion: ({ won, lost, share }) =>
      `近四周结束 ${won + lost} 笔商机，成交 ${won} 笔（${share}）。`,
    service: ({ service, value }) => `关键客户贡献 ${value} 的价值，占近 90 天联系的 ${service}。`,
    behind: ({ names }) => `个人目标落后：${names}。`,
    notBehind: ({ count }) => `个人目标共 ${count} 项，没有落后的。`,
  },
  escalation: {
    seller: '逾期已久',
    manager: '逾期已久，已告知主管',
    reassign: '逾期已久，主管可能移交他人',
  },
};
