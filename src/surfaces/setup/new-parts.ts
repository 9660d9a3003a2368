/** What set-up would put beside what stands there, in words. */
import { chinaThrough, type Desk } from '../../workbook';
import type { SetUpPlan } from './plan';

/** Sheets that are to be made, and what is filled into them. */
export function newParts(desk: Desk, plan: SetUpPlan): readonly string[] {
  const { tables, settings } = plan;
  return [
    ...tables.filter(({ head }) => head === null).map(({ title }) => title),
    ...(settings.sheet === null ? [settings.title] : []),
    ...presetWords(desk, plan),
  ];
}

/** China's days, and to what year they are known. */
export function presetWords({ words }: Desk, { preset }: SetUpPlan): readonly string[] {
  return preset.days === 0 ? [] : [words.menu.setUp.china({ year: chinaThrough })];
}
