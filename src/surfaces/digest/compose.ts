/**
 * The mails of a day: per person one digest, each due customer once. Whoever gets none is named
 * with the cause, so that nobody drops off unnoticed.
 */
import { dueListsOf, foldAddress, SETTING } from '../../rules';
import { type AssessedCustomer, saysYes, type TeamFile } from '../../workbook';
import { countsOf, type Digest, type OwnerLists } from './digest';
import type { Ledger } from './ledger';
import { openNotices } from './notices';
import { occasionsOf } from './occasions';
import { findRecipients, type OwnerBook, type Person } from './recipients';
import type { SkipCode } from './run';
import { hasContent, openOverview, type MailHistory } from './team-overview';

/** What is known of earlier mails, and who is asked when nobody else can be. */
export interface ComposeFacts extends MailHistory, Pick<Ledger, 'unconfirmedOn'> {
  /** Owner cell of the person who switched the digest on; `''` unknown. */
  readonly switchedOnBy: string;
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
  const recipients = findRecipients(file, assessed, facts.switchedOnBy);
  const { people, overseers } = recipients;
  const others = listed(recipients.unreachable);
  const overviewFor = openOverview(file, recipients, facts);
  const noticesFor = openNotices(file, assessed);

  const wantsEmpty = saysYes(file.settings, SETTING.digestEmpty);
  const digests: Digest[] = [];
  const skipped: { what: string; code: SkipCode }[] = [];
  for (const person of people) {
    const { recipient, own, capacity, barred } = person;
    if (barred !== null) {
      skipped.push({ what: shownName(person), code: barred });
      continue;
    }
    const isOverseer = overseers.includes(person);
    const ownLists: OwnerLists = {
      owner: recipient.name,
      because: null,
      lists: dueListsOf(own, capacity),
    };
    const covered = listed(person.covered);
    const shown = isOverseer ? [...covered, ...others] : covered;
    const theirs = isOverseer ? [...person.covered, ...recipients.unreachable] : person.covered;
    const mine = [...own, ...theirs.flatMap(({ customers }) => customers)];
    const occasions = occasionsOf(mine, file.today, file.policies);
    const overview = person.isManager ? overviewFor(person) : null;
    const team = overview !== null && hasContent(overview) ? overview : null;
    const isEmpty = ownLists.lists.length === 0 && shown.length === 0 && team === null;
    // The days off bring no mail: who falls on them is named before, however far away they end.
    if (isEmpty && occasions.daysOff === null && !wantsEmpty) {
      skipped.push({ what: shownName(person), code: 'nothing-due' });
      continue;
    }
    const groups = [ownLists, ...shown.map(({ lists }) => lists)];
    digests.push({
      recipient,
      today: file.today,
      because: becauseOf(person, team !== null || (isOverseer && others.length > 0), isOverseer),
      own: ownLists,
      others: shown.map(({ lists }) => lists),
      team,
      isOverseen: overseers.some((other) => other !== person && other.isManager),
      counts: countsOf(groups),
      occasions,
      notices: noticesFor({
        mine,
        isOverseer: person.isManager || isOverseer || overseers.length === 0,
        unconfirmedOn: facts.unconfirmedOn(foldAddress(recipient.address)),
      }),
    });
  }
  if (overseers.length === 0) {
    for (const { lists } of others) {
      skipped.push({ what: lists.owner ?? '', code: 'no-recipient' });
    }
  }
  return { digests, skipped };
}

/** Why this person gets a mail. @param seesOthers the team's table or lists of colleagues stand in it */
function becauseOf(
  { isManager, own, covered }: Person,
  seesOthers: boolean,
  isOverseer: boolean,
): Digest['because'] {
  if (seesOthers || (isOverseer && own.length === 0)) return isManager ? 'manager' : 'switched-on';
  if (own.length > 0) return 'owner';
  return covered.length > 0 ? 'cover' : 'asked';
}

/** The lists of these owners, without those of whom nothing is due. */
function listed(books: readonly OwnerBook[]): readonly {
  readonly customers: readonly AssessedCustomer[];
  readonly lists: OwnerLists;
}[] {
  return books
    .map(({ name, because, capacity, customers }) => ({
      customers,
      lists: {
        owner: name,
        because: name === null ? null : because,
        lists: dueListsOf(customers, capacity),
      },
    }))
    .filter(({ lists }) => lists.lists.length > 0);
}

/** How a person is named in reports: by name, else by address. */
function shownName({ recipient }: Person): string {
  return recipient.name === '' ? recipient.address : recipient.name;
}
