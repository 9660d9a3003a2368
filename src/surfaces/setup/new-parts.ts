/** Names what set-up would add to the workbook. */
import { chinaThrough, type Context } from '../../workbook';
import type { SetUpPlan } from './plan';

/** Titles of the sheets to create, and a sentence about China's holidays if they are added. */
export function newPartNames(context: Context, plan: SetUpPlan): readonly string[] {
  const { tables, settings, start } = plan;
  return [
    ...tables.filter(({ head }) => head === null).map(({ title }) => title),
    ...(settings.sheet === null ? [settings.title] : []),
    ...(start === null ? [] : [start.title]),
    ...presetWords(context, plan),
  ];
}

/** A sentence with the last year for which China's holidays are known; empty if none are added. */
export function presetWords({ words }: Context, { preset }: SetUpPlan): readonly string[] {
  return preset.days === 0 ? [] : [words.menu.setUp.china({ year: chinaThrough })];
}
