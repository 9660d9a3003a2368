/**
 * Composes the digests of a day: one per person, each due customer in one owner's list. People who get
 * none are returned with the cause.
 */
import { dueListsOf, foldAddress, SETTING, workingDaysPerWeek, type Pace } from '../../rules';
import { type AssessedCustomer, saysYes, type TeamFile } from '../../workbook';
import { countsOf, type Digest, type Notice, type OwnerLists } from './digest';
import type { Ledger } from './ledger';
import { openNotices, type NoticeFacts } from './notices';
import { occasionsOf } from './occasions';
import { addressOf, type Addressee, type CustomerBook, type DigestRights } from './directory';
import { shownName } from './mail';
import { findRecipients } from './recipients';
import type { SkipCode } from './run';
import { hasTeamNews, openOverview, type MailHistory } from './team-overview';

/**
 * What composing the day's emails needs besides the team's file: earlier emails, and who sees the lists that no one
 * else can get.
 */
export interface ComposeFacts extends MailHistory, Pick<Ledger, 'unconfirmedOn'>, NoticeFacts {
  readonly rights: DigestRights;
}

export interface Composed {
  readonly digests: readonly Digest[];
  readonly skipped: readonly { readonly what: string; readonly code: SkipCode }[];
}

export function composeDigests(
  file: TeamFile,
  assessed: readonly AssessedCustomer[],
  facts: ComposeFacts,
): Composed {
  const recipients = findRecipients(file, assessed, facts.rights);
  const { people, overseers } = recipients;
  const pace = {
    calendar: file.policies.calendar,
    workingDaysPerWeek: workingDaysPerWeek(file.settings),
  };
  const others = listsOf(recipients.unreachable, pace);
  const overviewFor = openOverview(file, assessed, recipients, facts);
  const noticesFor = openNotices(file, assessed, facts);

  const wantsEmpty = saysYes(file.settings, SETTING.digestEmpty);
  const namesakes = namesakesIn(file);
  const digests: Digest[] = [];
  const skipped: { what: string; code: SkipCode }[] = [];
  for (const person of people) {
    const { recipient, own, capacity, barred } = person;
    if (barred !== null) {
      skipped.push({ what: nameOrAddress(person), code: barred });
      continue;
    }
    const isOverseer = overseers.includes(person);
    const ownLists: OwnerLists = {
      owner: recipient.name,
      because: null,
      lists: dueListsOf(own, { ...pace, capacity }),
    };
    const covered = listsOf(person.covered, pace);
    const shown = isOverseer ? [...covered, ...others] : covered;
    const theirs = isOverseer ? [...person.covered, ...recipients.unreachable] : person.covered;
    const mine = [...own, ...theirs.flatMap(({ customers }) => customers)];
    const occasions = occasionsOf(mine, file.today, file.policies, person.alongside);
    const overview = person.isManager ? overviewFor(person) : null;
    const team = overview !== null && hasTeamNews(overview) ? overview : null;
    const last = facts.lastSentOn(recipient.address);
    const notices = noticesFor({
      mine,
      isOverseer: person.isManager || isOverseer || overseers.length === 0,
      unconfirmedOn: facts.unconfirmedOn(foldAddress(recipient.address)),
      isReader: (owner) => foldAddress(addressOf(owner) ?? '') === foldAddress(recipient.address),
      last,
    });
    const isStated = person.isManager || isOverseer;
    const isTold = notices.some(
      (notice) => isReason(notice) || (notice.code === 'statement' && isStated),
    );
    const isEmpty = ownLists.lists.length === 0 && shown.length === 0 && team === null && !isTold;
    // No email comes on days off, so customers due then are reason enough for one before.
    if (isEmpty && occasions.daysOff === null && !wantsEmpty) {
      skipped.push({ what: nameOrAddress(person), code: 'nothing-due' });
      continue;
    }
    const groups = [ownLists, ...shown.map(({ lists }) => lists)];
    digests.push({
      recipient,
      today: file.today,
      lastMail:
        last === null
          ? null
          : { on: last, workingDays: pace.calendar.countAfter(last, file.today) },
      namesakes,
      because: becauseOf(person, team !== null || (isOverseer && others.length > 0), isOverseer),
      own: ownLists,
      others: shown.map(({ lists }) => lists),
      team,
      isOverseen: overseers.some((other) => other !== person && other.isManager),
      counts: countsOf(groups),
      occasions,
      notices,
    });
  }
  if (overseers.length === 0) {
    for (const { lists } of others) {
      skipped.push({ what: lists.owner ?? '', code: 'no-recipient' });
    }
  }
  return { digests, skipped };
}

/**
 * Who gets or loses a customer is told, also on a day when nothing is due; so is what strangers may see.
 */
function isReason(notice: Notice): boolean {
  if (notice.code === 'access') return notice.kind === 'outside' || notice.kind === 'reads';
  return notice.code === 'moved';
}

function namesakesIn({ customers }: TeamFile): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { record } of customers) {
    const name = shownName(record);
    (seen.has(name) ? twice : seen).add(name);
  }
  return twice;
}

/** Why this person gets an email. @param seesOthers whether it holds the team's table or colleagues' lists */
function becauseOf(
  { isManager, own, covered }: Addressee,
  seesOthers: boolean,
  isOverseer: boolean,
): Digest['because'] {
  if (seesOthers || (isOverseer && own.length === 0)) return isManager ? 'manager' : 'switched-on';
  if (own.length > 0) return 'owner';
  return covered.length > 0 ? 'cover' : 'asked';
}

/** The lists of these owners; owners with nothing due are left out. */
function listsOf(
  books: readonly CustomerBook[],
  pace: Omit<Pace, 'capacity'>,
): readonly {
  readonly customers: readonly AssessedCustomer[];
  readonly lists: OwnerLists;
}[] {
  return books
    .map(({ name, because, capacity, customers }) => ({
      customers,
      lists: {
        owner: name,
        because: name === null ? null : because,
        lists: dueListsOf(customers, { ...pace, capacity }),
      },
    }))
    .filter(({ lists }) => lists.lists.length > 0);
}

/** A person's name, or the address when there is none. */
function nameOrAddress({ recipient }: Addressee): string {
  return recipient.name === '' ? recipient.address : recipient.name;
}
