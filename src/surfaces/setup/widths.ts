/**
 * Widths of new columns: wide enough for the heading, the longest choice and a day. There are only a
 * few sizes, since every run of equal neighbours takes one call.
 */
import type { ColumnWidth } from '../../platform';
import type { LanguageCode, TableKey } from '../../rules';
import { fieldLabel } from '../../workbook';
import { specOf, wordsOf } from './layout';

/** Pixels, for most columns; for names, emails and long words; for sentences. */
const USUAL = 140;
const WIDE = 180;
const WIDEST = 260;
/** Short columns, so that more columns are visible. */
const NARROW = 110;

/** Pixels of a letter of bold Arial 10, of a Chinese character, of the padding, of the arrow. */
const LETTER = 6.6;
const CHARACTER = 13.4;
const PADDING = 8;
const ARROW = 14;

interface NewColumns {
  readonly table: TableKey;
  readonly language: LanguageCode;
  /** 0-based column of the first field. */
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

/** Width of a text with its padding, in pixels. */
function pixels(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? CHARACTER : LETTER), PADDING);
}
