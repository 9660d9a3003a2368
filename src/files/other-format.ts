/** Tells files apart that hold a table but are not read, so that a person learns what they chose. */
import type { OtherFormat } from '../language/reading';

const PDF = [0x25, 0x50, 0x44, 0x46];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Some programs write the records of Excel without a container around them: version and length of the first one. */
const BARE_EXCEL: readonly (readonly number[])[] = [
  [9, 0, 4, 0],
  [9, 2, 6, 0],
  [9, 4, 6, 0],
  [9, 8, 8, 0],
  [9, 8, 16, 0],
];

/** What a file is that is neither text nor an archive; null: it may be text. */
export function otherFormat(bytes: Uint8Array): OtherFormat | 'password' | 'not-text' | null {
  if (startsWith(bytes, PDF)) return 'pdf';
  if (BARE_EXCEL.some((mark) => startsWith(bytes, mark))) return 'xls';
  if (!startsWith(bytes, OLD_OFFICE)) return null;
  // Its streams are named in UTF-16. A workbook with a password is one, too, encrypted whole.
  const text = new TextDecoder('latin1').decode(bytes);
  const hasStream = (name: string): boolean => text.includes([...name].join('\0'));
  if (hasStream('EncryptedPackage')) return 'password';
  return hasStream('Workbook') || hasStream('Book') ? 'xls' : 'not-text';
}

/**
 * What an archive is that is no xlsx workbook; null: nothing known.
 * @param parts tells whether one has such a name, in lower case
 */
export function otherArchive(parts: {
  readonly has: (name: RegExp) => boolean;
}): OtherFormat | 'archive' | null {
  if (parts.has(/^xl\/workbook\.bin$/)) return 'xlsb';
  if (parts.has(/^content\.xml$/) && parts.has(/^mimetype$/)) return 'ods';
  if (parts.has(/\.iwa$|^index\.zip$/)) return 'numbers';
  return parts.has(/\.(?:csv|tsv|txt|xlsx?|vcf)$/) ? 'archive' : null;
}

/** A record of SYLK after its first one, which alone may be headings: `ID;Phone`. */
const SYLK = /^ID;P[^\r\n]*(?:\r?\n(?:NN|NE|NU|[BCEFOPW])(?:;[A-Z][^\r\n]*)?){2}/;

/** What a text is whose lines are no rows; null: it may be a table. */
export function otherText(start: string): OtherFormat | null {
  const text = start.replace(/^[\uFEFF\s]+/, '');
  if (SYLK.test(text)) return 'slk';
  if (/^TABLE\r?\n0,1\r?\n/.test(text)) return 'dif';
  if (text.startsWith('{\\rtf')) return 'rtf';
  return /^<\?xml[^>]*>\s*<office:document\s/.test(text) ? 'fods' : null;
}

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
