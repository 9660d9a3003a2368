/**
 * The mails of a day: per person one digest, each due customer once. Whoever gets none is named
 * with the cause, so that nobody drops off unnoticed.
 */
import { SETTING, type Day } from '../../rules';
import { foldAddress, listsOf, saysYes, type TeamFile } from '../../workbook';
import { countsOf, type AssessedCustomer, type Digest, type OwnerLists } from './digest';
import { noticesFor } from './notices';
import { occasionsOf } from './occasions';
import { findRecipients, type Person } from './recipients';
import type { SkipCode } from './run';

export interface ComposeFacts {
  /** Owner cell of the person who switched the digest on; `''` unknown. */
  readonly switchedOnBy: string;
  /** The last day on which a person's mail was begun and never confirmed. */
  unconfirmedOn(address: string): Day | null;
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
  const { people, unreachable, overseers } = findRecipients(file, assessed, facts.switchedOnBy);
  const others = unreachable
    .map(({ name, capacity, customers }) => ({
      customers,
      lists: { owner: name, lists: listsOf(customers, capacity) },
    }))
    .filter(({ lists }) => lists.lists.length > 0);

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
    const ownLists: OwnerLists = { owner: recipient.name, lists: listsOf(own, capacity) };
    const shown = isOverseer ? others : [];
    const mine = isOverseer ? [...own, ...unreachable.flatMap((one) => one.customers)] : own;
    const occasions = occasionsOf(mine, file.today, file.policies);
    const isEmpty = ownLists.lists.length === 0 && shown.length === 0;
    // The days off bring no mail: who falls on them is named before, however far away they end.
    if (isEmpty && occasions.daysOff === null && !wantsEmpty) {
      skipped.push({ what: shownName(person), code: 'nothing-due' });
      continue;
    }
    const groups = [ownLists, ...shown.map(({ lists }) => lists)];
    digests.push({
      recipient,
      today: file.today,
      because:
        shown.length > 0 || (isOverseer && own.length === 0)
          ? person.isManager
            ? 'manager'
            : 'switched-on'
          : own.length > 0
            ? 'owner'
            : 'asked',
      own: ownLists,
      others: shown.map(({ lists }) => lists),
      counts: countsOf(groups),
      occasions,
      notices: noticesFor(file, assessed, {
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

/** How a person is named in reports: by name, else by address. */
function shownName({ recipient }: Person): string {
  return recipient.name === '' ? recipient.address : recipient.name;
}
