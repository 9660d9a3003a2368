/** The two halves of an email address, where they say something by themselves. */

export interface EmailParts {
  /** `''` where anyone may have an address, such as gmail.com. */
  readonly domain: string;
  /** The part before the @ if it is likely a person's; `''` for a role such as `info`. */
  readonly person: string;
}

/** Names under which anyone gets an address, without what follows the first dot. */
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|mail|yandex|qq|foxmail|163|126|139|189|sina|sohu|aliyun|naver|daum|orange|free|laposte|libero|btinternet|comcast|verizon|att)\./;

/** Addresses of a role, which many people read. */
const ROLE =
  /^(?:info|sales|service|services|support|office|contact|contacts|admin|administrator|hello|mail|post|kontakt|vertrieb|einkauf|buchhaltung|accounts?|accounting|billing|finance|hr|jobs|marketing|order|orders|purchasing|reception|team|help|webmaster|postmaster|no-?reply|test|none|na|nobody|example)$/;

/** In a shorter local part two strangers are too likely to agree. */
const SHORTEST_PERSON = 5;

/**
 * Splits an email address.
 * @param key an `emailKey`
 */
export function emailParts(key: string): EmailParts {
  const at = key.lastIndexOf('@');
  const person = key.slice(0, Math.max(at, 0));
  const domain = key.slice(at + 1);
  return {
    domain: FREE_MAIL.test(`${domain}.`) ? '' : domain,
    person: person.length < SHORTEST_PERSON || ROLE.test(person) ? '' : person,
  };
}

/** Whether many people may read what is sent to the address. */
export function isRoleAddress(address: string): boolean {
  return ROLE.test(address.split('@')[0] ?? '');
}
