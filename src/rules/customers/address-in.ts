/** The email address in a cell that people typed. */

/** One address, no display name, nothing that breaks a header, no two dots in a row. */
const ADDRESS = /^(?!.*\.\.)[^\s@<>()[\]\\,;:"]{1,64}@([^\s@<>()[\]\\,;:"]+)$/;

/** A domain of two labels or more, in any script (RFC 1035 §2.3.1): `iana-.com` is none. */
const DOMAIN = /^(?:(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)(?:\.(?!$)|$)){2,}$/u;

/** RFC 5321 §4.5.3.1.3: a longer path is refused by mail servers, its brackets included. */
const LONGEST_ADDRESS = 254;

/** Invisible characters in an address are a trap or an accident; neither is mailed. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** The address in a cell: bare, or as `Name <a@b.example>`; null when there is none. */
export function addressIn(cell: string): string | null {
  // A Chinese keyboard types `。` between the labels of a domain, and it counts as the dot.
  const trimmed = cell.normalize('NFKC').replace(/。/g, '.').trim();
  const bracketed = /<([^<>]*)>\s*$/.exec(trimmed);
  const bare = (bracketed?.[1] ?? trimmed).replace(/^mailto:/i, '').trim();
  // Spaces around the @ are slips; any other parts a name from an address: `Ann a@b.example`.
  const at = bare.indexOf('@');
  const address =
    at < 0 ? bare : `${bare.slice(0, at).trimEnd()}@${bare.slice(at + 1).trimStart()}`;
  const domain = ADDRESS.exec(address)?.[1] ?? '';
  const isMailable =
    address.length <= LONGEST_ADDRESS && DOMAIN.test(domain) && !INVISIBLE.test(address);
  return isMailable ? address : null;
}
