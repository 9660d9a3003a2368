/**
 * How wide the columns of set-up are: a heading and the longest word to choose stand whole, days
 * never show as ###. Few sizes, so that neighbours share one call.
 */
import type { ColumnWidth } from '../../platform';
import type { LanguageCode, TableKey } from '../../rules';
import { fieldLabel } from '../../workbook';
import { DAILY_COLUMNS, specOf, wordsOf } from './layout';

/** Pixels, narrowest first; Google's own width is the first. */
const SIZES = [100, 130, 180, 260] as const;

/** What is read as a sentence, and what as a name or an address. */
const SENTENCES = ['why', 'nextStep', 'note', 'text', 'cause', 'prevention', 'alsoKnownAs'];
const NAMES = ['company', 'email', 'product', 'name'];

/** Pixels of a letter of bold Arial 10 and of a Chinese character, generously. */
const LETTER = 7.4;
const CHARACTER = 14;
const PADDING = 22;
/** The arrow of a dropdown. */
const ARROW = 14;

interface NewColumns {
  readonly table: TableKey;
  readonly language: LanguageCode;
  /** The first of them. */
  readonly first: number;
  readonly fields: readonly string[];
}

export function widthsOf(added: NewColumns): readonly ColumnWidth[] {
  const { table, fields, first } = added;
  const widths: { column: number; columns: number; px: number }[] = [];
  fields.forEach((field, at) => {
    // Nobody looks at the folded columns side by side: one size serves them all.
    const isFolded = table === 'customers' && first === 0 && at >= DAILY_COLUMNS;
    const px = isFolded ? 180 : sizeFor(field, added);
    const last = widths[widths.length - 1];
    if (last?.px === px) last.columns += 1;
    else widths.push({ column: first + at, columns: 1, px });
  });
  // New sheets have the first size already; beside columns of the team new ones take after those.
  return widths.filter(({ px }) => first > 0 || px > SIZES[0]);
}

function sizeFor(field: string, { table, language }: NewColumns): number {
  if (SENTENCES.includes(field)) return 260;
  const spec = specOf(table, field);
  const words = spec === undefined ? [] : wordsOf(field, spec, language);
  const needed = Math.max(
    NAMES.includes(field) ? 180 : 0,
    pixels(fieldLabel(table, field, language)),
    ...words.map((word) => pixels(word) + ARROW),
  );
  return SIZES.find((size) => size >= needed) ?? 260;
}

/** How wide a text is, with room around it. */
function pixels(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? CHARACTER : LETTER), PADDING);
}
