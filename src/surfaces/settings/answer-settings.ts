/** Writes settings for the local command: keys with values. */
import * as v from 'valibot';
import { ENGLISH, languageCodes } from '../../language';
import type { Platform } from '../../platform';
import { writeSettings } from '../../workbook';

const settingsQuestion = v.object({
  values: v.record(v.string(), v.union([v.string(), v.number()])),
  language: v.optional(v.picklist(languageCodes), ENGLISH),
});

/** Days are `YYYY-MM-DD`. Returns the number of settings written. */
export function answerSettings(question: unknown, platform: Platform): { readonly set: number } {
  const { values, language } = v.parse(settingsQuestion, question);
  const entries = Object.entries(values);
  writeSettings(platform.spreadsheet(), new Map(entries), language);
  return { set: entries.length };
}
