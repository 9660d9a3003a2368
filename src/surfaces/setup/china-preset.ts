/** Fills Holidays with China's, if the language is Chinese or the setting is on. */
import { spokenLanguage } from '../../language';
import {
  foldWord,
  SETTING,
  textOf,
  type Cell,
  type LanguageCode,
  type Settings,
} from '../../rules';
import { DAY_FORMAT, type Block, type SheetPort } from '../../platform';
import { cellWords, chinaDays, isChinaDay, type Change, type SheetHead } from '../../workbook';

export interface PresetPlan {
  readonly blocks: readonly Block[];
  /** Number of days added. */
  readonly days: number;
}

/** The plan if China's holidays are off or already there. */
export const NO_PRESET: PresetPlan = { blocks: [], days: 0 };

const FIELDS = ['on', 'kind', 'name'] as const;

export function asksForChina(settings: Settings, language: LanguageCode): boolean {
  const typed = foldWord(textOf(settings.get(SETTING.holidaysChina) ?? ''));
  return typed === ''
    ? spokenLanguage(language).hasChinaHolidays
    : cellWords().codeOf('yes', typed) === 'yes';
}

/**
 * Plans only days after the last one added before: days that a person deleted stay deleted, days that
 * a person typed stay as they are.
 * @param head null if the sheet does not exist yet
 */
export function planPreset(head: SheetHead | null, language: LanguageCode): PresetPlan {
  const columns = FIELDS.map((field, at) => (head === null ? at : head.columns[field]));
  const [on, kind, name] = columns;
  // Without its kind, a make-up day would count as a day off; the next set-up adds the days.
  if (on === undefined || kind === undefined || name === undefined) return NO_PRESET;
  const existing = head?.sheet.read() ?? [];
  const marked = existing.filter((line) => isChinaDay(line[name] ?? ''));
  const days = new Set(existing.map((line) => dayText(line[on] ?? '')));
  const last = marked.reduce((latest, line) => {
    const text = dayText(line[on] ?? '');
    return text > latest ? text : latest;
  }, '');
  const added = chinaDays(language)
    .map((day) => ({ ...day, on: { day: day.on } }))
    .filter((day) => textOf(day.on) > last && !days.has(textOf(day.on)));
  const row = Math.max(existing.length, 1) + 1;
  const cellsOf = (fields: readonly (typeof FIELDS)[number][]): Cell[][] =>
    added.map((day) => fields.map((field) => day[field]));
  if (added.length === 0) return NO_PRESET;
  const blocks: readonly Block[] =
    kind === on + 1 && name === on + 2
      ? [{ row, column: on, cells: cellsOf(FIELDS) }]
      : [
          { row, column: on, cells: cellsOf(['on']) },
          { row, column: kind, cells: cellsOf(['kind']) },
          { row, column: name, cells: cellsOf(['name']) },
        ];
  return { blocks, days: added.length };
}

/** `2026-10-01`, even if the cell is not formatted as a day. */
function dayText(cell: Cell): string {
  return textOf(typeof cell === 'number' ? { day: Math.floor(cell) } : cell);
}

export function presetChanges(sheet: string, { blocks }: PresetPlan): readonly Change[] {
  return blocks.map(({ row, column, cells }) => {
    const before = cells.map((line) => line.map(() => ''));
    return { kind: 'cells', sheet, row, column, before, after: cells };
  });
}

export function writePreset(sheet: SheetPort, { blocks, days }: PresetPlan): void {
  const [first] = blocks;
  if (first === undefined) return;
  sheet.write(blocks);
  sheet.format([{ row: first.row, column: first.column, rows: days, columns: 1 }], DAY_FORMAT);
}
