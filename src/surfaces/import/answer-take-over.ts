/** Answers the command's question from which day customers count as known (docs/rules.md §3, Fair start). */
import * as v from 'valibot';
import { catalogueOf, ENGLISH, languageCodes } from '../../language';
import type { Platform } from '../../platform';
import { dayFromIso, isoFromDay } from '../../rules';
import { openContext, takeOverOn, type Context } from '../../workbook';

const takeOverQuestion = v.object({
  /** `YYYY-MM-DD`; null: the day kept with the customers, else the first day of the journal. */
  day: v.nullable(v.string()),
  language: v.optional(v.picklist(languageCodes), ENGLISH),
});

/** `day` is null if none is known; `note` says which day was taken, or offers to name one. */
export interface TakeOverAnswer {
  readonly day: string | null;
  readonly note: string;
}

export function answerTakeOver(
  question: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): TakeOverAnswer {
  const { day: asked, language } = v.parse(takeOverQuestion, question);
  const words = catalogueOf(language).commandLine.takeOver;
  const taken = takeOverOn(context, asked === null ? null : dayFromIso(asked));
  if (taken === null) return { day: null, note: words.none() };
  const day = isoFromDay(taken.day);
  return { day, note: words[taken.source]({ day }) };
}
