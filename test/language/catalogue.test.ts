/**
 * The catalogues: nothing missing, nothing empty, Chinese in Chinese. That a missing message does
 * not compile is checked in `languages.test.ts`.
 */
import { catalogueOf, languages } from '../../src/language';
import { sidebarWordsOf } from '../../src/language/sidebar';
import { dayFromIso } from '../../src/rules/calendar';
import { choices, tableFields, type ProblemCode, type TableKey } from '../../src/rules/customers';
import type { GradeReason } from '../../src/rules/grading';

const months = { monthsA: 1, monthsB: 3, monthsC: 6, slipMonths: 1 };
const someDay = dayFromIso('2026-11-21') as number;

/** Facts rich enough for every message that takes an object. */
const facts = {
  left: 3,
  ...months,
  text: '?',
  label: '—',
  count: 2,
  grade: 'B',
  grades: 'A / B',
  gapDays: 7,
  valueClass: 'key',
  type: 'existing',
  intention: 'interested',
  workingDays: 2,
  days: 30,
  name: '—',
  day: '—',
  from: 'C',
  to: 'B',
  total: 9,
  settled: 2,
  owners: 2,
  items: ['—'],
  heading: '—',
  headings: ['—'],
  field: '—',
  fields: ['—'],
  title: '—',
  order: 'mdy',
  ...{ rows: 9, customers: 2, records: 9 },
  share: 40,
  column: '—',
  cells: '—',
  how: '—',
  reason: '—',
  ...{ sheet: '—', sheets: ['—'] },
  ...{ file: 'backup.zip', megabytes: 19 },
  places: [{ column: '—', heading: '—' }],
  copied: '—',
  operation: '—',
  ...{ hour: 8, month: 11, year: 2026, period: '—' },
  ...{ due: 3, sent: 2, late: 1, twice: 0, missed: 2 },
  more: 1,
  ...{ row: 2, mails: 2 },
  skipped: ['—'],
  overload: { promised: 62, capacity: 20 },
  ...{ value: '—', word: '—', what: '—', when: '—', on: '—' },
  ...{ overdue: '1', today: '2', others: '', done: '3', onTime: '4', load: '5', cause: '—' },
  ...{ holder: '—', subject: '—', since: '—', until: '—', cover: '—', who: '—', note: '—' },
  who: '—',
  added: ['—'],
  found: ['—'],
  unused: ['—'],
  notes: ['—'],
  freezes: true,
  next: '—',
  why: '—',
  effect: '—',
  inARow: 3,
  ...{ mine: 2, unowned: 3 },
  by: '—',
  confirmed: ['ann@partner.example'],
  kind: '—',
  ...{ labels: '—', most: 9 },
  ...{ toGrade: 2, nextDealUnknown: 3, graded: 4, unchanged: '—', won: 2, closed: 5, lost: 3 },
  ...{ service: '—', mean: '—', n: 3, buyers: 10, isWeighted: true, isNew: true, place: '—' },
  ...{ measure: '—', target: '—', risen: 1, fallen: 2 },
  owner: '—',
  ...{ sellers: '—', titles: '—', capacity: 8, won: 1, closed: 2 },
  phrase: '—',
  path: '—',
  names: ['—'],
  ...{ holder: '—', subject: '—', url: '—' },
};

/** How the messages that take something else are called. */
const argumentsOf: Record<string, readonly unknown[]> = {
  'why.also': ['—', ['—']],
  'dates.full': [someDay],
  'dates.short': [someDay],
  'dates.monthDay': [someDay],
  'digest.subject': [{ items: ['—'], short: '—', monthDay: '—' }],
  and: [['—', '—']],
  or: [['—', '—']],
  list: [['—', '—']],
  ...{ 'menu.setUp.suggestions.words': ['—'], 'work.byPhone': ['—'], 'dates.near': [46349, 46349] },
  'job.preview.to': [{ to: '—', subject: '—' }],
};

type Node = string | ((...args: unknown[]) => unknown) | { readonly [key: string]: Node };

interface Message {
  readonly path: string;
  readonly text: unknown;
}

/** The given value with another text for each `—`. */
function naming(given: unknown, name: string): unknown {
  if (given === '—') return name;
  if (Array.isArray(given)) return given.map((one) => naming(one, name));
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, naming(one, name)]));
}

function said(node: Node, path: string, name = '—'): readonly Message[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const args =
      argumentsOf[path.replace(/^sidebar\./, '')] ?? (path.startsWith('numbers.') ? [3] : [facts]);
    return [{ path, text: node(...args.map((one) => naming(one, name))) }];
  }
  return Object.keys(node).flatMap((key) =>
    said(node[key] as Node, path === '' ? key : `${path}.${key}`, name),
  );
}

type Code = keyof typeof languages;

/** Those of the script, and those that the sidebar carries along. */
const messagesOf = (code: Code, name?: string): readonly Message[] => [
  ...said(languages[code] as unknown as Node, '', name),
  ...said(sidebarWordsOf(code) as unknown as Node, 'sidebar', name),
];

const codes = Object.keys(languages) as Code[];

/** Languages are named in their own language, in the catalogues of all. */
const namesAnotherLanguage = (path: string, own: Code): boolean =>
  path.startsWith('choices.language.') && path !== `choices.language.${own}`;

describe('languages', () => {
  it('every language has the same messages', () => {
    const paths = codes.map((code) => messagesOf(code).map(({ path }) => path));
    for (const others of paths.slice(1)) expect(others).toEqual(paths[0]);
  });

  it.each(codes)('no sentence ends twice when a name ends with a full stop (%s)', (code) => {
    const twice = messagesOf(code, 'Acme Co.').filter(({ text }) => String(text).includes('..'));
    expect(twice).toEqual([]);
  });

  it.each(codes)('no message is empty or half filled (%s)', (code) => {
    const wrong = messagesOf(code).filter(
      ({ text }) =>
        typeof text !== 'string' || text.trim() === '' || /undefined|null|NaN|\[object/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('Chinese messages are in Chinese', () => {
    const isExempt = ({ path }: Message): boolean =>
      path.startsWith('choices.grade.') ||
      path === 'goals.done' ||
      namesAnotherLanguage(path, 'zh');
    const latin = messagesOf('zh').filter(
      (message) => !isExempt(message) && !/[\u4e00-\u9fff]|^[—–、；：]/.test(String(message.text)),
    );
    expect(latin).toEqual([]);
  });

  it.each(codes)('no message praises, since others may be overdue (%s)', (code) => {
    const praise = /well done|good job|great|congrat|做得好|太棒|恭喜/i;
    expect(messagesOf(code).filter(({ text }) => praise.test(String(text)))).toEqual([]);
  });

  it('English messages have no Chinese character', () => {
    const chinese = messagesOf('en').filter(
      ({ path, text }) => !namesAnotherLanguage(path, 'en') && /[\u4e00-\u9fff]/.test(String(text)),
    );
    expect(chinese).toEqual([]);
  });

  it.each(codes)('labels name exactly the fields of each table (%s)', (code) => {
    const { fields } = catalogueOf(code);
    expect(Object.keys(fields)).toEqual(Object.keys(tableFields));
    for (const table of Object.keys(tableFields) as TableKey[]) {
      expect(Object.keys(fields[table]).sort()).toEqual(Object.keys(tableFields[table]).sort());
    }
  });

  it.each(codes)('each code of a closed list has one word (%s)', (code) => {
    const shown: Readonly<Record<string, Readonly<Record<string, string>>>> =
      catalogueOf(code).choices;
    for (const [kind, codesOfKind] of Object.entries(choices)) {
      const list = kind === 'language' ? codes : codesOfKind;
      expect(Object.keys(shown[kind] ?? {})).toEqual([...list]);
      expect(new Set(Object.values(shown[kind] ?? {})).size).toBe(list.length);
    }
  });

  it('every problem and grade reason of the rules has a message', () => {
    // Compiles only while no code is missing.
    const problems: Record<ProblemCode, unknown> = languages.en.problems;
    const reasons: Record<GradeReason, unknown> = languages.en.gradeReasons;
    expect(Object.keys(problems)).not.toHaveLength(0);
    expect(Object.keys(reasons)).not.toHaveLength(0);
  });
});

describe('why', () => {
  const { why } = languages.en;

  it('a reason names the grade, the value class and the gap', () => {
    expect(why.grade({ grade: 'A', gapDays: 1, valueClass: null })).toBe('Grade A: every day');
    expect(why.grade({ grade: 'D', gapDays: 15, valueClass: 'key' })).toBe(
      'Grade D, key customer: every 15 days',
    );
    expect(why.grade({ grade: 'U', gapDays: 7, valueClass: 'ordinary' })).toBe(
      'To grade: every 7 days',
    );
    expect(why.grade({ grade: 'U', gapDays: 90, valueClass: null, nextDealUnknown: true })).toBe(
      'No next deal yet: every 90 days',
    );
    expect(languages.zh.why.grade({ grade: 'D', gapDays: 15, valueClass: 'key' })).toBe(
      'D 级关键客户：每 15 天跟进',
    );
  });

  it('a reason names the other rules beside the winning one, if any', () => {
    expect(why.also(why.planned(), [])).toBe('Planned follow-up');
    expect(why.also(why.promise(), [why.birthday(), why.renewal()])).toBe(
      'Open complaint or promise; also: Birthday; Renewal due',
    );
  });
});

describe('problems', () => {
  it('a problem lists the words that the field accepts', () => {
    const need = { text: 'perhaps', label: 'Need', allowed: ['Clear', 'Potential', 'None'] };
    expect(languages.en.problems['unknown-word'](need)).toBe(
      'Need: “perhaps” is not a known word. Use Clear, Potential or None.',
    );
    expect(languages.zh.problems['unknown-word']({ text: '看看', label: '需求' })).toBe(
      '需求：无法识别“看看”，请从下拉列表中选择。',
    );
  });
});
