/** How the sidebar draws each setting: in which group, by which control, and in which unit. */

export type SettingGroup =
  | 'general'
  | 'digest'
  | 'days'
  | 'grades'
  | 'rhythm'
  | 'pool'
  | 'team'
  | 'other';

export type SettingUnit = 'months' | 'days' | 'attempts' | 'gaps';

export interface SettingControl {
  readonly group: SettingGroup;
  /** `text` unless given; a setting with words to choose from is always a choice. */
  readonly kind?: 'text' | 'day' | 'hour' | 'week';
  readonly unit?: SettingUnit;
}

export const SETTING_GROUPS: readonly SettingGroup[] = [
  'general',
  'digest',
  'days',
  'grades',
  'rhythm',
  'pool',
  'team',
  'other',
];

const months: SettingControl = { group: 'grades', unit: 'months' };
const gaps: SettingControl = { group: 'pool', unit: 'gaps' };
const days: SettingControl = { group: 'rhythm', unit: 'days' };

const CONTROLS: Readonly<Record<string, SettingControl>> = {
  language: { group: 'general' },
  dateOrder: { group: 'general' },
  takeOver: { group: 'general', kind: 'day' },
  'kept.from': { group: 'general', kind: 'day' },
  digest: { group: 'digest' },
  'digest.hour': { group: 'digest', kind: 'hour' },
  'digest.empty': { group: 'digest' },
  'digest.calendar': { group: 'digest' },
  'backup.weekly': { group: 'digest' },
  'web.address': { group: 'digest' },
  week: { group: 'days', kind: 'week' },
  'holidays.china': { group: 'days' },
  'grade.A.months': months,
  'grade.B.months': months,
  'grade.C.months': months,
  'grade.slip.months': months,
  'gap.prospect': days,
  'gap.interested': days,
  'gap.existing': days,
  'gap.partner': days,
  'gap.lost': days,
  'gap.lost.spread': days,
  'gap.lost.withoutId': days,
  'gap.lost.rest': days,
  'gap.lost.attempts': { group: 'rhythm', unit: 'attempts' },
  'milestone.purchase': days,
  'ask.satisfaction': days,
  'pool.A': gaps,
  'pool.B': gaps,
  'pool.C': gaps,
  'pool.D': gaps,
  'pool.E': gaps,
  'pool.perDay': { group: 'pool' },
  'consent.required': { group: 'team' },
  'retention.months': { group: 'team', unit: 'months' },
  'currency.rates': { group: 'team' },
  'importance.value': { group: 'team' },
  'team.mask': { group: 'team' },
};

/** How a setting is drawn; one that this page does not know, from a newer script, is among the others. */
export const controlOf = (key: string): SettingControl => CONTROLS[key] ?? { group: 'other' };
