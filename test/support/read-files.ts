/** Reads small files made in memory, as the command and the import dialog do. */
import { Buffer } from 'node:buffer';
import { readTable, type ReadTable } from '../../src/files';
import { zipOf } from './xlsx-files';

type Request = Omit<Parameters<typeof readTable>[0], 'bytes' | 'name' | 'seconds'>;

export function readFrom(content: string | Uint8Array, request: Request = {}): Promise<ReadTable> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readTable({ bytes, name: 'a.csv', seconds: () => 0, ...request });
}

/** A note as `code sure`. */
export function noteCodes({ notes }: ReadTable): readonly string[] {
  return notes.map(({ code, sure }) => `${code} ${sure}`);
}

export interface SheetSpec {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** A cell that starts with `<` is XML; others are texts, null is no cell. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Ranges such as `A1:A2`. */
  readonly merged?: readonly string[];
}

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param active the place of the sheet in front */
export function workbookOf(
  sheets: readonly SheetSpec[],
  active = 0,
  { countsFrom1904 = false }: { readonly countsFrom1904?: boolean } = {},
): Buffer {
  const parts: Record<string, string> = {};
  const listed = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="r${at}"/>`;
  });
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="r${at}" Type="${RELATIONSHIP}/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  parts['xl/workbook.xml'] =
    `<workbook xmlns:r="${RELATIONSHIP}">${countsFrom1904 ? '<workbookPr date1904="1"/>' : ''}<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = `<Relationships>${targets.join('')}</Relationships>`;
  sheets.forEach(({ rows, merged = [] }, at) => {
    const data = rows.map((cells, row) => `<row r="${row + 1}">${cellsOf(cells, row)}</row>`);
    const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/s${at}.xml`] =
      `<worksheet><sheetData>${data.join('')}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
  });
  return zipOf(parts);
}

function cellsOf(cells: readonly (string | null)[], row: number): string {
  return cells
    .map((cell, column) => {
      if (cell === null) return '';
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (cell.startsWith('<c ')) return cell.replace('<c ', `<c r="${place}" `);
      return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join('');
}
