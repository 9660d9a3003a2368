/** Previews the emails that would be sent now, composed by the same code; and sends a test email. */
import { addressIn, foldAddress } from '../../rules';
import { catalogueOf } from '../../language';
import { MAIL_LIMITS, wallTimeOf, type Mail, type Platform } from '../../platform';
import { assessTeam, isCopy, missingColumns, readTeamFile, type TeamFile } from '../../workbook';
import { cleanText, renderMail } from './mail';
import { composeDigests } from './compose';
import type { Digest } from './digest';
import type { Ledger } from './ledger';
import { openDigestFile } from './digest-file';
import type { DigestRights } from './directory';
import { ledgerFor, skipOf } from './run-daily';
import type { Skip } from './run';
import { isOpen } from './send-digests';
import { statementDue } from './statement';

export interface MailPreview {
  /** Emails that the person may read: all for managers and for the one who switched the digest on, else their own. */
  readonly mails: readonly Mail[];
  /** The other emails that would be sent. */
  readonly closed: readonly Pick<Mail, 'to' | 'subject'>[];
  /** People who get none, and why. */
  readonly skipped: readonly Skip[];
}

/**
 * Composes the emails that would be sent now; sends and marks nothing. Ignores the quota, since a colleague's may be
 * used for sending.
 */
export function previewNow(platform: Platform): MailPreview {
  const { file, ledger, digests, skipped, replyTo, mayRead } = composeNow(platform);
  if (isCopy(file.settings, platform.spreadsheet())) {
    const { job } = catalogueOf(file.language).digest.skipped;
    return { mails: [], closed: [], skipped: [skipOf(job, 'copy', file.language)] };
  }
  const mails: Mail[] = [];
  const closed: Mail[] = [];
  const others: Skip[] = [];
  for (const digest of digests) {
    const { address, name } = digest.recipient;
    const state = ledger.stateOf(address);
    if (isOpen(state)) {
      (mayRead(address) ? mails : closed).push(renderMail(digest, file, replyTo).mail);
    } else
      others.push(
        skipOf(name || address, SKIP_CODE_OF[state ?? 'sent'] ?? 'already-sent', file.language),
      );
  }
  return { mails, closed, skipped: [...others, ...skipped] };
}

/** Of a ledger state in which nothing is sent; any other was sent already. */
const SKIP_CODE_OF: Readonly<Record<string, Skip['code']>> = {
  begun: 'unconfirmed',
  unknown: 'unconfirmed',
  'given-up': 'refused',
};

/** `no-address`: the person's address is unknown. `nothing`: there is no email to send. */
export type TestResult =
  | { readonly code: 'sent'; readonly to: string }
  | { readonly code: 'nothing' | 'no-address' | 'quota' };

/**
 * Sends the person their own email of now, or a colleague's that they may read, marked as a test. The
 * ledger does not record it, so the real one is still sent.
 */
export function sendTest(platform: Platform): TestResult {
  const to = addressIn(platform.identity().effectiveUser());
  if (to === null) return { code: 'no-address' };
  const { file, digests, replyTo, mayRead, rights } = composeNow(platform);
  if (!rights.isConfirmed(to)) return { code: 'nothing' };
  const own = digests.find(({ recipient }) => foldAddress(recipient.address) === foldAddress(to));
  // The team's overview is for its own reader only.
  const isShareable = ({ recipient, team }: Digest): boolean =>
    team === null && mayRead(recipient.address);
  const shown = own ?? digests.find(isShareable);
  if (shown === undefined) return { code: 'nothing' };
  if (platform.mail().remaining() < 1) return { code: 'quota' };
  const { mail } = renderMail(shown, file, replyTo);
  const { test } = catalogueOf(shown.recipient.language).job;
  const subject = cleanText(test.subject(mail), MAIL_LIMITS.subjectCharacters);
  platform.mail().send({ ...mail, to, subject });
  return { code: 'sent', to };
}

function composeNow(platform: Platform): {
  readonly file: TeamFile;
  readonly ledger: Ledger;
  readonly digests: readonly Digest[];
  readonly skipped: readonly Skip[];
  readonly replyTo: string | null;
  /** Whether the person may read the email to this address. */
  readonly mayRead: (address: string) => boolean;
  readonly rights: DigestRights;
} {
  const wall = wallTimeOf(platform.clock());
  const read = readTeamFile(platform, wall.today);
  const { file, rights } = openDigestFile(platform, read);
  const ledger = ledgerFor(platform, file);
  const spreadsheet = platform.spreadsheet();
  const { digests, skipped } = composeDigests(file, assessTeam(file).customers, {
    ...{ rights, news: { missing: missingColumns(spreadsheet, file) }, ...ledger },
    stated: statementDue({ spreadsheet, language: file.language }, file),
  });
  return {
    file,
    ledger,
    digests,
    skipped: skipped.map(({ what, code }) => skipOf(what, code, file.language)),
    replyTo: rights.by === '' ? null : rights.by,
    mayRead: readerOf(file, platform.identity().effectiveUser(), rights),
    rights,
  };
}

/** Everyone may read the sheet, but what an email says about colleagues is for its recipient. */
function readerOf(
  { ownerOf }: TeamFile,
  user: string,
  { by, isConfirmed }: DigestRights,
): (address: string) => boolean {
  const asking = ownerOf(user);
  // Team cannot make a stranger a manager.
  if (asking.kind === 'nobody' || !isConfirmed(user)) return () => false;
  const isManager = asking.kind === 'colleague' && asking.colleague.role === 'manager';
  const readsAll = isManager || foldAddress(user) === by;
  return (address) => readsAll || asking === ownerOf(address);
}
