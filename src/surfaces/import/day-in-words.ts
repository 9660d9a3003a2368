/**
 * Days as other languages and programs write them, put into the form that cells are read in: `Mi, 25. November`,
 * `25 de noviembre de 2026`, `25 ноября 2026 г.`. Only for imported files: a day typed into a sheet is in its language.
 */

/**
 * The names of each month and their usual abbreviations: English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish, Russian.
 */
const MONTHS = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia января январь янв',
  'february feb februar février févr fevrier febrero fevereiro fev febbraio februari lutego февраля февраль фев',
  'march mar märz mär mrz mars marzo março maart mrt marca марта март мар',
  'april apr avril avr abril abr aprile kwietnia апреля апрель апр',
  'may mai mayo maio maggio mag mei maja мая май',
  'june jun juni juin junio junho giugno giu czerwca июня июнь июн',
  'july jul juli juillet juil julio julho luglio lug lipca июля июль июл',
  'august aug août aout agosto ago augustus sierpnia августа август авг',
  'september sep sept septembre septiembre setiembre setembro set settembre września сентября сентябрь сен сент',
  'october oct oktober okt octobre octubre outubro out ottobre ott października октября октябрь окт',
  'november nov novembre noviembre novembro listopada ноября ноябрь ноя',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudnia декабря декабрь дек',
].map((names) => names.split(' '));

const ENGLISH = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** Longer than any day. */
const LONGEST_DAY = 80;

const WEEKDAY_BEFORE = /^(\p{L}{2,10})[.,]?\s+(?=\d)/u;
/** A weekday in one sign, in Korean or Chinese, in brackets or before a time. */
const WEEKDAY_SIGN = /\s?[(（][일월화수목금토][)）]|\s(?:[週周]|星期|[礼禮]拜)[一二三四五六日天]/;
const TIME = /[,\s](?:à|um|at|alle|kl\.?|o)?\s?\d{1,2}(?:[:h]\d{2}){1,2}(?:\s?h|\s?Uhr)?$/i;
/** `20261125T093000Z`, as calendars write it, and `20261125.0`, as programs print a number. */
const STAMP = /^(\d{8})(?:T\d{4,6}Z?|\.0+)$/;
const SPACED = /^(\d{1,4})\s?[ \\/_,.-]\s?(\d{1,2})\s?[ \\/_,.-]\s?(\d{1,4})$/;
/** In Chinese and Korean, perhaps with two digits of the year and a time: `26年11月25日15时30分`. */
const EASTERN =
  /^(\d{2}|\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?:\s?[日号號일](?:\s?(?:[上下]午|오[전후])?\s?\d{1,2}[时時点點시:].{0,12})?)?$/;
const QUARTER = /^(?:q([1-4])\s?['’/]\s?(\d{2})|([1-4])q\s?['’/]?\s?(?:20)?(\d{2}))$/i;
/** A birthday whose year is not known, as some address books print it. */
const NO_YEAR = /^(?:0000|1604)-(\d{2}-\d{2})/;
const NAMED =
  /^(\d{1,2}\.?\s?|)(?:de\s)?(\p{L}{3,12})\.?[\s/-]?(\d{1,2}(?!\d))?,?[\s/-]?(?:de\s)?((?:\d{4})?)(?:\s?(?:г|р|r)\.?)?$/u;

/** The day of a text in a form that cells are read in; null for text that has none of these forms. */
export function dayInWords(text: string): string | null {
  if (text.length > LONGEST_DAY || !/\d/.test(text)) return null;
  const written = text.normalize('NFKC').trim();
  const stamp = STAMP.exec(written);
  if (stamp !== null) return stamp[1] ?? null;
  const quarter = QUARTER.exec(written);
  if (quarter !== null) return `Q${quarter[1] ?? quarter[3]} 20${quarter[2] ?? quarter[4]}`;
  const noYear = NO_YEAR.exec(written);
  if (noYear !== null) return `--${noYear[1]}`;
  const eastern = EASTERN.exec(written);
  if (eastern !== null) {
    const [, year = '', month, day] = eastern;
    return `${year.length === 2 ? `20${year}` : year}/${month}/${day}`;
  }
  const plain = withoutWeekday(written.replace(WEEKDAY_SIGN, '')).replace(TIME, '').trim();
  const spaced = SPACED.exec(plain);
  if (spaced !== null) return spaced.slice(1).join('/');
  const [, before = '', word = '', behind = '', year = ''] = NAMED.exec(plain) ?? [];
  const month = monthOf(word);
  if (month === null) return plain === written ? null : plain;
  const day = (before || behind).replace('.', '').trim();
  return [day, month, year].filter((part) => part !== '').join(' ');
}

function withoutWeekday(text: string): string {
  const word = WEEKDAY_BEFORE.exec(text)?.[1] ?? '';
  return word !== '' && monthOf(word) === null ? text.replace(WEEKDAY_BEFORE, '') : text;
}

function monthOf(word: string): string | null {
  const lower = word.toLowerCase();
  return ENGLISH[MONTHS.findIndex((names) => names.includes(lower))] ?? null;
}
