/**
 * Reads contacts saved as vCard 2.1, 3.0 or 4.0 (RFC 6350) into a table. The headings are those that Duebook recognises.
 * No well-kept package reads 2.1, which Outlook and phones still write.
 */
import type { ReadingBounds } from './bounds';

export function isVcard(text: string): boolean {
  return /^BEGIN:VCARD/im.test(text.slice(0, 2000));
}

/** A line of a card: `TEL;TYPE=cell,pref:+49 30 1`. */
interface CardLine {
  /** In capitals, without its group. */
  readonly name: string;
  /** Words of its parameters, in small letters. */
  readonly types: ReadonlySet<string>;
  readonly value: string;
}

/** Reads vCards into rows below a row of headings. Columns that no card fills are left out. */
export async function readVcards(text: string, bounds: ReadingBounds): Promise<string[][]> {
  const cards: CardLine[][] = [];
  let card: CardLine[] | null = null;
  for (const source of await unfolded(text, bounds)) {
    if (bounds.step()) await bounds.rest();
    const line = lineOf(source);
    if (line === null) continue;
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) {
      card = [];
      cards.push(card);
    } else if (line.name === 'END' && isCard) card = null;
    else card?.push(line);
  }
  const rows: string[][] = [];
  for (const lines of cards) {
    if (bounds.step(COLUMNS.length)) await bounds.rest();
    const row = COLUMNS.map(({ read }) => read(lines));
    bounds.addRow(rows.length + 1, row);
    rows.push(row);
  }
  const used = COLUMNS.flatMap(({ heading }, at) =>
    rows.some((row) => (row[at] ?? '') !== '') ? [{ heading, at }] : [],
  );
  return [
    used.map(({ heading }) => heading),
    ...rows.map((row) => used.map(({ at }) => row[at] ?? '')),
  ];
}

/** Lines as the writer meant them: a space continues a line, as does `=` at the end of quoted-printable text. */
async function unfolded(text: string, bounds: ReadingBounds): Promise<string[]> {
  const lines: string[] = [];
  // Joined once: a picture is thousands of lines, and a text that grows by each is copied as often.
  let parts: string[] = [];
  let isQuoted = false;
  let isSoft = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (bounds.step()) await bounds.rest();
    const isFolded = !isSoft && parts.length > 0 && /^[ \t]/.test(line);
    if (!isSoft && !isFolded) {
      if (parts.length > 0) lines.push(parts.join(''));
      parts = [];
    }
    parts.push(isFolded ? line.slice(1) : line);
    if (parts.length <= MOST_HEAD_LINES) isQuoted = QUOTED.test(parts.join('').slice(0, 200));
    isSoft = isQuoted && line.endsWith('=');
    if (isSoft) parts.push((parts.pop() ?? '').slice(0, -1));
  }
  lines.push(parts.join(''));
  return lines;
}

const QUOTED = /^[^:]*QUOTED-PRINTABLE/i;
/** Lines over which name and parameters may go. */
const MOST_HEAD_LINES = 4;

function lineOf(source: string): CardLine | null {
  const colon = endOfHead(source);
  if (colon < 0) return null;
  const [full = '', ...parameters] = source.slice(0, colon).split(';');
  const name = full
    .slice(full.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  const types = new Set<string>();
  let charset = 'utf-8';
  for (const parameter of parameters) {
    const [key = '', value = ''] = parameter.split('=', 2);
    if (key.toUpperCase() === 'CHARSET') charset = value.replaceAll('"', '');
    for (const word of (value === '' ? key : value).replaceAll('"', '').split(',')) {
      types.add(key.toUpperCase() === 'PREF' ? 'pref' : word.trim().toLowerCase());
    }
  }
  const value = source.slice(colon + 1);
  return { name, types, value: types.has('quoted-printable') ? fromQuoted(value, charset) : value };
}

/** The colon that ends name and parameters: one in quotation marks does not. */
function endOfHead(source: string): number {
  let isQuoted = false;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '"') isQuoted = !isQuoted;
    else if (source[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

function fromQuoted(value: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const hex = value[at] === '=' ? value.slice(at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(value.charCodeAt(at) & 0xff);
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, one: string) => ESCAPES[one] ?? one).trim();
}

/** The parts of a value such as `N` or `ADR`, separated by semicolons. */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (at === value.length || value[at] === ';') {
      parts.push(unescaped(value.slice(from, at)));
      from = at + 1;
    }
  }
  return parts;
}

function textAt(name: string): (card: readonly CardLine[]) => string {
  return (card) => unescaped(card.find((line) => line.name === name)?.value ?? '');
}

function contactIn(card: readonly CardLine[]): string {
  const full = textAt('FN')(card);
  if (full !== '') return full;
  const [last = '', first = ''] = partsOf(card.find(({ name }) => name === 'N')?.value ?? '');
  return [first, last].filter((part) => part !== '').join(' ');
}

/** Numbers one can talk to, the best first: of a mobile phone, the preferred, at work. */
function phonesIn(card: readonly CardLine[]): string[] {
  const rank = ({ types }: CardLine): number =>
    types.has('cell') ? 0 : types.has('pref') ? 1 : types.has('work') ? 2 : 3;
  const isFax = ({ types }: CardLine): boolean =>
    ['fax', 'homefax', 'workfax', 'pager'].some((type) => types.has(type));
  return card
    .filter((line) => line.name === 'TEL' && !isFax(line))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ value }) => unescaped(value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '))
    .filter((text) => text !== '');
}

function emailsIn(card: readonly CardLine[]): string[] {
  const rank = ({ types }: CardLine): number => (types.has('pref') ? 0 : 1);
  return card
    .filter(({ name }) => name === 'EMAIL')
    .sort((one, other) => rank(one) - rank(other))
    .map(({ value }) => unescaped(value).replace(/^mailto:/i, ''))
    .filter((text) => text !== '');
}

const ADDRESS_PARTS = 6;

function addressIn(card: readonly CardLine[]): string[] {
  const ranked = card
    .filter(({ name }) => name === 'ADR')
    .sort((one, other) => Number(other.types.has('pref')) - Number(one.types.has('pref')));
  return partsOf(ranked[0]?.value ?? '');
}

const MESSENGERS =
  /^(?:IMPP|X-WECHAT|X-WEIXIN|X-QQ|X-SKYPE(?:-USERNAME)?|X-WHATSAPP|X-TELEGRAM|X-LINE)$/;

function messengerIn(card: readonly CardLine[]): string {
  const value = card.find(({ name }) => MESSENGERS.test(name))?.value ?? '';
  return unescaped(value).replace(/^[a-z][a-z0-9+-]*:/i, '');
}

/** `19850310` as `1985-03-10`, `--0310` as `--03-10`; others as they are. Apple writes 1604 for a year that is not known. */
function birthdayIn(card: readonly CardLine[]): string {
  const [day = ''] = textAt('BDAY')(card).split('T');
  return day
    .replace(/^1604-?/, '--')
    .replace(/^(\d{4}|--)-?(\d{2})-?(\d{2})$/, (_, year: string, month, date) =>
      year === '--'
        ? `--${String(month)}-${String(date)}`
        : `${year}-${String(month)}-${String(date)}`,
    );
}

const nth =
  (list: (card: readonly CardLine[]) => string[], at: number) =>
  (card: readonly CardLine[]): string =>
    list(card)[at] ?? '';

interface CardColumn {
  readonly heading: string;
  readonly read: (card: readonly CardLine[]) => string;
}

const COLUMNS: readonly CardColumn[] = [
  { heading: 'Company', read: (card) => partsOf(textOf(card, 'ORG'))[0] ?? '' },
  { heading: 'Contact', read: contactIn },
  ...['Phone', 'Phone 2', 'Phone 3'].map((heading, at) => ({ heading, read: nth(phonesIn, at) })),
  ...['Email', 'Email 2', 'Email 3'].map((heading, at) => ({ heading, read: nth(emailsIn, at) })),
  { heading: 'IMAddress', read: messengerIn },
  {
    heading: 'Address',
    read: (card) =>
      addressIn(card)
        .slice(0, ADDRESS_PARTS)
        .filter((part) => part !== '')
        .join(', '),
  },
  { heading: 'Country', read: (card) => addressIn(card)[ADDRESS_PARTS] ?? '' },
  { heading: 'Birthday', read: birthdayIn },
  { heading: 'Tags', read: textAt('CATEGORIES') },
  { heading: 'Job Title', read: textAt('TITLE') },
  { heading: 'Website', read: textAt('URL') },
  { heading: 'Notes', read: textAt('NOTE') },
  { heading: 'UID', read: textAt('UID') },
];

function textOf(card: readonly CardLine[], name: string): string {
  return card.find((line) => line.name === name)?.value ?? '';
}
