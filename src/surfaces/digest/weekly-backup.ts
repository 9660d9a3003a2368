/**
 * The weekly backup by email, only to the owner of the digest and only if Settings say so. Like the daily digest it is sent
 * at most once, wherever a run is killed: a page of the ledger of its own has a line for each week.
 */
import { foldAddress, mondayOf, SETTING, type LanguageCode, type Settings } from '../../rules';
import { reasonOf, type Platform, type StoragePort, type WallTime } from '../../platform';
import { catalogueOf } from '../../language';
import {
  BACKUP_LEDGER_PREFIX,
  currentOwner,
  digestHourIn,
  isCopy,
  isDigestOn,
  lastHeartbeat,
  saysYes,
} from '../../workbook';
import { openLedger } from './ledger';
import { readPage, type LedgerState } from './ledger-entry';
import { renderBackupMail, type MadeBackup } from './mail';
import { isOpen, noteRefusal, trySending } from './send-digests';

export interface BackupHour {
  readonly settings: Settings;
  readonly wall: WallTime;
  readonly language: LanguageCode;
  /** The document's properties as they were when the hour began. */
  readonly kept: StoragePort;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Whether a colleague's job does the work. */
  readonly rests: boolean;
}

/** Reading and packing a large workbook takes a minute or two of the six that Google grants; else the next hour does it. */
const LATEST_MS = 2 * 60_000;

const LAST_HOUR = 23;

const OVER: readonly LedgerState[] = ['sent', 'unknown'];

/**
 * Emails the weekly backup if one is due; an hour in which none is due takes no call. Returns what failed, as
 * sentences.
 * @param make makes the backup
 */
export function sendWeeklyBackup(
  platform: Platform,
  { settings, wall, language, kept, startedAt, rests }: BackupHour,
  make: () => MadeBackup,
): readonly string[] {
  const { today, hour } = wall;
  const spreadsheet = platform.spreadsheet();
  const isOn = saysYes(settings, SETTING.backupWeekly) && isDigestOn(settings);
  if (!isOn || rests || isCopy(settings, spreadsheet)) return [];
  // After the emails of the day, so that it takes none of their time and quota.
  if (hour <= digestHourIn(settings) && hour < LAST_HOUR) return [];
  const reading = { ...platform, storage: () => kept };
  const { by } = currentOwner({ platform: reading, spreadsheet, settings });
  if (by === '') return [];
  const week = mondayOf(today);
  // Most hours end here, without asking Google for a lock.
  const { entries } = readPage(kept.get(`${BACKUP_LEDGER_PREFIX}${foldAddress(by)}`) ?? '');
  if (entries.some(({ on, state }) => on === week && OVER.includes(state))) return [];
  const now = (): number => platform.clock().now();
  const ledger = openLedger(platform.storage(), platform.lock(), week, {
    ...{ now, prefix: BACKUP_LEDGER_PREFIX, properties: kept.all() },
    by: lastHeartbeat({ spreadsheet }, kept)?.by ?? '',
  });
  const before = ledger.stateOf(by);
  if ((before !== 'begun' && !isOpen(before)) || now() - startedAt > LATEST_MS) return [];
  const mail = platform.mail();
  const quota = mail.remaining();
  if (before === 'begun' && ledger.resolve(by, quota) !== 'free') return [];
  if (quota < 1) {
    if (ledger.stateOf(by) !== 'waiting') ledger.wait(by);
    return [];
  }
  const { failed } = catalogueOf(language).backupMail;
  let made: MadeBackup;
  try {
    made = make();
  } catch (cause) {
    // Counted as a try, so that it fails a few times a week and not each hour.
    ledger.refuse(by, 'refused');
    return [failed({ reason: reasonOf(cause) })];
  }
  const rendered = renderBackupMail(made, { to: by, today, language, url: spreadsheet.url() });
  if (ledger.begin(by, quota) !== 'begun') return [];
  const refusal = trySending(() => mail.send(rendered));
  if (refusal !== null) {
    noteRefusal(ledger, by, refusal, mail.remaining() < quota);
    return [failed({ reason: refusal.reason })];
  }
  ledger.confirm(by);
  ledger.writeConfirmed();
  return [];
}
