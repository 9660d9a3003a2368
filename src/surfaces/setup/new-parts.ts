/** What set-up would put beside what stands there, in words. */
import { chinaThrough, type Context } from '../../workbook';
import type { SetUpPlan } from './plan';

/** Sheets that are to be made, and what is filled into them. */
export function newPartNames(context: Context, plan: SetUpPlan): readonly string[] {
  const { tables, settings } = plan;
  return [
    ...tables.filter(({ head }) => head === null).map(({ title }) => title),
    ...(settings.sheet === null ? [settings.title] : []),
    ...presetWords(context, plan),
  ];
}

/** China's days, and to what year they are known. */
export function presetWords({ words }: Context, { preset }: SetUpPlan): readonly string[] {
  return preset.days === 0 ? [] : [words.menu.setUp.china({ year: chinaThrough })];
}
