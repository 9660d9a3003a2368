/** Finds out how a CSV file is written: what separates its cells, and what encloses them. */
import type { ReadingBounds } from '../bounds';
import { readLooseCsv, type CsvStyle } from './read-loose-csv';

/** Those that occur in names and sentences come last: they win only if they split more rows. */
const SEPARATORS = [',', '\t', ';', '|', '^'];
const SAMPLE_ROWS = 60;
const SAMPLE_CHARACTERS = 500_000;

export interface FoundStyle extends CsvStyle {
  readonly sure: 'certain' | 'likely' | 'guess';
}

/**
 * Finds the separator and the quotation mark of a CSV text.
 * @param stated the separator that the file names itself
 */
export async function styleOf(
  text: string,
  stated: string | undefined,
  bounds: ReadingBounds,
): Promise<FoundStyle> {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const quote = isSingleQuoted(sample) ? "'" : '"';
  const { separator, sure } =
    stated === undefined
      ? await separatorOf(sample, quote, bounds)
      : ({ separator: stated, sure: 'certain' } as const);
  const isLoose = quote === "'" || hasSpacedQuote(sample, separator);
  return { separator, quote, isLoose, sure };
}

/**
 * The separator that splits the most rows into the same number of cells; on a tie, into more cells. Rows that it does
 * not split, such as titles and blank lines, do not count.
 */
async function separatorOf(
  sample: string,
  quote: CsvStyle['quote'],
  bounds: ReadingBounds,
): Promise<Pick<FoundStyle, 'separator' | 'sure'>> {
  const found: { separator: string; width: number; count: number }[] = [];
  for (const separator of SEPARATORS) {
    const style = { separator, quote, isLoose: true };
    const { rows } = await readLooseCsv(sample, style, bounds.apart(), SAMPLE_ROWS);
    const rowsOfWidth = new Map<number, number>();
    for (const { length } of rows) {
      if (length > 1) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
    }
    const [width, count] = [...rowsOfWidth].reduce<readonly [number, number]>(
      (best, [cells, many]) =>
        many > best[1] || (many === best[1] && cells > best[0]) ? [cells, many] : best,
      [0, 0],
    );
    found.push({ separator, width, count });
  }
  const [best, second] = found.sort(
    (one, other) => other.count - one.count || other.width - one.width,
  );
  if (best === undefined || best.count === 0) return { separator: ',', sure: 'certain' };
  const isTied = second !== undefined && second.count === best.count && second.width > 1;
  return { separator: best.separator, sure: isTied ? 'likely' : 'certain' };
}

/** Whether most cells of the first line are in single quotation marks. */
function isSingleQuoted(sample: string): boolean {
  const [line = ''] = sample.split('\n', 1);
  const quoted = line.match(/(?:^|[,;|\t])\s?'[^']*'(?=\s?(?:[,;|\t\r]|$))/g)?.length ?? 0;
  const all = line.match(/[,;|\t]/g)?.length ?? 0;
  return quoted > 1 && quoted * 2 > all + 1;
}

/** Whether a quotation mark comes after a space behind a separator: `a, "b"`. */
function hasSpacedQuote(sample: string, separator: string): boolean {
  return sample.includes(`${separator} "`);
}
