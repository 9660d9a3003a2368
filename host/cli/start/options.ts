/** Parses the options of `npm start`. Each mistake is reported in one sentence. */
import { UsageError } from '../files/usage-error';
import { parseOptions } from '../parse-options';
import { DEFAULT_LANGUAGE } from '../workbook/languages';
import { isDay } from '../workbook/wall-instant';

export interface StartOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly data: string | null;
  readonly scenario: string;
  /** `YYYY-MM-DD`; null for today. */
  readonly today: string | null;
  /** The file with the list of those who were erased; null for none. */
  readonly erased: string | null;
  /** Whether those of a backup who were erased are opened, too. */
  readonly withErased: boolean;
  /** Not checked yet: the add-on knows which languages there are. */
  readonly language: string;
  readonly opensBrowser: boolean;
  /** Milliseconds that a call of the script takes at least, as on Google's servers. */
  readonly latencyMs: number;
}

export const START_USAGE = `npm start [-- options]

Opens a spreadsheet with Duebook in your browser, served by this machine.

  --scenario NAME     empty, sample, messy, foreign, 1000 or 5000 (sample unless given)
  --data FILE         your own file instead of a scenario, as it is: CSV, xlsx, vCards or a backup (ZIP)
  --import            with --data: bring its customers into a fresh workbook
  --erased FILE       with a backup: the list of those erased since, or a later backup; they are left out
  --with-erased       with a backup: those who were erased, too
  --today YYYY-MM-DD  the day the clock starts at (today unless given)
  --language CODE     language of headings and emails, such as zh
  --port N            the port of the page (any free port unless given)
  --latency MS        how long the sidebar waits for each call, such as 1000 as in Google Sheets
  --no-open           print the address without opening a browser
`;

const text = { type: 'string' } as const;
const specs = {
  port: text,
  data: text,
  scenario: text,
  import: { type: 'boolean' },
  erased: text,
  'with-erased': { type: 'boolean' },
  today: text,
  language: text,
  latency: text,
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SCENARIOS = ['empty', 'sample', 'messy', 'foreign', '1000', '5000'];

/** Reads the options. Null when help was requested. Throws a `UsageError`. */
export function readStartOptions(args: readonly string[]): StartOptions | null {
  const values = parseOptions(args, specs);
  if (values.help === true) return null;
  const { port = '0', data, scenario, today, language = DEFAULT_LANGUAGE.code } = values;
  const { latency = '0', erased, 'with-erased': isShown = false } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port “${port}” is not a port. Use a number such as 8080.`);
  }
  if (!/^\d{1,5}$/.test(latency)) {
    throw new UsageError(
      `--latency “${latency}” is not a number of milliseconds. Use a number such as 1000.`,
    );
  }
  if (scenario !== undefined && !SCENARIOS.includes(scenario)) {
    throw new UsageError(`--scenario “${scenario}” is unknown. Use ${SCENARIOS.join(', ')}.`);
  }
  if (scenario !== undefined && data !== undefined) {
    throw new UsageError('Give --data or --scenario, not both.');
  }
  const isImported = values.import === true;
  if (isImported && data === undefined) {
    throw new UsageError('--import needs --data FILE, the file to import.');
  }
  if ((erased !== undefined || isShown) && (data === undefined || isImported)) {
    throw new UsageError('--erased and --with-erased need --data BACKUP.zip, a backup to open.');
  }
  if (today !== undefined && !isDay(today)) {
    throw new UsageError(`--today “${today}” is not a day. Write it as 2026-11-23.`);
  }
  return {
    port: Number(port),
    data: data ?? null,
    scenario: data === undefined ? (scenario ?? 'sample') : isImported ? 'import' : 'data',
    erased: erased ?? null,
    withErased: isShown,
    today: today ?? null,
    language,
    opensBrowser: values['no-open'] !== true,
    latencyMs: Number(latency),
  };
}
