/** China's holidays in Holidays, where the language is Chinese or Settings ask for them. */
import {
  foldWord,
  SETTING,
  textOf,
  type Cell,
  type LanguageCode,
  type Settings,
} from '../../rules';
import type { Block, SheetPort } from '../../platform';
import { cellWords, chinaDays, isChinaDay, type Change, type SheetHead } from '../../workbook';

export interface PresetPlan {
  readonly blocks: readonly Block[];
  /** How many days are added. */
  readonly days: number;
}

const FIELDS = ['on', 'kind', 'name'] as const;

export function asksForChina(settings: Settings, language: LanguageCode): boolean {
  const typed = foldWord(textOf(settings.get(SETTING.holidaysChina) ?? ''));
  return typed === '' ? language === 'zh' : cellWords().codeOf('yes', typed) === 'yes';
}

/**
 * Days behind the last one that came from here: one that somebody took away stays away, one that
 * somebody typed is left as it is.
 * @param head null where the sheet is to be made
 */
export function planPreset(head: SheetHead | null, language: LanguageCode): PresetPlan {
  const columns = FIELDS.map((field, at) => (head === null ? at : head.columns[field]));
  const [on, , name] = columns;
  if (on === undefined) return { blocks: [], days: 0 };
  const standing = head?.sheet.read() ?? [];
  const marked = standing.filter((line) => name !== undefined && isChinaDay(line[name] ?? ''));
  const days = new Set(standing.map((line) => textOf(line[on] ?? '')));
  const last = marked.reduce((latest, line) => {
    const text = textOf(line[on] ?? '');
    return text > latest ? text : latest;
  }, '');
  const added = chinaDays(language)
    .map((day) => ({ ...day, on: { day: day.on } }))
    .filter((day) => textOf(day.on) > last && !days.has(textOf(day.on)));
  const row = Math.max(standing.length, 1) + 1;
  const isSideBySide = columns.every((column, at) => column === on + at);
  const cellsOf = (fields: readonly (typeof FIELDS)[number][]): Cell[][] =>
    added.map((day) => fields.map((field) => day[field]));
  const blocks = isSideBySide
    ? [{ row, column: on, cells: cellsOf(FIELDS) }]
    : FIELDS.flatMap((field, at): Block[] => {
        const column = columns[at];
        return column === undefined ? [] : [{ row, column, cells: cellsOf([field]) }];
      });
  return { blocks: added.length === 0 ? [] : blocks, days: added.length };
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
  sheet.format([{ row: first.row, column: first.column, rows: days, columns: 1 }], 'yyyy-mm-dd');
}
