/**
 * Reads amounts as they are written around the world: `1.250,00 €`, `CHF 1'250`, `1,25,000`, `1.5M`, `25万元`, `(500)`
 * (docs/rules.md §8).
 */

export type DecimalSign = '.' | ',';

/** Signs and names of money, which say nothing about the number. */
const MONEY =
  /^(?:[A-Z]{3}|[A-Z]{0,3}\p{Sc}|kr|Rs|Fr|zł|Kč|Ft|TL|lei|лв|руб|грн|р|元|圆|圓|円|원|块|人民币|美元|欧元|港币|日元)\.?$/u;

const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  тыс: 1e3,
  千: 1e3,
  万: 1e4,
  w: 1e4,
  萬: 1e4,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  млн: 1e6,
  百万: 1e6,
  crore: 1e7,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const SHAPE =
  /^((?:[^\d.,+-]|(?<=\p{L})\.){0,12})([+-]?)([^\d.,+-]{0,12})(\d[\d.,' ]*|[.,]\d+)([^\d]{0,24})$/u;

/** Longer than any amount. */
const LONGEST = 60;

/**
 * Reads an amount; null for text that is none.
 * @param decimal what `12.500` means: twelve and a half with a point, twelve thousand five hundred with a comma; null:
 * unknown, so a point is decimal, three digits behind a comma are thousands, and `12,5` is no amount
 */
export function amountIn(text: string, decimal: DecimalSign | null): number | null {
  if (text.length > LONGEST) return null;
  const typed = plain(text);
  // `500.-` and `500,--` have no cents.
  const [withoutCents, point] = NO_CENTS.exec(typed) ?? [];
  const written = withoutCents === undefined ? typed : typed.replace(NO_CENTS, '');
  if (SCIENTIFIC.test(written)) return Number(written);
  const [inBrackets, ...parts] = IN_BRACKETS.exec(written) ?? [];
  const match = SHAPE.exec(inBrackets === undefined ? written : parts.join(''));
  if (match === null) return null;
  const [, before = '', sign = '', between = '', digits = '', rest = ''] = match;
  if (!isMoney(before) || !isMoney(between)) return null;
  const hasTrailing = rest.endsWith('-');
  const times = timesOf(hasTrailing ? rest.slice(0, -1).trimEnd() : rest);
  const number = numberOf(digits.trim(), point === ',' ? ',' : decimal);
  if (times === null || number === null) return null;
  const isNegative = inBrackets !== undefined || sign === '-' || hasTrailing;
  const value = Number((number * times).toPrecision(PRECISION));
  return isNegative ? -value : value;
}

/** With one kind of apostrophe, dash and space. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/’/g, "'").replace(/[−–—]/g, '-');
}

/** Whether a dash stands in place of an amount, as accountants write nothing: `-`, `$ -`, `- €`. */
export function isNoAmount(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [dash, before = '', after = ''] = DASH.exec(plain(text)) ?? [];
  return dash !== undefined && isMoney(before) && isMoney(after);
}

const DASH = /^([^()-]{0,12})\(?-\)?([^()-]{0,12})$/;

/** An amount in brackets is below zero, wherever its currency stands: `$(500)`, `(500) €`. */
const IN_BRACKETS = /^([^()\d]{0,12})\(([^()]+)\)([^()\d]{0,12})$/;

const NO_CENTS = /(?<=\d)([.,])-{1,2}(?!\d)/;

/** As spreadsheets and programs print large numbers: `1.25E+06`. */
const SCIENTIFIC = /^[+-]?\d{1,20}(?:\.\d{1,20})?e[+-]?\d{1,2}$/i;

/** Multiplying by a power of ten must not add digits. */
const PRECISION = 15;

function isMoney(word: string): boolean {
  const bare = word.trim();
  return bare === '' || MONEY.test(bare);
}

/** What a suffix multiplies by; null for a word that is none. */
function timesOf(suffix: string): number | null {
  const bare = suffix.trim();
  if (isMoney(bare)) return 1;
  for (const [word, times] of Object.entries(TIMES)) {
    if (!bare.toLowerCase().startsWith(word)) continue;
    if (isMoney(bare.slice(word.length).replace(/^\./, ''))) return times;
  }
  return null;
}

/** Between groups of three digits, or as in India of two before the last three. */
const GROUPED: Readonly<Record<string, RegExp>> = {
  ',': /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/,
  '.': /^\d{1,3}(?:\.\d{3})+$/,
  ' ': /^\d{1,3}(?: \d{3})+$/,
  "'": /^\d{1,3}(?:'\d{3})+$/,
};

function numberOf(digits: string, decimal: DecimalSign | null): number | null {
  const sign = decimalIn(digits, decimal);
  const cut = sign === null ? digits.length : digits.lastIndexOf(sign);
  const whole = digits.slice(0, cut);
  const fraction = digits.slice(cut + 1);
  const groupings = [...new Set(whole.replace(/\d/g, ''))];
  if (groupings.length > 1 || /\D/.test(fraction)) return null;
  const [grouping] = groupings;
  if (grouping !== undefined && GROUPED[grouping]?.test(whole) !== true) return null;
  return Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
}

/** The sign that is decimal in a number; null if it has none. */
function decimalIn(digits: string, decimal: DecimalSign | null): DecimalSign | null {
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points > 0 && commas > 0) {
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  }
  if (points === 1) return decimal === ',' && isThousand(digits, '.') ? null : '.';
  // Behind groups with spaces or apostrophes, a comma can only be decimal.
  const isBehindGroups = /[' ]/.test(digits.split(',')[0] ?? '');
  if (commas === 1) return decimal === ',' || isBehindGroups ? ',' : null;
  return null;
}

function isThousand(digits: string, sign: string): boolean {
  return GROUPED[sign]?.test(digits) === true;
}

/** `12,50` or `1.250,00`, and `12.50` or `1,250.00`: a sign that can only be decimal. */
const COMMA_ONLY =
  /\d\.\d{3},\d|(?:^|[^\d.,])\d+,(?:\d{1,2}|\d{4,})(?![\d.,])|\d{1,3}\.\d{3}\.\d{3}(?!\d)/;
const POINT_ONLY =
  /\d,\d{3}\.\d|(?:^|[^\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.,])|\d{1,3},\d{3},\d{3}(?!\d)/;

/** Which sign is decimal in a column; null where no amount of it shows it. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  let commas = 0;
  let points = 0;
  for (const text of texts) {
    const start = text
      .slice(0, LONGEST)
      .normalize('NFKC')
      .replace(/(?<=\d) (?=\d{3})/g, '');
    if (COMMA_ONLY.test(start)) commas += 1;
    else if (POINT_ONLY.test(start)) points += 1;
  }
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}

/** `12.500`: twelve and a half, or twelve thousand five hundred. */
const POINT_OR_THOUSANDS = /^[^\d.,]{0,6}[1-9]\d{0,2}\.\d{3}[^\d.,]{0,6}$/;

/** Whether an amount can be read two ways. */
export function isPointUnclear(text: string): boolean {
  return POINT_OR_THOUSANDS.test(text);
}

/** Different amounts below which three digits behind each point may be chance. */
const FEWEST_THOUSANDS = 3;

/**
 * Whether the points of a column likely stand between thousands: it shows no decimal sign, and behind each of its
 * points are three digits, which hardly any money has behind a decimal point.
 */
export function hasThousandsByPoint(texts: Iterable<string>): boolean {
  const unclear = new Set<string>();
  for (const text of texts) {
    if (isPointUnclear(text)) unclear.add(text);
    else if (/[.,]\d/.test(text)) return false;
  }
  return unclear.size >= FEWEST_THOUSANDS;
}
