/**
 * Turns what the team set (Settings, gap table, Holidays) into the policies that `assess` takes. A
 * value outside its bounds is reported as a problem and replaced by the default.
 */
import {
  MONDAY_TO_FRIDAY,
  openCalendar,
  tableEnd,
  type Cell,
  type Day,
  type WorkingDayPolicy,
} from './calendar';
import type { Policies } from './assess';
import { problem, textOf, type Problem, type SpecialDay } from './customers';
import type { Vocabulary } from './customers';
import {
  defaultFollowUpPolicy,
  defaultGapPolicy,
  followUpNumbers,
  gapNumbers,
  LONGEST_GAP_DAYS,
  SHORTEST_GAP_DAYS,
  type Festival,
  type GapRow,
  type GapTable,
} from './follow-ups';
import { defaultGradePolicy, gradeNumbers, type PolicyNumber } from './grading';
import { hourIn, SETTING, type Settings } from './settings';

export interface PolicySources {
  readonly settings: Settings;
  /**
   * Cells of the gap table. First column: the grade (`A` … `E`, `U`, `next deal unknown`); then the
   * days for ordinary, major and key. Other rows, such as headings, are ignored.
   */
  readonly gaps: readonly (readonly Cell[])[];
  readonly holidays: readonly SpecialDay[];
  readonly takeOver: Day | null;
  readonly knowsPurchases: boolean;
  /** True where any customer has the day on which it was first seen. */
  readonly keepsTold: boolean;
}

/** The values read for a set of numbers; null is possible only for one that can be switched off. */
type NumbersOf<S extends Readonly<Record<string, PolicyNumber>>> = {
  readonly [K in keyof S]: S[K] extends { readonly canBeOff: true } ? number | null : number;
};

/** The default policies, which a formula uses when it is given no settings. */
export function defaultPolicies(
  facts: Pick<PolicySources, 'takeOver' | 'knowsPurchases'> &
    Partial<Pick<PolicySources, 'keepsTold'>>,
  week: WorkingDayPolicy,
  festivals: readonly Festival[] = [],
): Policies {
  return {
    gradePolicy: defaultGradePolicy,
    gapPolicy: defaultGapPolicy,
    followUpPolicy: defaultFollowUpPolicy,
    calendar: openCalendar(week),
    festivals,
    keepsTold: false,
    ...facts,
  };
}

/** What a blank number in Settings means, by key: null is off. Other settings are missing here. */
export const USUAL_NUMBERS: ReadonlyMap<string, number | null> = new Map(
  [gradeNumbers, gapNumbers, followUpNumbers].flatMap((specs) =>
    Object.values<PolicyNumber>(specs).map(({ key, fallback, isOffWhenBlank = false }) => [
      key,
      isOffWhenBlank ? null : fallback,
    ]),
  ),
);

export function policiesFrom(
  sources: PolicySources,
  vocabulary: Vocabulary,
): { readonly policies: Policies; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const numbers = <S extends Readonly<Record<string, PolicyNumber>>>(specs: S): NumbersOf<S> => {
    const found = Object.entries(specs).map(([key, spec]) => [
      key,
      boundedNumber(spec, sources.settings, vocabulary, problems),
    ]);
    return Object.fromEntries(found) as NumbersOf<S>;
  };

  const { takeOver, knowsPurchases, keepsTold } = sources;
  const months = numbers(gradeNumbers);
  const isAscending = months.monthsA <= months.monthsB && months.monthsB <= months.monthsC;
  if (!isAscending) {
    const text = `${months.monthsA}, ${months.monthsB}, ${months.monthsC}`;
    problems.push(settingProblem(gradeNumbers.monthsB.key, text));
  }
  for (const key of [SETTING.digest, SETTING.digestHour]) {
    const text = textOf(sources.settings.get(key) ?? '').trim();
    const isRead =
      key === SETTING.digest
        ? vocabulary.codeOf('yes', text) !== null
        : hourIn(sources.settings) !== null;
    if (text !== '' && !isRead) problems.push(settingProblem(key, text));
  }
  const { table, problems: tableProblems } = readGapTable(sources.gaps, vocabulary);
  problems.push(...tableProblems);
  const { week, festivals } = readHolidays(
    sources.holidays,
    readWeek(sources.settings, problems),
    vocabulary,
  );
  return {
    policies: {
      ...defaultPolicies({ takeOver, knowsPurchases, keepsTold }, week, festivals),
      gradePolicy: isAscending ? months : defaultGradePolicy,
      gapPolicy: { ...defaultGapPolicy, ...numbers(gapNumbers), table },
      followUpPolicy: { ...defaultFollowUpPolicy, ...numbers(followUpNumbers) },
    },
    problems,
  };
}

/** Reads a gap table (see `PolicySources.gaps`); blank or missing cells keep their default. */
export function readGapTable(
  rows: readonly (readonly Cell[])[],
  vocabulary: Vocabulary,
): { readonly table: GapTable; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table: Record<string, { ordinary: number; major: number; key: number }> = {};
  for (const [row, days] of Object.entries(defaultGapPolicy.table)) table[row] = { ...days };
  for (const cells of rows) {
    const gapRow = gapRowOf(cells[0] ?? '', vocabulary);
    if (gapRow === null) continue;
    (['ordinary', 'major', 'key'] as const).forEach((valueClass, at) => {
      const cell = cells[at + 1] ?? '';
      if (textOf(cell).trim() === '') return;
      const days = Number(textOf(cell));
      if (isBounded(days, SHORTEST_GAP_DAYS, LONGEST_GAP_DAYS)) {
        (table[gapRow] as { [K in typeof valueClass]: number })[valueClass] = days;
      } else {
        problems.push(settingProblem(`gap.${gapRow}.${valueClass}`, textOf(cell)));
      }
    });
  }
  return { table: table as GapTable, problems };
}

function gapRowOf(cell: Cell, vocabulary: Vocabulary): GapRow | null {
  const word = textOf(cell);
  return vocabulary.codeOf('gapRow', word) ?? vocabulary.codeOf('grade', word);
}

/** Splits the rows of Holidays into a working-day policy and the festivals. */
export function readHolidays(
  holidays: readonly SpecialDay[],
  week: readonly number[],
  vocabulary: Vocabulary,
): { readonly week: WorkingDayPolicy; readonly festivals: readonly Festival[] } {
  const off: Day[] = [];
  const work: Day[] = [];
  const all: Day[] = [];
  const festivals: Festival[] = [];
  for (const { on, kind, name } of holidays) {
    if (on === null) continue;
    all.push(on);
    if (kind === 'work') work.push(on);
    else if (kind === 'festival') festivals.push(festivalOf(on, name, vocabulary));
    else off.push(on);
  }
  return { week: { week, off, work, through: tableEnd(all) }, festivals };
}

/** For whom a festival is may stand in brackets or behind a colon: `Mid-Autumn (key)`, 春节：老客户. */
const AUDIENCE = /[(（]([^()（）]*)[)）]$|[:：]([^:：]*)$/;

function festivalOf(on: Day, written: string, vocabulary: Vocabulary): Festival {
  const text = written.trim();
  const found = AUDIENCE.exec(text);
  const audience = vocabulary.codeOf('audience', (found?.[1] ?? found?.[2] ?? '').trim());
  if (found === null || audience === null) return { on, name: written };
  return { on, name: text.slice(0, found.index).trimEnd(), audience };
}

function readWeek(settings: Settings, problems: Problem[]): readonly number[] {
  const text = textOf(settings.get(SETTING.week) ?? '').replace(/[\s,;，、]/g, '');
  if (text === '') return MONDAY_TO_FRIDAY;
  if (/^[1-7]{1,7}$/.test(text)) return [...text].map(Number);
  problems.push(settingProblem(SETTING.week, text));
  return MONDAY_TO_FRIDAY;
}

/** Working days per week (1–7), for the workload; 5 when the setting cannot be read. */
export function workingDaysPerWeek(settings: Settings): number {
  return new Set(readWeek(settings, [])).size;
}

function boundedNumber(
  spec: PolicyNumber,
  settings: Settings,
  vocabulary: Vocabulary,
  problems: Problem[],
): number | null {
  const cell = settings.get(spec.key) ?? '';
  const text = textOf(cell).trim();
  if (text === '') {
    return spec.isOffWhenBlank === true && settings.has(spec.key) ? null : spec.fallback;
  }
  if (spec.canBeOff === true && vocabulary.codeOf('yes', text) === 'no') return null;
  const value = Number(text);
  if (isBounded(value, spec.min, spec.max)) return value;
  problems.push(settingProblem(spec.key, text));
  return spec.fallback;
}

function isBounded(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function settingProblem(key: string, text: string): Problem {
  return problem(0, key, 'out-of-bounds', text, { table: 'settings' });
}
