/** What would be sent now, by the same hands that send it; and one of these mails to whoever asks. */
import { addressIn, foldAddress } from '../../rules';
import { catalogueOf } from '../../language';
import { MAIL_LIMITS, wallTimeOf, type Mail, type Platform } from '../../platform';
import { assessTeam, isCopy, readTeamFile, type TeamFile } from '../../workbook';
import { cleanText, renderMail } from './mail';
import { composeDigests } from './compose';
import type { Digest } from './digest';
import type { Ledger } from './ledger';
import { ledgerFor, skipOf, switchedOnByIn } from './run-daily';
import type { Skip } from './run';
import { isOpen } from './send-digests';

export interface Preview {
  /** Those that whoever asks may read: managers and whoever switched the mails on read all, others their own. */
  readonly mails: readonly Mail[];
  /** The others, which go out just as well. */
  readonly closed: readonly Pick<Mail, 'to' | 'subject'>[];
  /** Who gets none, and why. */
  readonly skipped: readonly Skip[];
}

/** Nothing is sent and nothing is marked. Quota is not asked: it may be another's who sends. */
export function previewNow(platform: Platform): Preview {
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
        skipOf(name || address, SETTLED[state ?? 'sent'] ?? 'already-sent', file.language),
      );
  }
  return { mails, closed, skipped: [...others, ...skipped] };
}

const SETTLED: Readonly<Record<string, Skip['code']>> = {
  begun: 'unconfirmed',
  unknown: 'unconfirmed',
  'given-up': 'refused',
};

export type Tried =
  | { readonly code: 'sent'; readonly to: string }
  | { readonly code: 'nothing' | 'nobody' | 'quota' };

/**
 * Sends whoever asks their own mail of now, else one like a colleague's, marked as a test. The ledger
 * knows nothing of it: the real one goes out all the same.
 */
export function sendTest(platform: Platform): Tried {
  const to = addressIn(platform.identity().effectiveUser());
  if (to === null) return { code: 'nobody' };
  const { file, digests, replyTo, mayRead } = composeNow(platform);
  const own = digests.find(({ recipient }) => foldAddress(recipient.address) === foldAddress(to));
  // What a manager is told of the team is for managers.
  const like = ({ recipient, team }: Digest): boolean =>
    team === null && mayRead(recipient.address);
  const shown = own ?? digests.find(like);
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
  /** Whether the text of the mail to this address is for whoever asks. */
  readonly mayRead: (address: string) => boolean;
} {
  const wall = wallTimeOf(platform.clock());
  const file = readTeamFile(platform.spreadsheet(), wall.today);
  const switchedOnBy = switchedOnByIn(file, platform);
  const ledger = ledgerFor(platform, file);
  const { digests, skipped } = composeDigests(file, assessTeam(file).customers, {
    switchedOnBy,
    ...ledger,
  });
  return {
    file,
    ledger,
    digests,
    skipped: skipped.map(({ what, code }) => skipOf(what, code, file.language)),
    replyTo: addressIn(switchedOnBy),
    mayRead: readerOf(file, platform.identity().effectiveUser(), switchedOnBy),
  };
}

/** What stands in the sheet is everybody's; what a mail says of colleagues is its reader's alone. */
function readerOf(
  { ownerOf }: TeamFile,
  user: string,
  switchedOnBy: string,
): (address: string) => boolean {
  const asking = ownerOf(user);
  if (asking.kind === 'nobody') return () => false;
  const isManager = asking.kind === 'colleague' && asking.colleague.role === 'manager';
  const readsAll = isManager || asking === ownerOf(switchedOnBy);
  return (address) => readsAll || asking === ownerOf(address);
}
