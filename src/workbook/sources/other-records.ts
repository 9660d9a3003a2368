/** Lists of activities and tickets, which are no customers and no deals, by their headings. */
import type { Heading } from '../../tables';

/** How headings of such lists begin, folded: `Ticket status`, `Call outcome`, 工单编号. */
const BEGINNINGS =
  /^(?:ticket|case|activity|engagement|task|call|meeting|event|工单|活动|任务|通话|拜访|会议)/;

/** What such lists also have, folded. */
const OTHERS = [
  ...['subject', 'duedate', 'priority', 'relatedto', 'duration', 'reminder', 'assignee'],
  ...['主题', '优先级', '截止日期', '截止时间', '完成情况', '时长'],
];

/**
 * The headings that show that a table lists other records, such as tickets; empty for a list of customers or deals.
 * @param unclaimed headings that name no field
 */
const FEWEST = 3;

/** The headings that show it; empty for a list of customers or deals. @param unclaimed headings that name no field */
export function headingsOfOtherRecords(unclaimed: readonly Heading[]): readonly Heading[] {
  const found = unclaimed.filter(
    ({ folded }) => BEGINNINGS.test(folded) || OTHERS.includes(folded),
  );
  return found.length >= FEWEST ? found : [];
}

/** Fields that only a deal has, or whose column there is about the ticket. */
export const FIELDS_OF_DEALS: readonly string[] = [
  'stage',
  'expectedClose',
  'potentialValue',
  'closedOn',
  'lostReason',
  'added',
];
