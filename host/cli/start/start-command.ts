/** `npm start`: serves a spreadsheet with the shipped add-on on a local page. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveScreen, type ScreenServer } from '../../screen/server';
import { WEB_ADDRESS } from '../../screen/web-app';
import { failureOf } from '../failure';
import { decodeFile } from '../files/decode-file';
import { readErasedList } from '../files/erased-list';
import { openBackup } from '../files/open-backup';
import { UsageError } from '../files/usage-error';
import { commandLanguage, type CommandLanguage } from '../workbook/languages';
import { dayInZone, isoInstant, morningOf } from '../workbook/wall-instant';
import { readStartOptions, START_USAGE, type StartOptions } from './options';

export interface StartEnvironment {
  readonly dist: string;
  /** The folder that the page's script and the host's thread were built to. */
  readonly built: string;
  /** The folder of the sample CSV files. */
  readonly sample: string;
  /** The folder of the package with a font for Chinese. */
  readonly fonts: string;
  /** The folder that workbooks are saved to. */
  readonly workbooks: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timezone: string;
  print(text: string): void;
  printError(text: string): void;
  open(address: string): void;
}

/**
 * Serves the spreadsheet to the browser. The server is null when nothing is served: after --help, a mistake (exit code
 * 2) or a failure (1).
 */
export async function startCommand(
  args: readonly string[],
  frame: StartEnvironment,
): Promise<{ readonly server: ScreenServer | null; readonly exitCode: 0 | 1 | 2 }> {
  try {
    const options = readStartOptions(args);
    if (options === null) {
      frame.print(START_USAGE);
      return { server: null, exitCode: 0 };
    }
    const language = await commandLanguage(options.language, frame.dist);
    // Reports an unreadable file before a page is opened.
    if (options.data !== null) {
      const kind = options.scenario === 'import' ? 'customers' : null;
      const path = resolve(options.data);
      const backup = existsSync(path) ? openBackup(readFileSync(path), options.data) : null;
      if (backup === null) {
        if (options.erased !== null || options.withErased) {
          throw new UsageError(
            `${options.data} is no backup: --erased and --with-erased need one.`,
          );
        }
        await decodeFile(path, options.data, { kind });
      } else {
        const rows = backup.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
        frame.print(
          `The backup of ${backup.made} is whole: ${backup.sheets.length} sheets, ${rows} rows.\n`,
        );
      }
    }
    const server = await serve(options, language, frame);
    for (const text of server.said) frame.print(text);
    frame.print(`Duebook is at ${server.address} (stop with Ctrl+C)\n`);
    frame.print(`On a phone: ${server.webAddress}\n`);
    if (options.opensBrowser) frame.open(server.address);
    return { server, exitCode: 0 };
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    frame.printError(text);
    return { server: null, exitCode };
  }
}

async function serve(
  options: StartOptions,
  { code, locale }: CommandLanguage,
  frame: StartEnvironment,
): Promise<ScreenServer> {
  const { port, scenario, data, latencyMs, erased, withErased } = options;
  const { dist, sample, built, workbooks, timezone } = frame;
  const list = erased === null ? null : readErasedList(erased);
  const day = options.today ?? dayInZone(frame.now, timezone);
  try {
    return await serveScreen({
      port,
      latencyMs,
      built,
      fonts: existsSync(frame.fonts) ? frame.fonts : null,
      start: {
        dist,
        sample,
        scenario,
        data,
        workbooks,
        erased: { list, isShown: withErased },
        webAddress: WEB_ADDRESS,
        now: isoInstant(morningOf(day, timezone)),
        settings: {
          language: code,
          locale,
          spreadsheetZone: timezone,
          scriptZone: timezone,
          user: 'grace@harborline.example',
          mode: 'FULL',
        },
      },
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new UsageError(`Port ${port} is not available. Choose another one: --port 8080.`);
  }
}
