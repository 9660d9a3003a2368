/**
 * The daily job: reads the team's file, assesses everybody, mails each person their list once and
 * writes down what it did. Its service calls grow with the people mailed, never with the rows.
 */
import { catalogueOf, languages } from '../../language';
import {
  isoFromDay,
  SETTING,
  textOf,
  type Day,
  type LanguageCode,
  type Settings,
} from '../../rules';
import { wallTimeOf, type Platform, type SpreadsheetPort, type WallTime } from '../../platform';
import {
  addressIn,
  cellWords,
  isCopy,
  languageOf,
  readSettingsAlone,
  readTeamFile,
  type TeamFile,
} from '../../workbook';
import { assessTeam } from './assess-team';
import { cleanText } from './clean-text';
import { composeDigests } from './compose';
import { openLedger, type Ledger } from './ledger';
import { proveRun } from './prove-run';
import { renderMail } from './render-mail';
import type { DigestRun, Skip, SkipCode } from './run';
import { sendDigests } from './send-digests';
import type { DigestFrame } from './words';

/** The hour from which mails go out, where Settings names none. */
const USUAL_HOUR = 8;

/** Longest name of somebody who got none. */
const LONGEST_WHO = 80;

/**
 * What the hourly trigger does: nothing until the digest is on, its hour has come and the day is a
 * working day; then whoever has no mail of today gets it, also hours late.
 */
export function runHourly(platform: Platform): DigestRun {
  const wall = wallTimeOf(platform.clock());
  const spreadsheet = platform.spreadsheet();
  // Most hours end here: Settings alone are read for that.
  const settings = readSettingsAlone(spreadsheet);
  const early = notDueBy(settings, spreadsheet, wall);
  if (early !== null) return notRun(wall.today, languageOf(settings, spreadsheet), early);
  const file = readTeamFile(spreadsheet, wall.today);
  const isWorking = file.policies.calendar.isWorking(wall.today);
  return isWorking ? run(platform, file, wall) : notRun(wall.today, file.language, 'day-off');
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
    ? notRun(wall.today, file.language, 'copy')
    : run(platform, file, wall);
}

/** Who would get a mail now, in words: nothing is sent and nothing is marked. */
export function previewNow(platform: Platform): readonly string[] {
  const wall = wallTimeOf(platform.clock());
  const spreadsheet = platform.spreadsheet();
  const file = readTeamFile(spreadsheet, wall.today);
  const switchedOnBy = switchedOnByIn(file, platform);
  const { digests } = composeDigests(file, assessTeam(file).customers, {
    switchedOnBy,
    unconfirmedOn: () => null,
  });
  const frame = frameOf(file, spreadsheet);
  return digests.map((digest) => {
    const { mail } = renderMail(digest, frame, addressIn(switchedOnBy));
    return `${mail.to}: ${mail.subject}`;
  });
}

function run(platform: Platform, file: TeamFile, wall: WallTime): DigestRun {
  const spreadsheet = platform.spreadsheet();
  const mail = platform.mail();
  const ledger = openLedger(platform.storage(), platform.lock(), file.today);
  const assessed = assessTeam(file);
  const switchedOnBy = switchedOnByIn(file, platform);
  const composed = composeDigests(file, assessed.customers, {
    switchedOnBy,
    unconfirmedOn: (address) => ledger.unconfirmedOn(address),
  });
  const frame = frameOf(file, spreadsheet);
  const replyTo = addressIn(switchedOnBy);
  const sending = sendDigests(
    composed.digests,
    (digest) => renderMail(digest, frame, replyTo),
    mail,
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
    const message = cause instanceof Error ? cause.message : String(cause);
    return { ...done, errors: [...done.errors, message] };
  }
}

/** What Settings alone can say against it. */
function notDueBy(
  settings: Settings,
  spreadsheet: SpreadsheetPort,
  { hour }: WallTime,
): SkipCode | null {
  if (!isOn(textOf(settings.get(SETTING.digest) ?? ''))) return 'off';
  if (hour < digestHourIn(settings)) return 'too-early';
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
function switchedOnByIn({ settings }: TeamFile, platform: Platform): string {
  const named = textOf(settings.get(SETTING.digestBy) ?? '').trim();
  return named === '' ? platform.identity().effectiveUser() : named;
}

function frameOf(file: TeamFile, spreadsheet: SpreadsheetPort): DigestFrame {
  const titles = Object.values(languages).map(({ tables }) => tables.settings);
  const settings = spreadsheet.sheets().find((sheet) => titles.includes(sheet.title()));
  const gid = settings?.gid();
  return {
    policies: file.policies,
    url: file.url,
    settingsUrl: gid === undefined ? file.url : `${file.url}?gid=${gid}#gid=${gid}`,
    rowUrl: (row) => file.rowUrl(row),
  };
}

function notRun(today: Day, language: LanguageCode, code: SkipCode): DigestRun {
  const { job } = catalogueOf(language).digest.skipped;
  const skipped = [skipOf(job, code, language)];
  return { today: isoFromDay(today), mails: [], skipped, errors: [] };
}

function skipOf(what: string, code: SkipCode, language: LanguageCode): Skip {
  const { skipped, withoutOwner } = catalogueOf(language).digest;
  return { what: cleanText(what, LONGEST_WHO) || withoutOwner, code, cause: skipped[code] };
}
