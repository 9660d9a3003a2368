/** What each field of two rows says for or against their being one customer, in bits. */
import type { WordAgreement } from './compare-words';
import { isWithinEdits } from './edit-distance';
import { isRoleAddress } from './email-parts';
import { nearnessOf } from './near-names';
import type { Pair } from './pair';
import { MOST_SHARING } from './rarity';

const AGAINST = { phone: -1, email: -1, birthday: -3, place: -6, trade: -4, gender: -3 } as const;

const PHONE_SLIP = 4;
const EMAIL_SLIP = 8;
/** By how many digits two birthdays differ. */
const BIRTHDAY_SLIPS: readonly number[] = [0, 4, 1];

/** A domain or the name of a mailbox that two addresses share counts no more. */
const MOST_PART = 8;

/** An address agrees by town and country in any case, so it counts less than a name. */
const ADDRESS_WEIGHT = 0.6;

/** People of one mailbox: one row may have the first name and the other the last. */
const MOST_AGAINST_MAILBOX = -2;

/** A surname or a first name alone counts no more. */
const MOST_SHORT = 6;

/** Names that one slip parts, where phone or email say that they are one. */
const NEAR = 1;

/** The same company with other people: one firm, and perhaps another customer. */
const COLLEAGUES = 6;

export function weighPhone(pair: Pair): void {
  if (pair.isSame('phone')) {
    pair.find('same-phone', pair.weight('phone', pair.threshold + 1), pair.sharing('phone'));
  } else if (pair.differs('phone')) {
    const [one, other] = pair.texts('phone');
    if (isWithinEdits(one, other, 1)) pair.find('phone-alike', PHONE_SLIP);
    else pair.doubt('other-phone', AGAINST.phone);
  }
}

export function weighEmail(pair: Pair): void {
  if (pair.isSame('email')) {
    pair.find('same-email', pair.weight('email', pair.threshold + 1), pair.sharing('email'));
    return;
  }
  const differs = pair.differs('email');
  // One letter of a short name is most of it: jb@ and kb@ are two people.
  const areLong = pair.texts('person').every((person) => person !== '');
  if (differs && areLong && areSlips(...pair.texts('email'))) {
    pair.find('email-alike', EMAIL_SLIP);
    return;
  }
  if (pair.isSame('domain')) {
    pair.find('same-domain', Math.min(MOST_PART, pair.weight('domain')), pair.sharing('domain'));
  } else if (pair.isSame('person')) {
    pair.find('same-mailbox', Math.min(MOST_PART, pair.weight('person')), pair.sharing('person'));
  }
  if (differs) pair.doubt('other-email', AGAINST.email);
}

export function weighBirthday(pair: Pair): void {
  if (pair.isSame('birthday')) {
    pair.find('same-birthday', pair.weight('birthday'), pair.sharing('birthday'));
  } else if (pair.differs('birthday')) {
    const bits = BIRTHDAY_SLIPS[differingDigits(...pair.texts('birthday'))];
    if (bits === undefined) pair.doubt('other-birthday', AGAINST.birthday);
    else pair.find('birthday-alike', bits);
  }
}

/** Names that differ by a slip agree where phone or email are the same, and are never certain to. */
export function nearNames(
  pair: Pair,
  name: 'name' | 'firm',
  agreement: WordAgreement | null,
): WordAgreement | null {
  if (agreement === null || agreement.bits > 0) return agreement;
  const nearness = nearnessOf(...pair.texts(name));
  if (nearness === null) return agreement;
  if (!sharesContact(pair, nearness === 'short' ? 'mobile' : 'phone')) return agreement;
  return { ...agreement, bits: NEAR, isReplaced: true };
}

/**
 * Whether both have a phone number, or the email address of a person, that few others have.
 * @param phone `mobile`: a number that is one person's, not a switchboard
 */
export function sharesContact(pair: Pair, phone: 'phone' | 'mobile'): boolean {
  const isShared = (name: 'phone' | 'mobile' | 'email'): boolean =>
    pair.isSame(name) && pair.sharing(name) <= MOST_SHARING;
  return isShared(phone) || (isShared('email') && !isRoleAddress(pair.texts('email')[0]));
}

export function weighContact(pair: Pair, agreement: WordAgreement | null): void {
  if (agreement === null) return;
  if (pair.differs('gender')) pair.doubt('other-contact', AGAINST.gender);
  const { bits: found, isEqual, isShort } = agreement;
  const bits = isShort ? Math.min(MOST_SHORT, found) : found;
  if (bits > 0) {
    pair.find(isEqual ? 'same-contact' : 'contact-alike', bits);
    return;
  }
  const isOneMailbox = pair.isSame('email') && !isRoleAddress(pair.texts('email')[0]);
  pair.doubt('other-contact', isOneMailbox ? Math.max(MOST_AGAINST_MAILBOX, bits) : bits);
}

export function weighAddress(pair: Pair, agreement: WordAgreement | null): void {
  if (agreement === null) return;
  // Another street in the same town, or the same number in another street, agrees in nothing that tells.
  const isElsewhere =
    pair.differs('street') &&
    pair.texts('street').every((street) => agreement.unlike.includes(street));
  const found = agreement.bits * ADDRESS_WEIGHT;
  const bits = isElsewhere ? Math.min(0, found) : found;
  if (bits > 0) pair.find('address-alike', bits);
  else pair.doubt('other-address', bits);
}

export function weighCompany(
  pair: Pair,
  agreement: WordAgreement | null,
  contact: WordAgreement | null,
): void {
  if (agreement === null) return;
  const { bits } = agreement;
  if (pair.isSame('firm')) {
    // In a list of persons a company repeats lawfully.
    const found = isOtherPerson(contact)
      ? Math.min(COLLEAGUES, pair.weight('firm'))
      : Math.max(pair.weight('firm', pair.threshold), bits);
    pair.find('same-company', found, pair.sharing('firm'));
  } else if (bits > 0) pair.find('company-alike', bits);
  else pair.doubt('other-company', bits);
  if (pair.differs('place')) pair.doubt('other-place', AGAINST.place);
  if (pair.differs('trade')) pair.doubt('other-trade', AGAINST.trade);
  else if (!pair.isSame('trade') && pair.texts('trade').some(Boolean)) pair.doubt('other-trade', 0);
}

/** Whether the contacts are two people. */
export function isOtherPerson(contact: WordAgreement | null): boolean {
  return contact !== null && contact.bits <= 0;
}

/** How many digits differ; all of them where the lengths do. */
function differingDigits(one: string, other: string): number {
  if (one.length !== other.length) return one.length;
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1;
  return count;
}

/** Digits differ on purpose: ann1@ and ann2@ are two people. */
function areSlips(one: string, other: string): boolean {
  return one.replace(/\D/g, '') === other.replace(/\D/g, '') && isWithinEdits(one, other, 2);
}
