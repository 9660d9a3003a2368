/**
 * The daily job: reads the team's file, assesses everybody, mails each person their list once and
 * writes down what it did. Its service calls grow with the people mailed, never with the rows.
 */
import { catalogueOf } from '../../language';
import { isoFromDay, SETTING, textOf, type LanguageCode, type Settings } from '../../rules';
import {
  wallTimeOf,
  type Platform,
  type SpreadsheetPort,
  type WallTime,
  reasonOf,
} from '../../platform';
import {
  addressIn,
  assessTeam,
  cellWords,
  isCopy,
  languageOf,
  openDesk,
  readTeamFile,
  readWorkingDays,
  type TeamFile,
} from '../../workbook';
import { cleanText, renderMail } from './mail';
import { composeDigests } from './compose';
import { openLedger, type Ledger } from './ledger';
import { proveRun } from './prove-run';
import type { DigestRun, Skip, SkipCode } from './run';
import { sendDigests } from './send-digests';

/** What an hour begins with; read once for everything that is done in it. */
export interface KnownHour {
  readonly settings: Settings;
  readonly wall: WallTime;
}

/** The hour from which mails go out, where Settings names none. */
const USUAL_HOUR = 8;

/** Longest name of somebody who got none. */
const LONGEST_WHO = 80;

/**
 * What the hourly trigger does: nothing until the digest is on, its hour has come and the day is a
 * working day; then whoever has no mail of today gets it, also hours late.
 */
export function runHourly(platform: Platform, known: KnownHour = openDesk(platform)): DigestRun {
  const spreadsheet = platform.spreadsheet();
  // Most hours of a week are idle: Settings say so before anything else is read.
  const { settings, wall } = known;
  const idle = idleBecause(settings, spreadsheet, wall);
  return idle === null
    ? run(platform, readTeamFile(spreadsheet, wall.today, settings), wall)
    : notRun(wall, idle, languageOf(settings, spreadsheet));
}

/**
 * Sends at once, also on a day off and whatever the hour; still one mail per person and day, and
 * none from a copy of the file.
 */
export function sendNow(platform: Platform): DigestRun {
  const wall = wallTimeOf(platform.clock());
  const spreadsheet = platform.spreadsheet();
  const file = readTeamFile(spreadsheet, wall.today);
  return isCopy(file.settings, spreadsheet)
    ? notRun(wall, 'copy', file.language)
    : run(platform, file, wall);
}

/** Who would get a mail now, in words: nothing is sent and nothing is marked. */
export function previewNow(platform: Platform): readonly string[] {
  const wall = wallTimeOf(platform.clock());
  const file = readTeamFile(platform.spreadsheet(), wall.today);
  const switchedOnBy = switchedOnByIn(file, platform);
  const { digests } = composeDigests(file, assessTeam(file).customers, {
    switchedOnBy,
    ...openLedger(platform.storage(), platform.lock(), file.today),
  });
  return digests.map((digest) => {
    const { mail } = renderMail(digest, file, addressIn(switchedOnBy));
    return `${mail.to}: ${mail.subject}`;
  });
}

function run(platform: Platform, file: TeamFile, wall: WallTime): DigestRun {
  const ledger = openLedger(platform.storage(), platform.lock(), file.today);
  const assessed = assessTeam(file);
  const switchedOnBy = switchedOnByIn(file, platform);
  const composed = composeDigests(file, assessed.customers, {
    switchedOnBy,
    ...ledger,
  });
  const replyTo = addressIn(switchedOnBy);
  const sending = sendDigests(
    composed.digests,
    (digest) => renderMail(digest, file, replyTo),
    platform.mail(),
    ledger,
  );
  const done: DigestRun = {
    today: isoFromDay(file.today),
    mails: sending.mails,
    skipped: [...sending.skipped, ...composed.skipped].map(({ what, code }) =>
      skipOf(what, code, file.language),
    ),
    errors: [
      ...assessed.failures.map(({ row, message }) => `Row ${row}: ${message}`),
      ...sending.errors,
    ],
  };
  return proven(done, file, wall, ledger, platform);
}

/** The mails have gone by now: proof that cannot be written is one error more, not a failed run. */
function proven(
  done: DigestRun,
  file: TeamFile,
  wall: WallTime,
  ledger: Ledger,
  platform: Platform,
): DigestRun {
  try {
    proveRun(platform.spreadsheet(), done, {
      wall,
      rows: file.customers.length,
      mailsToday: ledger.sentToday(),
      quotaLeft: platform.mail().remaining(),
      language: file.language,
    });
    return done;
  } catch (cause) {
    const message = reasonOf(cause);
    return { ...done, errors: [...done.errors, message] };
  }
}

/** Why nothing is mailed at this hour; null when mails are due. */
function idleBecause(
  settings: Settings,
  spreadsheet: SpreadsheetPort,
  { today, hour }: WallTime,
): SkipCode | null {
  if (!isOn(textOf(settings.get(SETTING.digest) ?? ''))) return 'off';
  if (hour < digestHourIn(settings)) return 'too-early';
  if (!readWorkingDays(spreadsheet, today, settings).isWorking(today)) return 'day-off';
  return isCopy(settings, spreadsheet) ? 'copy' : null;
}

/** The hour from which mails go out. */
export function digestHourIn(settings: Settings): number {
  return hourIn(textOf(settings.get(SETTING.digestHour) ?? ''));
}

function isOn(word: string): boolean {
  return cellWords().codeOf('yes', word.trim()) === 'yes';
}

/** `8`, `08:00`; anything that is no hour is the usual one. */
function hourIn(text: string): number {
  const hour = /^\s*(\d{1,2})(?::\d{2})?\s*$/.exec(text)?.[1];
  return hour === undefined || Number(hour) > 23 ? USUAL_HOUR : Number(hour);
}

/** Settings say who switched the digest on; else it is whose rights the job has. */
export function switchedOnByIn(
  { settings }: Pick<TeamFile, 'settings'>,
  platform: Platform,
): string {
  const named = textOf(settings.get(SETTING.digestBy) ?? '').trim();
  return named === '' ? platform.identity().effectiveUser() : named;
}

function notRun({ today }: WallTime, code: SkipCode, language: LanguageCode): DigestRun {
  const { job } = catalogueOf(language).digest.skipped;
  const skipped = [skipOf(job, code, language)];
  return { today: isoFromDay(today), mails: [], skipped, errors: [] };
}

function skipOf(what: string, code: SkipCode, language: LanguageCode): Skip {
  const { skipped, withoutOwner } = catalogueOf(language).digest;
  return { what: cleanText(what, LONGEST_WHO) || withoutOwner, code, cause: skipped[code] };
}
