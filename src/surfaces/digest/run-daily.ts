/**
 * The daily job: reads the team's file, assesses every customer, emails each person their list once and
 * writes a report. Its service calls grow with the people emailed, never with the rows.
 */
import { catalogueOf } from '../../language';
import { type Cell, foldAddress, isoFromDay, type LanguageCode, type Settings } from '../../rules';
import {
  wallTimeOf,
  type Platform,
  type Sharing,
  type StoragePort,
  type WallTime,
} from '../../platform';
import {
  assessTeam,
  countsOfDay,
  digestHourIn,
  isDigestOn,
  type Context,
  currentOwner,
  isCopy,
  lastHeartbeat,
  fileLanguage,
  missingColumns,
  openColumnTags,
  openContext,
  readTeamFile,
  shareFindings,
  type TeamFile,
} from '../../workbook';
import { cleanText, renderMail } from './mail';
import { closeRun } from './close-run';
import { composeDigests, type Composed } from './compose';
import { idleReason } from './idle';
import { keepOwner, openDigestFile } from './digest-file';
import { openLedger, type Ledger, type LedgerRun } from './ledger';
import type { DigestRun, Skip, SkipCode } from './run';
import { sendDigests } from './send-digests';
import { waitsForList } from './list-day';
import { openNews } from './news';
import { standingIn } from './notices';
import { openShareNews } from './share-news';
import { statementDue } from './statement';

/** What an hourly run has read already. */
export interface HourFacts {
  readonly settings: Settings;
  readonly wall: WallTime;
  /** The document's properties as they were when the hour began. */
  readonly storage?: StoragePort;
  /** Epoch milliseconds at which Google began to count the run's time. */
  readonly startedAt?: number;
  /** Whether a colleague's job does the work. */
  readonly isOnStandby?: boolean;
  /** The workbook if this hour has read it whole. */
  readonly file?: TeamFile | null;
  /** The cells of Customers if they were read, and nothing was written since. */
  readonly rows?: readonly (readonly Cell[])[] | null;
  /** What was read with the settings. */
  readonly known?: Pick<Context, 'gaps' | 'settingsSheet'>;
  /** What failed earlier in this hour. */
  readonly errors?: readonly string[];
  /** With whom the file is shared; each time it is asked takes calls. */
  readonly sharing?: () => Sharing;
}

/** Google grants 6 minutes (docs/platform.md §2); the rest is for the report and slow calls. */
const BUDGET_MS = 4.5 * 60_000;

/** Characters of a name in the report. */
const LONGEST_NAME = 80;

/**
 * Runs each hour. Does nothing unless the digest is on, its hour has come and today is a working day;
 * then emails everyone who has no email of today, even hours late.
 */
export function runDigest(platform: Platform, known: HourFacts = openContext(platform)): DigestRun {
  const spreadsheet = platform.spreadsheet();
  const { settings, wall, storage = platform.storage(), isOnStandby = false, file } = known;
  const mail = (): ReturnType<Platform['mail']> => platform.mail();
  const idle = isOnStandby
    ? 'second-job'
    : idleReason({ settings, spreadsheet, storage, mail, wall, file });
  if (idle !== null) {
    const { errors = [] } = known;
    return { ...notRun(wall, idle, fileLanguage(settings, spreadsheet)), errors };
  }
  const read =
    file ??
    readTeamFile(platform, wall.today, settings, {
      readTags: (sheet) => openColumnTags(() => storage, sheet).read,
      rows: known.rows,
      ...(known.known === undefined ? {} : { known: known.known }),
    });
  if (waitsForList(read, wall)) {
    return { ...notRun(wall, 'old-list', read.language), errors: known.errors ?? [] };
  }
  return run(platform, read, { ...known, storage, isJob: true });
}

/**
 * Sends now, at any hour and also on a day off. Still one email per person and day, and none from a copy
 * of the file.
 */
export function sendNow(platform: Platform): DigestRun {
  const startedAt = platform.clock().now();
  const wall = wallTimeOf(platform.clock());
  const spreadsheet = platform.spreadsheet();
  const file = readTeamFile(platform, wall.today);
  return isCopy(file.settings, spreadsheet)
    ? notRun(wall, 'copy', file.language)
    : run(platform, file, { wall, startedAt });
}

function run(
  platform: Platform,
  read: TeamFile,
  known: Omit<HourFacts, 'settings' | 'isOnStandby'> & { readonly isJob?: boolean },
): DigestRun {
  const { wall, startedAt = platform.clock().now(), errors = [], storage } = known;
  const { settings } = read;
  // As they were when the hour began, which saves calls; what is written is read again under the lock.
  const reading = storage === undefined ? platform : { ...platform, storage: () => storage };
  const spreadsheet = platform.spreadsheet();
  const current = currentOwner({ platform: reading, spreadsheet, settings });
  const { file, rights, owner } = openDigestFile(platform, read, current);
  const kept = known.isJob === true ? keepOwner(platform, file, owner) : null;
  const beat = storage === undefined ? null : lastHeartbeat({ spreadsheet }, storage);
  const late = hoursLate(reading.storage(), wall, settings);
  const ledger = ledgerFor(platform, file, { by: beat?.by, properties: storage?.all(), late });
  ledger.tidy();
  const unconfirmed = ledger.unconfirmed();
  const assessed = assessTeam(file);
  const news = openNews(
    reading.storage(),
    missingColumns(spreadsheet, file),
    standingIn(file, assessed.customers),
  );
  const { sharing } = known;
  const shares = openShareNews(
    reading.storage(),
    file.today,
    sharing === undefined
      ? null
      : () => shareFindings(sharing(), { ...file, isInside: rights.isConfirmed }),
  );
  const composed = composeDigests(file, assessed.customers, {
    ...{ rights, news, access: shares.notices, ...ledger },
    stated: statementDue({ spreadsheet, language: file.language }, file),
  });
  const replyTo = rights.by === '' ? null : rights.by;
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
    earlier: [
      ...(kept?.earlier ?? []),
      ...sending.resumed.map((who) => job.resumed({ who: cleanText(who, LONGEST_NAME) })),
      ...unconfirmed.map(({ address, on }) =>
        job.unconfirmed({ who: nameAt(address, composed), day: dates.short(on) }),
      ),
    ],
    errors: [
      ...errors,
      ...(kept?.errors ?? []),
      ...assessed.failures.map(({ row, message }) => `Row ${row}: ${message}`),
      ...sending.errors,
    ],
  };
  const settingsSheet = known.known?.settingsSheet ?? null;
  return closeRun(done, {
    ...{ file, wall, ledger, platform, composed, sending, news, shares, settingsSheet },
    kept: reading.storage(),
  });
}

/**
 * Opens the ledger for a run of today.
 * @param known who runs this, and properties of the document, if they were just read
 */
export function ledgerFor(
  platform: Platform,
  { today }: Pick<TeamFile, 'today'>,
  known: { by?: string | undefined } & Pick<LedgerRun, 'properties' | 'late'> = {},
): Ledger {
  const { by: runBy, ...facts } = known;
  const by = runBy || platform.identity().effectiveUser();
  const now = (): number => platform.clock().now();
  return openLedger(platform.storage(), platform.lock(), today, { ...facts, by, now });
}

/** Hours since the first one today in which emails could be sent. */
function hoursLate(storage: StoragePort, { today, hour }: WallTime, settings: Settings): number {
  const { shutUntil } = countsOfDay(storage, today);
  // Sent from the menu while none are sent by themselves.
  if (!isDigestOn(settings)) return 0;
  return Math.max(0, hour - Math.max(digestHourIn(settings), shutUntil + 1));
}

/** The name at this address of the ledger, if it has a digest today; else the address. */
function nameAt(address: string, { digests }: Composed): string {
  const found = digests.find(({ recipient }) => foldAddress(recipient.address) === address);
  return cleanText(found?.recipient.name || address, LONGEST_NAME);
}

function notRun({ today }: WallTime, code: SkipCode, language: LanguageCode): DigestRun {
  const { job } = catalogueOf(language).digest.skipped;
  const skipped = [skipOf(job, code, language)];
  return { today: isoFromDay(today), mails: [], skipped, earlier: [], errors: [] };
}

export function skipOf(what: string, code: SkipCode, language: LanguageCode): Skip {
  const { skipped, withoutOwner } = catalogueOf(language).digest;
  return { what: cleanText(what, LONGEST_NAME) || withoutOwner, code, cause: skipped[code] };
}
