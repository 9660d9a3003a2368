/**
 * Which addresses may be emailed. Anyone can type an owner cell, so an address outside the domain of the
 * person who switched the digest on is emailed only after someone has confirmed it.
 */
import { addressIn, foldAddress, SETTING, type Settings, textOf } from '../../rules';

/** Anyone can have an address in these domains, so sharing one does not make two people colleagues. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com ' +
    'aol.com gmx.de gmx.net web.de proton.me protonmail.com ' +
    'qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com'
  ).split(' '),
);

/** A cell takes 50,000 characters (docs/platform.md §2). */
const LONGEST_CELL = 49_999;

/** Whether an address may be emailed without asking. */
export type IsConfirmed = (address: string) => boolean;

/**
 * @param owner the address of the person who switched the digest on; null when it is unknown: there is
 *   no one to ask then, and every address counts as confirmed
 */
export function openConfirmed(settings: Settings, owner: string | null): IsConfirmed {
  if (owner === null) return () => true;
  const confirmed = new Set(confirmedIn(settings));
  const own = foldAddress(owner);
  const domain = domainOf(own);
  const isCompanyDomain = !PUBLIC_DOMAINS.has(domain);
  return (address) => {
    const folded = foldAddress(address);
    if (folded === own || confirmed.has(folded)) return true;
    const other = domainOf(folded);
    return isCompanyDomain && (other === domain || other.endsWith(`.${domain}`));
  };
}

/** The setting with addresses added and removed; those that no longer fit in the cell are left out. */
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
