/** Words of the settings in the sidebar, in English: groups, units and a short name of each setting. */

export const sidebarSettingsEn = {
  groups: {
    general: 'General',
    digest: 'Daily digest',
    days: 'Working days',
    grades: 'Grades',
    rhythm: 'How often to follow up',
    team: 'Team',
    other: 'More',
  },
  units: { months: 'months', days: 'days', attempts: 'attempts' },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  /** By key; a setting without a name here shows its help instead. */
  names: {
    language: 'Language',
    dateOrder: 'Order of dates',
    takeOver: 'Started on',
    'kept.from': 'Judged fairly from',
    digest: 'Email the due lists',
    'digest.hour': 'Send after',
    'digest.empty': 'Also on days without due customers',
    'digest.calendar': 'Attach a calendar file',
    week: 'Working days',
    'holidays.china': 'China’s holidays',
    'grade.A.months': 'A: closes within',
    'grade.B.months': 'B: closes within',
    'grade.C.months': 'C: closes within',
    'grade.slip.months': 'Ignore a close past by',
    'gap.prospect': 'Never bought: every',
    'gap.interested': 'Interested: every',
    'gap.existing': 'Existing customers: every',
    'gap.partner': 'Partners: every',
    'gap.lost': 'Lost customers: at the earliest after',
    'gap.lost.spread': 'Lost customers: spread over',
    'gap.lost.withoutId': 'Lost customers without ID: every',
    'gap.lost.rest': 'Lost customers: rest after attempts',
    'gap.lost.attempts': 'Lost customers: attempts before the rest',
    'milestone.purchase': 'After a purchase',
    'currency.rates': 'Rates of other currencies',
    'importance.value': 'Important from a potential value of',
    'team.mask': 'Hide contact data of others’ customers',
  } as Readonly<Record<string, string>>,
  closed: ({ why }: { readonly why: string }): string => `These settings hold for the team. ${why}`,
};

export type SidebarSettingsWords = typeof sidebarSettingsEn;
