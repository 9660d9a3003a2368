/** What the forms offer, in the file's language: codes with their words. */
import { choices, kindOfOutcome } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions, Choice } from '../../protocol';
import { openContext } from '../../workbook';

export function answerOffers(
  _question: unknown,
  platform: Platform,
): Questions['offers']['answer'] {
  const { words: catalogue, language } = openContext(platform);
  const { choices: words, work } = catalogue;
  const offered = <C extends string>(
    codes: readonly C[],
    said: Readonly<Record<C, string>>,
  ): readonly Choice[] => codes.map((code) => ({ code, word: said[code] }));
  return {
    outcome: 'offers',
    language,
    outcomes: choices.outcome.map((code) => ({
      code,
      word: words.outcome[code],
      isAttempt: kindOfOutcome(code) === 'attempt',
    })),
    // A snooze has a button of its own.
    kinds: offered(
      choices.entryKind.filter((kind) => kind !== 'snooze'),
      words.entryKind,
    ),
    needs: offered(choices.need, words.need),
    intentions: offered(choices.intention, words.intention),
    stages: offered(choices.stage, words.stage),
    caseKinds: offered(choices.caseKind, words.caseKind),
    channels: work.channels,
    lostReasons: work.lostReasons,
  };
}
