/** The hourly job as the sidebar shows it: proof of run, what is wrong, and its repair. */
import { SETTING, textOf } from '../../rules';
import type { Platform } from '../../platform';
import type { DoorTalk, JobShown } from '../../wire';
import {
  ensureHourly,
  isCopy,
  isSetUp,
  isSilent,
  lastBeat,
  markOfDay,
  openDesk,
  readWorkingDays,
  refuse,
  sayingWhy,
  type Desk,
} from '../../workbook';
import { isDigestOn } from './idle';
import { isLate, nextRun } from './next-run';
import { RUN, timeText } from './prove-run';

type Answer = DoorTalk['job']['answer'];

export function answerJob(asked: unknown, platform: Platform): Answer {
  return ofSetUp(asked, openDesk(platform), jobOf);
}

/** Takes over from a job that is dead, makes this person's own anew, else leaves all as it is. */
export function answerRepairJob(asked: unknown, platform: Platform): Answer {
  return ofSetUp(asked, openDesk(platform), (desk) => {
    const reason = ensureHourly(desk);
    if (reason === null) return jobOf(desk);
    return refuse(asked, { code: 'google', say: desk.words.menu.setUp.noJob({ reason }) });
  });
}

function ofSetUp(asked: unknown, desk: Desk, answer: (desk: Desk) => Answer): Answer {
  return sayingWhy(desk, asked, () =>
    isSetUp(desk.settings)
      ? answer(desk)
      : refuse(asked, { code: 'set-up', say: desk.words.menu.needs.setUp }),
  );
}

function jobOf(desk: Desk): JobShown {
  const { platform, settings, spreadsheet, today, wall } = desk;
  const storage = platform.storage();
  const calendar = readWorkingDays(spreadsheet, today, settings);
  const isOn = isDigestOn(settings);
  const text = (key: string): string => textOf(settings.get(key) ?? '').trim();
  const linesOf = (key: string): readonly string[] => text(key).split('\n').filter(Boolean);
  const next = nextRun(calendar, settings, wall, markOfDay(storage, today) === 'done');
  const beat = lastBeat(desk, storage);
  const isBehind = isOn && isLate(calendar, text(RUN.next), today);
  return {
    outcome: 'job',
    isOn,
    last: text(RUN.last),
    rows: text(RUN.rows),
    mails: text(RUN.mails),
    quota: text(RUN.quota),
    told: [RUN.skipped, RUN.errors, SETTING.jobRefused, SETTING.jobSecond].flatMap(linesOf),
    next: isOn ? timeText(next.on, next.hour, 0) : '',
    by: beat?.by ?? '',
    trouble:
      isOn && isCopy(settings, spreadsheet)
        ? 'copy'
        : beat === null
          ? 'none'
          : isSilent(desk, beat)
            ? 'silent'
            : isBehind
              ? 'late'
              : null,
  };
}
