/** The choice lists of the sidebar's forms, in the file's language. */
import { choices, kindOfOutcome, LISTS, SUGGESTED_GRADES, textOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions, FormOption } from '../../protocol';
import { openContext, RANGE, type Context } from '../../workbook';

const CHANNELS = LISTS.indexOf('channels');

/** Those that the team lists in Settings. */
function channelsIn({ spreadsheet, words: { channels } }: Context): readonly string[] {
  const rows = spreadsheet.namedRange(RANGE.lists)?.slice(1) ?? [];
  const listed = rows.map((line) => textOf(line[CHANNELS] ?? '').trim()).filter(Boolean);
  return listed.length === 0 ? channels : [...new Set(listed)];
}

export function answerOffers(
  _question: unknown,
  platform: Platform,
): Questions['offers']['answer'] {
  const context = openContext(platform);
  const { language } = context;
  const { choices: words, work } = context.words;
  const optionsFrom = <C extends string>(
    codes: readonly C[],
    labels: Readonly<Record<C, string>>,
  ): readonly FormOption[] => codes.map((code) => ({ code, word: labels[code] }));
  return {
    outcome: 'offers',
    language,
    outcomes: choices.outcome.map((code) => ({
      code,
      word: words.outcome[code],
      isAttempt: kindOfOutcome(code) === 'attempt',
    })),
    // A snooze has its own button, and only Duebook writes notices.
    kinds: optionsFrom(
      choices.entryKind.filter((kind) => kind !== 'snooze' && kind !== 'notice'),
      words.entryKind,
    ),
    needs: optionsFrom(choices.need, words.need),
    intentions: choices.intention.map((code) => ({
      code,
      word: words.intention[code],
      grades: SUGGESTED_GRADES[code],
    })),
    stages: optionsFrom(choices.stage, words.stage),
    caseKinds: optionsFrom(choices.caseKind, words.caseKind),
    channels: channelsIn(context),
    lostReasons: work.lostReasons,
  };
}
