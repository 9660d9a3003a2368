/** Answers the sidebar's questions about the hourly job: its last run, its trouble, its repair. */
import { SETTING, textOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions, JobShown } from '../../protocol';
import {
  ensureHourly,
  isCopy,
  isDigestOn,
  isSetUp,
  isSilent,
  lastHeartbeat,
  linesIn,
  markOfDay,
  openContext,
  readWorkingDays,
  refuse,
  withRefusals,
  timeText,
  type Context,
} from '../../workbook';
import { isRunLate, nextRun } from './next-run';
import { RUN_KEYS } from './run-report';

type JobAnswer = Questions['job']['answer'];

export function answerJob(asked: unknown, platform: Platform): JobAnswer {
  return ifSetUp(asked, openContext(platform), jobOf);
}

/** Takes over from a stopped job or recreates this person's own; leaves a colleague's working job alone. */
export function answerRepairJob(asked: unknown, platform: Platform): JobAnswer {
  return ifSetUp(asked, openContext(platform), (context) => {
    const reason = ensureHourly(context);
    if (reason === null) return jobOf(context);
    return refuse(asked, { code: 'google', message: context.words.job.refused({ reason }) });
  });
}

function ifSetUp(
  asked: unknown,
  context: Context,
  answer: (context: Context) => JobAnswer,
): JobAnswer {
  return withRefusals(context, asked, () =>
    isSetUp(context.settings)
      ? answer(context)
      : refuse(asked, { code: 'set-up', message: context.words.menu.needs.setUp }),
  );
}

function jobOf(context: Context): JobShown {
  const { platform, settings, spreadsheet, today, wall } = context;
  const storage = platform.storage();
  const calendar = readWorkingDays(spreadsheet, today, settings);
  const isOn = isDigestOn(settings);
  const text = (key: string): string => textOf(settings.get(key) ?? '').trim();
  const next = nextRun(calendar, settings, wall, markOfDay(storage, today) === 'done');
  const beat = lastHeartbeat(context, storage);
  return {
    outcome: 'job',
    isOn,
    last: text(RUN_KEYS.last),
    rows: text(RUN_KEYS.rows),
    mails: text(RUN_KEYS.mails),
    quota: text(RUN_KEYS.quota),
    notes: [RUN_KEYS.skipped, RUN_KEYS.errors, SETTING.jobRefused, SETTING.jobSecond].flatMap(
      (key) => linesIn(settings, key),
    ),
    next: isOn ? timeText(next.on, next.hour, 0) : '',
    by: beat?.by ?? '',
    trouble: troubleOf(),
  };

  /** The most serious trouble; null when there is none. */
  function troubleOf(): JobShown['trouble'] {
    if (isOn && isCopy(settings, spreadsheet)) return 'copy';
    if (beat === null) return 'none';
    if (isSilent(context, beat)) return 'silent';
    return isOn && isRunLate(calendar, text(RUN_KEYS.next), today) ? 'late' : null;
  }
}
