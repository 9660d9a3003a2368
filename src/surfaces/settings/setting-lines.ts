/**
 * The settings a person may change, each with its value, its help and, for a choice, its words.
 * Internal ones, such as the file's ID and the proof of run, are left out.
 */
import {
  dateOrderIn,
  languageIn,
  policiesFrom,
  SETTING,
  takeOverIn,
  textOf,
  USUAL_NUMBERS,
  webAddressOf,
  type Cell,
  type Settings,
} from '../../rules';
import { cellWords, readingContext, refuse, type Context } from '../../workbook';
import type { Refusal, SettingLine } from '../../protocol';

/** Keys that only Duebook writes. */
const INTERNAL = /^(today|file\.|job\.|run\.|digest\.by|digest\.confirmed|columns|customers\.)/;

function wordOf<C extends string>(
  words: Readonly<Record<C, string>>,
  code: C | null,
  typed: string,
): string {
  return code === null ? typed : words[code];
}

/** Settings that take only yes or no. */
const YES_NO: readonly string[] = [
  SETTING.digest,
  SETTING.digestEmpty,
  SETTING.digestCalendar,
  SETTING.backupWeekly,
  SETTING.holidaysChina,
  SETTING.mask,
  SETTING.consentRequired,
];

const DATE_ORDERS = ['ymd', 'mdy', 'dmy'];

export function settingLines({ settings, words }: Context): readonly SettingLine[] {
  const { language, yes } = words.choices;
  const offered: Readonly<Record<string, readonly string[]>> = {
    [SETTING.language]: Object.values(language),
    ...Object.fromEntries(YES_NO.map((key) => [key, Object.values(yes)])),
    [SETTING.dateOrder]: DATE_ORDERS,
  };
  const vocabulary = cellWords();
  /** The offered word for a cell, which may hold a code or a word of another language. */
  const valueText = (key: string, text: string): string => {
    if (key === SETTING.language)
      return wordOf(language, vocabulary.codeOf('language', text), text);
    return YES_NO.includes(key) ? wordOf(yes, vocabulary.codeOf('yes', text), text) : text;
  };
  const usualText = (key: string): string => {
    const usual = USUAL_NUMBERS.get(key);
    if (usual === undefined) return '';
    return usual === null ? yes.no : String(usual);
  };
  return Object.entries(words.settingHelp)
    .filter(([key]) => !INTERNAL.test(key))
    .map(([key, help]) => ({
      key,
      help,
      value: valueText(key, textOf(settings.get(key) ?? '')),
      words: offered[key] ?? [],
      usual: usualText(key),
    }));
}

/** What a person typed, by key, or the refusal that names the first invalid value. */
export function typedSettings(
  context: Context,
  asked: unknown,
  values: Readonly<Record<string, string | number>>,
): ReadonlyMap<string, string> | Refusal {
  const typed = new Map(Object.entries(values).map(([key, value]) => [key, String(value).trim()]));
  const invalid = findInvalidSetting(context, typed);
  if (invalid === null) return typed;
  return refuse(asked, { code: 'input', field: invalid.key, message: invalid.message });
}

/** The first invalid value with its message; null if all are valid. Blank means the default. */
function findInvalidSetting(
  context: Context,
  values: ReadonlyMap<string, string>,
): { readonly key: string; readonly message: string } | null {
  const { today } = context;
  const settings: Settings = new Map<string, Cell>([...context.settings, ...values]);
  const reading = readingContext({ settings, today });
  const { vocabulary } = reading;
  const { problems } = policiesFrom(
    {
      settings,
      gaps: [],
      holidays: [],
      takeOver: null,
      knowsPurchases: false,
      keepsTold: false,
    },
    vocabulary,
  );
  const isWord = (text: string): boolean => vocabulary.codeOf('yes', text) !== null;
  const isValid: Readonly<Record<string, (text: string) => boolean>> = {
    ...Object.fromEntries(YES_NO.map((key) => [key, isWord])),
    [SETTING.language]: () => languageIn(settings, vocabulary) !== null,
    [SETTING.dateOrder]: () => dateOrderIn(settings) !== null,
    [SETTING.takeOver]: () => takeOverIn(settings, reading) !== null,
    [SETTING.webAddress]: (text) => webAddressOf(text) !== null,
    [SETTING.digestHour]: (text) => /^\d{1,2}$/.test(text) && Number(text) <= LAST_HOUR,
  };
  const known = settingLines(context).map(({ key }) => key);
  for (const [key, text] of values) {
    const isBroken = problems.some(({ field }) => field === key);
    const isAccepted = known.includes(key) && (text === '' || (isValid[key]?.(text) ?? true));
    if (isBroken || !isAccepted) {
      const { settingHelp, work } = context.words;
      const label = settingHelp[key as keyof typeof settingHelp] ?? key;
      return { key, message: work.refusals.setting({ text, label }) };
    }
  }
  return null;
}

const LAST_HOUR = 23;
