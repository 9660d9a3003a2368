/**
 * How wide the columns of set-up are: a heading and the longest word to choose stand whole, days
 * never show as ###. One size for most and few others, since each run of neighbours is a call.
 */
import type { ColumnWidth } from '../../platform';
import type { LanguageCode, TableKey } from '../../rules';
import { fieldLabel } from '../../workbook';
import { specOf, wordsOf } from './layout';

/** Pixels: most columns; names, addresses and long words; sentences. */
const USUAL = 140;
const WIDE = 180;
const WIDEST = 260;
/** What is short stands beside one another, so that more is in sight. */
const NARROW = 110;

/** Pixels of a letter of bold Arial 10 and of a Chinese character, of the space around, of the arrow. */
const LETTER = 6.6;
const CHARACTER = 13.4;
const PADDING = 8;
const ARROW = 14;

interface NewColumns {
  readonly table: TableKey;
  readonly language: LanguageCode;
  /** The first of them. */
  readonly first: number;
  readonly fields: readonly string[];
}

export function widthsOf(added: NewColumns): readonly ColumnWidth[] {
  const { fields, first } = added;
  const widths: { column: number; columns: number; px: number }[] = [];
  fields.forEach((field, at) => {
    const px = sizeFor(field, added);
    const last = widths[widths.length - 1];
    if (last?.px === px) last.columns += 1;
    else widths.push({ column: first + at, columns: 1, px });
  });
  const all = { column: first, columns: fields.length, px: USUAL };
  return [all, ...widths.filter(({ px }) => px !== USUAL)];
}

function sizeFor(field: string, { table, language }: NewColumns): number {
  const spec = specOf(table, field);
  if (spec?.width === 'widest') return WIDEST;
  if (spec?.width === 'wide') return WIDE;
  const words = spec === undefined ? [] : wordsOf(field, spec, language);
  const needed = Math.max(
    pixels(fieldLabel(table, field, language)),
    ...words.map((word) => pixels(word) + ARROW),
  );
  const usual = spec?.width === 'narrow' ? NARROW : USUAL;
  return [usual, USUAL].find((px) => needed <= px) ?? WIDE;
}

/** How wide a text is, with room around it. */
function pixels(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? CHARACTER : LETTER), PADDING);
}
