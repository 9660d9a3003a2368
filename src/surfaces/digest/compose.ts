/**
 * The mails of a day: per person one digest, each due customer once. Whoever gets none is named
 * with the cause, so that nobody drops off unnoticed.
 */
import { foldAddress, listsOf, type TeamFile } from '../../workbook';
import { countsOf, type AssessedCustomer, type Digest, type OwnerLists } from './digest';
import type { Ledger } from './ledger';
import { noticesFor } from './notices';
import { findRecipients, type OwnerBook, type Person } from './recipients';
import type { SkipCode } from './run';
import { isTelling, openOverview, type MailHistory } from './team-overview';

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
      lists: listsOf(own, capacity),
    };
    const covered = listed(person.covered);
    const shown = isOverseer ? [...covered, ...others] : covered;
    const overview = person.isManager ? overviewFor(person) : null;
    const team = overview !== null && isTelling(overview) ? overview : null;
    if (ownLists.lists.length === 0 && shown.length === 0 && team === null) {
      skipped.push({ what: shownName(person), code: 'nothing-due' });
      continue;
    }
    const groups = [ownLists, ...shown.map(({ lists }) => lists)];
    const isShownOthers = isOverseer && others.length > 0;
    digests.push({
      recipient,
      today: file.today,
      because:
        team !== null || (isShownOthers && person.isManager)
          ? 'manager'
          : isShownOthers
            ? 'switched-on'
            : ownLists.lists.length > 0
              ? 'owner'
              : 'cover',
      own: ownLists,
      others: shown.map(({ lists }) => lists),
      team,
      isOverseen: overseers.some((other) => other !== person && other.isManager),
      counts: countsOf(groups),
      notices: noticesFor(file, assessed, {
        mine: [...own, ...shown.flatMap(({ customers }) => customers)],
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
        lists: listsOf(customers, capacity),
      },
    }))
    .filter(({ lists }) => lists.lists.length > 0);
}

/** How a person is named in reports: by name, else by address. */
function shownName({ recipient }: Person): string {
  return recipient.name === '' ? recipient.address : recipient.name;
}
