/** `npm start`: the daily job over the bundled sample, and a local page with the mails it made. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../files/usage-error';
import { dayAt } from '../workbook/wall-instant';
import { serveMails, type MailServer } from './mail-server';
import { sampleDay, type SampleDay } from './sample-day';

export interface StartFrame {
  readonly dist: string;
  /** The folder of the sample's files. */
  readonly sample: string;
  /** The folder of the package with a font for Chinese. */
  readonly fonts: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timezone: string;
  out(text: string): void;
  say(text: string): void;
  open(address: string): void;
}

const USAGE = `npm start [-- --port N] [--no-open]

Runs the daily job over a sample team and shows the mails on a page of this machine.

  --port N     the port of the page; any free one unless given
  --no-open    print the address and open no browser
`;

/** Null when there is nothing to serve: after help, or a mistake (exit code 2). */
export async function startCommand(
  args: readonly string[],
  frame: StartFrame,
): Promise<{ readonly server: MailServer | null; readonly exitCode: 0 | 2 }> {
  try {
    const options = readOptions(args);
    if (options === null) {
      frame.out(USAGE);
      return { server: null, exitCode: 0 };
    }
    const today = dayAt(frame.now, frame.timezone);
    const run = (language: 'en' | 'zh'): Promise<SampleDay> =>
      sampleDay(language, { ...frame, folder: frame.sample, today });
    const days = { en: await run('en'), zh: await run('zh') };
    const fonts = existsSync(frame.fonts) ? frame.fonts : null;
    const server = await serveMails({ port: options.port, days, fonts });
    frame.out(
      `${days.en.mails.length} mails of ${today} are at ${server.address} (stop with Ctrl+C)\n`,
    );
    if (options.isOpening) frame.open(server.address);
    return { server, exitCode: 0 };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    frame.say(`${error.message}\n`);
    return { server: null, exitCode: 2 };
  }
}

function readOptions(
  args: readonly string[],
): { readonly port: number; readonly isOpening: boolean } | null {
  let values: { port?: string; 'no-open'?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: false,
    }));
  } catch {
    throw new UsageError(`“${args.join(' ')}” is not understood. Use --port N and --no-open.`);
  }
  if (values.help === true) return null;
  const port = values.port ?? '0';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port “${port}” is no port. Use a number such as 8080.`);
  }
  return { port: Number(port), isOpening: values['no-open'] !== true };
}
