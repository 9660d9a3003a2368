/** How a sheet was read, so that the script reads its new rows alike. */
import type { IntakeChoice } from '../protocol';
import { foldWord, headingKeys, isBlankCell, textOf, type Cell } from '../rules';
import { likelyOrder } from '../surfaces/import/reading';
import type { LoadedFile } from './loaded-file';
import type { Choices, FileRead } from './read-file';

/** What Google Forms writes above the moment of each answer, in the languages whose lists we read. */
// Words that belong together, not one a line.
// prettier-ignore
const STAMPS: ReadonlySet<string> = new Set([
  'Timestamp', '时间戳记', '時間戳記', 'Zeitstempel', 'Horodateur', 'Marca temporal', 'Carimbo de data/hora',
  'Informazioni cronologiche', 'Tijdstempel', 'タイムスタンプ', '타임스탬프',
].map(foldWord));

type Asked = IntakeChoice & { readonly rows: number };

/**
 * What the script needs for taking in the sheet; null where it cannot be taken in: a file, a sheet of other records, or
 * deals that become one customer.
 */
export function intakeChoice(
  file: LoadedFile,
  { table, columns, dateOrder, meanings }: Choices,
  { read }: FileRead,
  language: string,
): Omit<Asked, 'owner'> | null {
  if (file.gid === null || table !== 'customers' || read === null || read.folded !== null) {
    return null;
  }
  const { headingAt, sources, order } = read;
  const keys = headingKeys(file.rows[headingAt] ?? []);
  const used = new Set([...sources.values()].flatMap((source) => source.columns));
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    headings: keys.filter(
      (_, column) => used.has(column) || (column === 0 && isStamped(file.rows.slice(headingAt))),
    ),
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, field]) => [keys[Number(column)] ?? '', field]),
    ),
    ...{ headingAt, meanings, dateOrder: dateOrder ?? order.order },
    likelyOrder: likelyOrder({ separator: null, language, zone }),
    rows: file.rows.length - 1 - headingAt,
  };
}

/**
 * Whether a form wrote the moment of each row in front of it. It tells a person's second answer from the first, and a
 * row that names no one from a blank one, even where nothing is read from it. Another day in front, such as of the last change,
 * would make an old row a new one each time.
 */
function isStamped([headings = [], ...rows]: readonly (readonly Cell[])[]): boolean {
  if (!STAMPS.has(foldWord(textOf(headings[0] ?? '')))) return false;
  const filled = rows.filter((row) => !row.every(isBlankCell));
  return filled.length > 0 && filled.every(([first]) => typeof first === 'object');
}
