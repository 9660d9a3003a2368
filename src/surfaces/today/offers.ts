/** The choice lists of the sidebar's forms, in the file's language. */
import { choices, kindOfOutcome, SUGGESTED_GRADES } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions, FormOption } from '../../protocol';
import { openContext } from '../../workbook';

export function answerOffers(
  _question: unknown,
  platform: Platform,
): Questions['offers']['answer'] {
  const { words: catalogue, language } = openContext(platform);
  const { choices: words, work } = catalogue;
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
    channels: work.channels,
    lostReasons: work.lostReasons,
  };
}
