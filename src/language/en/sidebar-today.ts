/** Words of the due list in the sidebar, and of the actions on its rows, in English. */
import { fullStop } from './full-stop';
import { counted } from './counted';

export interface Count {
  readonly count: number;
}

export interface OnDay {
  readonly day: string;
}

export const sidebarTodayEn = {
  mine: 'Mine',
  team: 'Team',
  whose: 'Whose customers',
  search: 'Search all customers',
  searchShort: 'Search',
  filter: 'Filter',
  any: 'Any',
  noneOfThese: 'No customer in the list matches the filter.',
  divisions: ['Deal status', 'Importance', 'Urgency', 'Demand'],
  done: ({ count }: Count): string => `${count} done today`,
  none: 'Nothing is due.',
  othersDue: ({ count }: Count): string =>
    `None of your customers is due. In the team, ${counted(count, 'customer')} ${count === 1 ? 'is' : 'are'}: choose Team.`,
  owners: ({ mine, unowned }: { readonly mine: number; readonly unowned: number }): string =>
    `${mine} ${mine === 1 ? 'is' : 'are'} yours · ${unowned} ${unowned === 1 ? 'has' : 'have'} no owner`,
  makeMine: 'Make them mine',
  pool: ({ count }: Count): string => `Pool: ${counted(count, 'customer')} anyone may take`,
  take: 'Take',
  look: 'Look',
  missing: ({ items }: { readonly items: readonly string[] }): string =>
    `Missing from the sheet: ${fullStop(items.join(', '))} The other columns still work.`,
  bringBack: 'Bring back',
  noMatch: ({ text }: { readonly text: string }): string => `No customer matches “${text}”.`,
  besides: 'Not due',
  log: 'Log',
  won: 'Won',
  lost: 'Lost',
  snooze: 'Snooze',
  snoozeDay: ({ day }: OnDay): string => `1 day: ${day}`,
  snoozeWeek: ({ day }: OnDay): string => `1 week: ${day}`,
  snoozeTo: ({ day }: OnDay): string => `Snooze until ${day}`,
  snoozeUntil: 'Until (or the next working day)',
  snoozeMissing: 'Choose or type a reason first.',
  snoozeWhy: 'Why snooze?',
  snoozeOther: 'Another reason',
  snoozeHelp: 'Press 1, 2 or 3 to snooze for one day, or type a reason.',
  snoozeReasons: ['Asked to wait', 'Customer away', 'No time today'],
  snoozed: ({ count }: Count): string =>
    `Snoozed ${counted(count, 'time')} in a row. The third is reported to the manager.`,
  details: 'Details',
  keys: 'Keys: ↑ ↓ move, Enter open, L log, S snooze, W won, X lost, D details, O show in sheet, N new customer, / search.',
  reviewPick: 'Review several at once',
  reviewAll: ({ grade, count }: { readonly grade: string; readonly count: number }): string =>
    `Review all ${grade} (${count}) – nothing changed`,
  reviewGo: ({ count }: Count): string => `Log ${counted(count, 'review')}`,
};

export type SidebarTodayWords = typeof sidebarTodayEn;
