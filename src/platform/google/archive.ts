/** The archive port over SpreadsheetApp and Utilities. */
import type { ArchivePort, ExactContents, Label, WholeSheet } from '../archive';
import type { Platform } from '../platform';
import { openZoneDays, type ZoneDays } from '../zone-days';
import { a1Of } from './a1';
import { cellsOf, isDate } from './cells';
import { convertRefusal } from './refusal';
import { openSheet } from './sheet';
import { writeTogether } from './write-together';

const DAY_MS = 86_400_000;

/** The serial of 1970-01-01 (docs/platform.md §7). */
const EPOCH = 25_569;

export function openGoogleArchive(platform: Pick<Platform, 'clock'>): ArchivePort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let days: ZoneDays | null = null;
  const zone = (): ZoneDays => {
    const clock = platform.clock();
    days ??= openZoneDays((instantMs) => clock.offsetMinutes(instantMs, clock.zone()));
    return days;
  };
  const exactCell = (value: unknown): ExactContents['cells'][number][number] => {
    if (!isDate(value)) return value as string | number | boolean;
    const clock = platform.clock();
    const ms = value.getTime();
    const minutes = clock.offsetMinutes(ms, clock.zone());
    // To the millisecond, in which Google counts.
    return { serial: Math.round(ms + minutes * 60_000) / DAY_MS + EPOCH };
  };
  return {
    sheets: () =>
      spreadsheet.getSheets().map((sheet): WholeSheet => ({
        sheet: openSheet(sheet, spreadsheet, zone, { together: writeTogether }),
        rename: (title) => {
          convertRefusal(() => sheet.setName(title));
        },
        contents: () => {
          const range = sheet.getDataRange();
          const cells = cellsOf(range.getValues(), zone);
          return { cells, formulas: range.getFormulas(), notes: range.getNotes() };
        },
        exact: () => {
          const range = sheet.getDataRange();
          const values = range.getValues() as unknown[][];
          return {
            cells: values.map((line) => line.map(exactCell)),
            formulas: range.getFormulas(),
          };
        },
        clearNotes: (areas) => {
          if (areas.length === 0) return;
          convertRefusal(() => sheet.getRangeList(areas.map(a1Of)).clearNote());
        },
      })),
    labels: () => {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const protections = [RANGE, SHEET].flatMap((type) => spreadsheet.getProtections(type));
      return [
        ...spreadsheet.getNamedRanges().map((range): Label => ({
          kind: 'range',
          text: range.getName(),
          write: (text) => void convertRefusal(() => range.setName(text)),
        })),
        ...protections.map((protection): Label => ({
          kind: 'protection',
          text: protection.getDescription(),
          write: (text) => void convertRefusal(() => protection.setDescription(text)),
        })),
      ];
    },
    copy: (title) => convertRefusal(() => spreadsheet.copy(title).getUrl()),
    zip: (files) => {
      const blobs = files.map(({ name, text }) => Utilities.newBlob(text, 'text/plain', name));
      return Utilities.base64Encode(Utilities.zip(blobs, 'backup.zip').getBytes());
    },
    sha256: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
        // Google's bytes are signed.
        .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
        .join(''),
  };
}
