/** The hourly job as the sidebar shows it: proof of run, what is wrong, and its repair. */
import { SETTING, textOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions, JobShown } from '../../protocol';
import {
  ensureHourly,
  isCopy,
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
import { isDigestOn } from './idle';
import { isLate, nextRun } from './next-run';
import { RUN } from './prove-run';

type Answer = Questions['job']['answer'];

export function answerJob(asked: unknown, platform: Platform): Answer {
  return ofSetUp(asked, openContext(platform), jobOf);
}

/** Takes over from a job that is dead, makes this person's own anew, else leaves all as it is. */
export function answerRepairJob(asked: unknown, platform: Platform): Answer {
  return ofSetUp(asked, openContext(platform), (context) => {
    const reason = ensureHourly(context);
    if (reason === null) return jobOf(context);
    return refuse(asked, { code: 'google', say: context.words.menu.setUp.noJob({ reason }) });
  });
}

function ofSetUp(asked: unknown, context: Context, answer: (context: Context) => Answer): Answer {
  return withRefusals(context, asked, () =>
    isSetUp(context.settings)
      ? answer(context)
      : refuse(asked, { code: 'set-up', say: context.words.menu.needs.setUp }),
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
    last: text(RUN.last),
    rows: text(RUN.rows),
    mails: text(RUN.mails),
    quota: text(RUN.quota),
    notes: [RUN.skipped, RUN.errors, SETTING.jobRefused, SETTING.jobSecond].flatMap((key) =>
      linesIn(settings, key),
    ),
    next: isOn ? timeText(next.on, next.hour, 0) : '',
    by: beat?.by ?? '',
    trouble: troubleOf(),
  };

  /** What presses most. */
  function troubleOf(): JobShown['trouble'] {
    if (isOn && isCopy(settings, spreadsheet)) return 'copy';
    if (beat === null) return 'none';
    if (isSilent(context, beat)) return 'silent';
    return isOn && isLate(calendar, text(RUN.next), today) ? 'late' : null;
  }
}
