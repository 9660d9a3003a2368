/**
 * Writes settings for the local command: keys with values, checked as the sidebar's are, so that keys
 * which only Duebook writes are refused.
 */
import * as v from 'valibot';
import { ENGLISH, languageCodes } from '../../language';
import type { Platform } from '../../platform';
import type { Refusal } from '../../protocol';
import { changeOnRecord, openContext, type Context } from '../../workbook';
import { planTypedSettings } from './change-settings';
import { typedSettings } from './setting-lines';

const settingsQuestion = v.object({
  values: v.record(v.string(), v.union([v.string(), v.number()])),
  language: v.optional(v.picklist(languageCodes), ENGLISH),
});

/** Writes settings; returns how many. Days are `YYYY-MM-DD`. */
export function answerSettings(
  question: unknown,
  platform: Platform,
  opened: Context = openContext(platform),
): { readonly set: number } | Refusal {
  const { values, language } = v.parse(settingsQuestion, question);
  const context = { ...opened, language };
  const wanted = typedSettings(context, question, values);
  if ('outcome' in wanted) return wanted;
  changeOnRecord(context, 'setting', planTypedSettings(context, wanted));
  return { set: wanted.size };
}
