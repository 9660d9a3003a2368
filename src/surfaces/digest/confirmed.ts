/**
 * Addresses that somebody has confirmed. An owner cell can be typed by anybody, so a mail leaves for
 * a house other than the owner's own only after a person has looked at the address.
 */
import { addressIn, foldAddress, SETTING, type Settings, textOf } from '../../rules';

/** Anybody can have an address there: to share such a domain says nothing of whose address it is. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com ' +
    'aol.com gmx.de gmx.net web.de proton.me protonmail.com ' +
    'qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com'
  ).split(' '),
);

/** A cell takes 50,000 characters (docs/platform.md §2). */
const LONGEST_CELL = 49_999;

/** Whether an address may be mailed without asking. */
export type ConfirmedBook = (address: string) => boolean;

/**
 * @param owner the address of whoever switched the digest on; null: nobody to ask, as where no user
 *   is known at all, and then nothing is held back
 */
export function openConfirmed(settings: Settings, owner: string | null): ConfirmedBook {
  if (owner === null) return () => true;
  const confirmed = new Set(confirmedIn(settings));
  const own = foldAddress(owner);
  const domain = domainOf(own);
  const isHouse = !PUBLIC_DOMAINS.has(domain);
  return (address) => {
    const folded = foldAddress(address);
    if (folded === own || confirmed.has(folded)) return true;
    const other = domainOf(folded);
    return isHouse && (other === domain || other.endsWith(`.${domain}`));
  };
}

/** The setting with some more or without some; what no longer fits in a cell is left out. */
export function confirmedText(
  settings: Settings,
  {
    added = [],
    removed = new Set(),
  }: { readonly added?: readonly string[]; readonly removed?: ReadonlySet<string> },
): string {
  const all = new Set([...confirmedIn(settings), ...added.map(foldAddress)]);
  for (const address of removed) all.delete(foldAddress(address));
  let text = '';
  for (const address of all) {
    const longer = text === '' ? address : `${text}, ${address}`;
    if (longer.length <= LONGEST_CELL) text = longer;
  }
  return text;
}

function confirmedIn(settings: Settings): readonly string[] {
  return textOf(settings.get(SETTING.digestConfirmed) ?? '')
    .split(/[\s,;，；、]+/)
    .flatMap((piece) => addressIn(piece) ?? [])
    .map(foldAddress);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
