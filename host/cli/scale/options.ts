/** Parses the options of `npm run scale`: the options of the digest about files, and those of an engine. */
import { readDigestOptions, type DigestOptions } from '../digest/options';
import { alternatives, UsageError } from '../files/usage-error';
import { parseOptions } from '../parse-options';

export const SCALE_USAGE = `npm run --silent scale -- COMMAND [options]

Runs the same rules in a database, for teams that outgrow one sheet (docs/growing.md).

  try      runs a day over your file in an engine on this machine and shows what it found
  check    compares the engine's answers with those of the digest, row by row

  --data FILE           customers, CSV or xlsx; --journal, --purchases, --cases, --team, --holidays,
                        --map, --sheet, --by, --today, --timezone, --take-over, --language and
                        --date-order as in npm run digest -- --help
  --generated N         N customers made up instead of a file (check only)
  --seed N              another made-up team (default 1)
  --engine googlesql|none
                        googlesql (default) runs the queries of BigQuery in Google's own
                        evaluator, installed at first use; none joins the tables in plain code`;

const ENGINES = ['googlesql', 'none'] as const;
const COMMANDS = ['try', 'check'] as const;

export interface ScaleOptions {
  readonly command: (typeof COMMANDS)[number];
  readonly engine: (typeof ENGINES)[number];
  /** Null: a team is made up. */
  readonly digest: DigestOptions | null;
  /** Customers and seed of a made-up team. */
  readonly generated: { readonly count: number; readonly seed: number } | null;
}

const specs = {
  data: { type: 'string' },
  journal: { type: 'string' },
  purchases: { type: 'string' },
  cases: { type: 'string' },
  team: { type: 'string' },
  map: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  by: { type: 'string' },
  today: { type: 'string' },
  timezone: { type: 'string' },
  holidays: { type: 'string' },
  language: { type: 'string' },
  'date-order': { type: 'string' },
  'take-over': { type: 'string' },
  engine: { type: 'string' },
  generated: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that the digest does not know; each takes a value. */
const OWN_OPTIONS = /^--(?:engine|generated|seed)(=|$)/;

/** Null when help was requested. Throws a `UsageError`. */
export function readScaleOptions(args: readonly string[]): ScaleOptions | null {
  const [word = '--help', ...rest] = args;
  if (word === '--help' || word === '-h') return null;
  const command = oneOf('The command', word, COMMANDS);
  const values = parseOptions(rest, specs);
  if (values.help === true) return null;
  const engine = oneOf('--engine', values.engine ?? ENGINES[0], ENGINES);
  const count = values.generated;
  if (count === undefined) {
    return { command, engine, digest: readDigestOptions(withoutOwn(rest)), generated: null };
  }
  if (command !== 'check' || values.data !== undefined) {
    throw new UsageError('--generated goes with check, and without --data.');
  }
  const generated = {
    count: wholeOf('generated', count),
    seed: wholeOf('seed', values.seed ?? '1'),
  };
  return { command, engine, digest: null, generated };
}

function withoutOwn(args: readonly string[]): readonly string[] {
  return args.filter((word, at) => {
    const before = args[at - 1] ?? '';
    return !OWN_OPTIONS.test(word) && !(OWN_OPTIONS.test(before) && !before.includes('='));
  });
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError(`${name} cannot be “${value}”. Use ${alternatives(allowed)}.`);
}

/** Larger teams do not fit into the evaluator's memory. */
const MOST_GENERATED = 100_000;

function wholeOf(option: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= MOST_GENERATED) return number;
  throw new UsageError(`--${option} “${value}” is not a number from 1 to ${MOST_GENERATED}.`);
}
