/**
 * The daily job: reads the team's file, assesses everybody, mails each person their list once and
 * writes down what it did. Its service calls grow with the people mailed, never with the rows.
 */
import { catalogueOf } from '../../language';
import {
  addressIn,
  type Day,
  foldAddress,
  isoFromDay,
  type LanguageCode,
  SETTING,
  type Settings,
  textOf,
} from '../../rules';
import {
  wallTimeOf,
  type Platform,
  type StoragePort,
  type WallTime,
  reasonOf,
} from '../../platform';
import {
  assessTeam,
  forgetDay,
  isCopy,
  languageOf,
  markDay,
  openContext,
  readTeamFile,
  type TeamFile,
} from '../../workbook';
import { cleanText, renderMail } from './mail';
import { composeDigests, type Composed } from './compose';
import { idleBecause } from './idle';
import { openLedger, type Ledger } from './ledger';
import { nextRun } from './next-run';
import { proveRun } from './prove-run';
import type { DigestRun, Skip, SkipCode } from './run';
import { isOpen, sendDigests, type Sending } from './send-digests';

/** What an hour begins with; read once for everything that is done in it. */
export interface KnownHour {
  readonly settings: Settings;
  readonly wall: WallTime;
  /** What was kept with the document when the hour began. */
  readonly kept?: StoragePort;
  /** When the run began, in epoch milliseconds: Google counts from there. */
  readonly startedAt?: number;
  /** A colleague's job is at work. */
  readonly rests?: boolean;
  /** What failed earlier in the hour. */
  readonly errors?: readonly string[];
}

/** Of the 6 minutes Google grants (docs/platform.md §2): the rest is for the proof and for slow calls. */
const BUDGET_MS = 4.5 * 60_000;

/** Longest name of somebody who got none. */
const LONGEST_WHO = 80;

/**
 * What the hourly trigger does: nothing until the digest is on, its hour has come and the day is a
 * working day; then whoever has no mail of today gets it, also hours late.
 */
export function runHourly(platform: Platform, known: KnownHour = openContext(platform)): DigestRun {
  const spreadsheet = platform.spreadsheet();
  const { settings, wall, kept: storage = platform.storage(), rests = false } = known;
  const mail = (): ReturnType<Platform['mail']> => platform.mail();
  const idle = rests ? 'second-job' : idleBecause({ settings, spreadsheet, storage, mail, wall });
  if (idle !== null) {
    const { errors = [] } = known;
    return { ...notRun(wall, idle, languageOf(settings, spreadsheet)), errors };
  }
  return run(platform, readTeamFile(spreadsheet, wall.today, settings), known);
}

/**
 * Sends at once, also on a day off and whatever the hour; still one mail per person and day, and
 * none from a copy of the file.
 */
export function sendNow(platform: Platform): DigestRun {
  const startedAt = platform.clock().now();
  const wall = wallTimeOf(platform.clock());
  const spreadsheet = platform.spreadsheet();
  const file = readTeamFile(spreadsheet, wall.today);
  return isCopy(file.settings, spreadsheet)
    ? notRun(wall, 'copy', file.language)
    : run(platform, file, { wall, startedAt });
}

function run(
  platform: Platform,
  file: TeamFile,
  known: Pick<KnownHour, 'wall' | 'startedAt' | 'errors'>,
): DigestRun {
  const { wall, startedAt = platform.clock().now(), errors = [] } = known;
  const ledger = ledgerFor(platform, file);
  ledger.tidy();
  const unconfirmed = ledger.unconfirmed();
  const assessed = assessTeam(file);
  const switchedOnBy = switchedOnByIn(file, platform);
  const composed = composeDigests(file, assessed.customers, {
    switchedOnBy,
    ...ledger,
  });
  const replyTo = addressIn(switchedOnBy);
  const sending = sendDigests(composed.digests, {
    render: (digest) => renderMail(digest, file, replyTo),
    port: platform.mail(),
    ledger,
    hasTime: () => platform.clock().now() - startedAt < BUDGET_MS,
  });
  const { job, dates } = catalogueOf(file.language);
  const done: DigestRun = {
    today: isoFromDay(file.today),
    mails: sending.mails,
    skipped: [...sending.skipped, ...composed.skipped].map(({ what, code }) =>
      skipOf(what, code, file.language),
    ),
    told: [
      ...sending.resumed.map((who) => job.resumed({ who: cleanText(who, LONGEST_WHO) })),
      ...unconfirmed.map(({ address, on }) =>
        job.unconfirmed({ who: nameAt(address, composed), day: dates.short(on) }),
      ),
    ],
    errors: [
      ...errors,
      ...assessed.failures.map(({ row, message }) => `Row ${row}: ${message}`),
      ...sending.errors,
    ],
  };
  return proven(done, { file, wall, ledger, platform, composed, sending });
}

export function ledgerFor(platform: Platform, { today }: Pick<TeamFile, 'today'>): Ledger {
  const by = platform.identity().effectiveUser();
  const now = (): number => platform.clock().now();
  return openLedger(platform.storage(), platform.lock(), today, { by, now });
}

interface ProofFacts {
  readonly file: TeamFile;
  readonly wall: WallTime;
  readonly ledger: Ledger;
  readonly platform: Platform;
  readonly composed: Composed;
  readonly sending: Sending;
}

/**
 * The mails have gone by now: proof that cannot be written is one error more, not a failed run. It
 * comes before the mark that lets the day's other hours rest: whoever dies in between tells it again.
 */
function proven(done: DigestRun, facts: ProofFacts): DigestRun {
  const { file, wall, ledger, platform, composed } = facts;
  const left = composed.digests
    .map(({ recipient }) => ledger.stateOf(recipient.address))
    .filter((state) => state === 'begun' || isOpen(state));
  const errors: string[] = [];
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      errors.push(reasonOf(cause));
    }
  };
  attempt(() => {
    proveRun(platform.spreadsheet(), done, {
      wall,
      rows: file.customers.length,
      mailsToday: ledger.sentToday(),
      quotaLeft: platform.mail().remaining(),
      language: file.language,
      next: nextRun(file.policies.calendar, file.settings, wall, left.length === 0),
    });
  });
  attempt(() => {
    remember(platform.storage(), file.today, left, facts.sending);
  });
  return errors.length === 0 ? done : { ...done, errors: [...done.errors, ...errors] };
}

/** Tells the hours that follow what is left to do. */
function remember(
  storage: StoragePort,
  today: Day,
  left: readonly ReturnType<Ledger['stateOf']>[],
  { skipped }: Sending,
): void {
  const isOnlyQuota =
    left.every((state) => state === 'waiting') && skipped.every(({ code }) => code !== 'no-time');
  if (left.length === 0) markDay(storage, today, 'done');
  else if (isOnlyQuota) markDay(storage, today, 'waiting');
  else forgetDay(storage);
}

/** Settings say who switched the digest on; else it is whose rights the job has. */
export function switchedOnByIn(
  { settings }: Pick<TeamFile, 'settings'>,
  platform: Platform,
): string {
  const named = textOf(settings.get(SETTING.digestBy) ?? '').trim();
  return named === '' ? platform.identity().effectiveUser() : named;
}

/** Who is meant by an address of the ledger, as far as there is a mail for them today. */
function nameAt(address: string, { digests }: Composed): string {
  const found = digests.find(({ recipient }) => foldAddress(recipient.address) === address);
  return cleanText(found?.recipient.name || address, LONGEST_WHO);
}

function notRun({ today }: WallTime, code: SkipCode, language: LanguageCode): DigestRun {
  const { job } = catalogueOf(language).digest.skipped;
  const skipped = [skipOf(job, code, language)];
  return { today: isoFromDay(today), mails: [], skipped, told: [], errors: [] };
}

export function skipOf(what: string, code: SkipCode, language: LanguageCode): Skip {
  const { skipped, withoutOwner } = catalogueOf(language).digest;
  return { what: cleanText(what, LONGEST_WHO) || withoutOwner, code, cause: skipped[code] };
}
