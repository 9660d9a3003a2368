/** A workbook filled with the user's files, for a command that only looks at it. */
import { openHost, type Host } from '../../index';
import type { DecodedFile } from '../files/decode-file';
import { UsageError } from '../files/usage-error';
import { commandLanguage } from '../workbook/languages';
import { dayInZone, isoInstant, morningOf } from '../workbook/wall-instant';
import { fillWorkbook, PLACEHOLDER_ADDRESS, readFiles, type FilledWorkbook } from './fill-workbook';
import type { DigestOptions } from './options';

/** Ends a run only where something hangs: a long journal takes a slow computer more than Google's six minutes. */
export const RUN_LIMIT_MS = 2 * 60 * 60_000;

export interface OpenWorkbook {
  readonly host: Host;
  readonly filled: FilledWorkbook;
  /** The file of customers. */
  readonly data: DecodedFile;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

interface WorkbookFrame {
  readonly workingFolder: string;
  readonly dist: string;
  readonly now: number;
}

/**
 * Fills a workbook with the user's files and hands it to `look`. Throws a `UsageError` for a mistake in the options or
 * the files.
 */
export async function withWorkbook<T>(
  options: DigestOptions,
  { workingFolder, dist, now }: WorkbookFrame,
  look: (workbook: OpenWorkbook) => T | Promise<T>,
): Promise<T> {
  const files = await readFiles(options, workingFolder);
  const { locale } = await commandLanguage(options.language, dist);
  const today = options.today ?? dayInZone(now, options.timezone);
  checkNotAfter('take-over', options.takeOver, today);
  const host = openHost({
    dist,
    now: isoInstant(options.today === null ? now : morningOf(today, options.timezone)),
    spreadsheetZone: options.timezone,
    locale,
    user: PLACEHOLDER_ADDRESS,
    runLimitMs: RUN_LIMIT_MS,
  });
  try {
    const filled = fillWorkbook(host, options, files, today);
    return await look({ host, filled, data: files.data, today });
  } finally {
    await host.close();
  }
}

/** Throws a `UsageError` when the day given with an option is after today. */
export function checkNotAfter(option: string, day: string | null, today: string): void {
  if (day === null || day <= today) return;
  throw new UsageError(`--${option} ${day} is after ${today}. Use that day or an earlier one.`);
}
