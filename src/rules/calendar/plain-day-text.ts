/** A day in words without what stands around it: weekday, time, zone, other dashes and digits. */

/** The zeros of the scripts whose digits people write days in: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = ['\u0660', '\u06f0', '\u0966', '\u09e6', '\u0e50'];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

const UNSEEN = /[\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

const WEEKDAY =
  /(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|星期[一二三四五六日天]|周[一二三四五六日天]|礼拜[一二三四五六日天]/;
const WEEKDAY_BEFORE = new RegExp(String.raw`^(?:${WEEKDAY.source})[.,，]?\s+`, 'i');
const WEEKDAY_BEHIND = new RegExp(
  String.raw`[\s,]*[(（]?(?:${WEEKDAY.source})[)）]?$|\s*[(（][月火水木金土日一二三四五六][)）]$`,
  'i',
);
const TIME = new RegExp(
  [
    String.raw`[\s,]+(?:at\s+)?(?:上午|下午|早上|晚上|中午)?`,
    String.raw`\d{1,2}(?:[:h.]\d{2}(?::\d{2}(?:\.\d+)?)?|[时時点點](?:\d{1,2}分?)?(?:\d{1,2}秒)?|(?=\s?[ap]\.?m))`,
    String.raw`\s?(?:[ap]\.?m\.?)?\s?(?:uhr|h)?(?:\s?(?:z|[a-z]{3,4}|[+-]\d{2}:?\d{2})){0,3}(?:\s\([^()]*\))?$`,
  ].join(''),
  'i',
);

/**
 * Removes what may stand around a day.
 * @param text up to a hundred characters, normalised and trimmed
 */
export function plainDayText(text: string): string {
  const digits = text.replace(OTHER_DIGITS, (digit) => {
    const zero = [...ZEROS].reverse().find((each) => each <= digit) ?? '0';
    return String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
  return digits
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .trim()
    .replace(/^'/, '')
    .replace(/\s*([年月])\s*(?=\d)/g, '$1')
    .replace(/\s*([日号])/g, '日')
    .replace(/(\d)\.\s+(?=\d)/g, '$1.')
    .replace(TIME, '')
    .replace(WEEKDAY_BEFORE, '')
    .replace(WEEKDAY_BEHIND, '')
    .replace(/(\d)(?:st|nd|rd|th)\s+of\s+/i, '$1 ')
    .replace(/\.$/, '')
    .trim();
}
