/** What a run leaves behind when its emails are sent: its report, the mark of the day, what it told. */
import type { Day } from '../../rules';
import {
  failuresOf,
  type Platform,
  type SheetPort,
  type StoragePort,
  type WallTime,
} from '../../platform';
import { countEmails, forgetDay, markDay, type TeamFile } from '../../workbook';
import type { Composed } from './compose';
import type { Ledger } from './ledger';
import type { News } from './news';
import { nextRun } from './next-run';
import type { DigestRun } from './run';
import { writeRunReport } from './run-report';
import { isOpen, type Sending } from './send-digests';
import type { ShareNews } from './share-news';

export interface RunFacts {
  readonly file: TeamFile;
  readonly wall: WallTime;
  readonly ledger: Ledger;
  readonly platform: Platform;
  /** The document's properties, those read when the hour began if there are some. */
  readonly kept: StoragePort;
  readonly composed: Composed;
  readonly sending: Sending;
  readonly news: News;
  readonly shares: ShareNews;
  readonly settingsSheet: SheetPort | null;
}

/**
 * Writes the run's report and today's mark. The emails are sent by now, so a report that cannot be written
 * is one more error, not a failed run. If the run is killed between the two writes, the next run repeats
 * the report.
 */
export function closeRun(done: DigestRun, facts: RunFacts): DigestRun {
  const { file, wall, ledger, platform, composed, settingsSheet } = facts;
  const left = composed.digests
    .map(({ recipient }) => ledger.stateOf(recipient.address))
    .filter((state) => state === 'begun' || isOpen(state));
  const errors: string[] = [];
  const attempt = (work: () => void): void => {
    errors.push(...failuresOf(work));
  };
  attempt(() => {
    writeRunReport(platform.spreadsheet(), done, {
      wall,
      rows: file.customers.length,
      mailsToday: ledger.sentToday(),
      quotaLeft: facts.sending.quotaLeft ?? platform.mail().remaining(),
      language: file.language,
      next: nextRun(file.policies.calendar, file.settings, wall, left.length === 0),
      settingsSheet,
    });
  });
  attempt(() => {
    // On a day whose emails are not all sent, the others get it as well.
    if (left.length === 0) {
      for (const each of [facts.news, facts.shares]) {
        each.keep(platform.storage(), composed.digests);
      }
    }
    markToday(platform.storage(), file.today, left, facts);
  });
  return errors.length === 0 ? done : { ...done, errors: [...done.errors, ...errors] };
}

/** Marks today so that the next hourly runs know what is left to do. */
function markToday(
  storage: StoragePort,
  today: Day,
  left: readonly ReturnType<Ledger['stateOf']>[],
  { sending, composed, kept }: RunFacts,
): void {
  const { mails, skipped, resumed } = sending;
  const isOnlyQuota =
    left.every((state) => state === 'waiting') && skipped.every(({ code }) => code !== 'no-time');
  const counts = countEmails(kept, today, {
    due: composed.digests.length,
    accepted: mails.length,
    again: resumed.length,
    causes: skipped.map(({ code }) => code).filter((code) => code !== 'already-sent'),
  });
  if (left.length === 0) markDay(storage, today, 'done', counts);
  else if (isOnlyQuota) markDay(storage, today, 'waiting', counts);
  else {
    storage.setMany(counts);
    forgetDay(storage);
  }
}
