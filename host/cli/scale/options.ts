/** Parses the options of `npm run scale`: the options of the digest about files, and those of an engine. */
import { dayOf, readDigestOptions, TEAM_OPTIONS, type DigestOptions } from '../digest/options';
import { alternatives, UsageError } from '../files/usage-error';
import { parseOptions } from '../parse-options';
import type { CloudPlace } from './cloud';

export const SCALE_USAGE = `npm run --silent scale -- COMMAND [options]

Runs the same rules in a database, for teams that outgrow one sheet (docs/growing.md).

  try      runs a day over your file in an engine on this machine and shows what it found
  check    compares the engine's answers with those of the digest, row by row
  install  prints the commands that install the rules in BigQuery
  load     prints the commands that load your file; day: the command that runs a day

  --data FILE           customers, CSV or xlsx; --journal, --purchases, --cases, --team, --holidays,
                        --map, --sheet, --by, --today, --timezone, --take-over, --language and
                        --date-order as in npm run digest -- --help
  --generated N         N customers made up instead of a file (check only)
  --seed N              another made-up team (default 1)
  --days N              N days one after the other, with edits in between, instead of one
  --engine googlesql|clickhouse|none
                        googlesql (default) runs the queries of BigQuery in Google's own
                        evaluator, clickhouse those of another dialect in ClickHouse; both are
                        installed at first use; none joins the tables in plain code
  --project P --dataset D --location L --bucket B
                        where in Google Cloud (dataset: duebook, location: EU)
  --yes                 runs the commands instead of printing them (needs bq and gcloud)`;

const ENGINES = ['googlesql', 'clickhouse', 'none'] as const;
const COMMANDS = ['try', 'check', 'install', 'load', 'day'] as const;

export interface ScaleOptions {
  readonly command: (typeof COMMANDS)[number];
  readonly engine: (typeof ENGINES)[number];
  /** Null: a team is made up. */
  readonly digest: DigestOptions | null;
  /** Where in Google Cloud; null for a command that stays on this machine. */
  readonly cloud: CloudPlace | null;
  /** `YYYY-MM-DD`; null: today. */
  readonly today: string | null;
  /** Whether commands of Google's tools are run, not printed. */
  readonly yes: boolean;
  /** Customers and seed of a made-up team. */
  readonly generated: {
    readonly count: number;
    readonly seed: number;
    /** How many days are run one after the other. */
    readonly days: number;
  } | null;
}

const specs = {
  ...TEAM_OPTIONS,
  engine: { type: 'string' },
  generated: { type: 'string' },
  seed: { type: 'string' },
  days: { type: 'string' },
  project: { type: 'string' },
  dataset: { type: 'string' },
  location: { type: 'string' },
  bucket: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

/** Options that the digest does not know; each takes a value. */
const OWN_OPTIONS = /^--(?:engine|generated|seed|days|project|dataset|location|bucket)(=|$)/;

/** Reads the options. Null when help was requested. Throws a `UsageError`. */
export function readScaleOptions(args: readonly string[]): ScaleOptions | null {
  const [word = '--help', ...rest] = args;
  if (word === '--help' || word === '-h') return null;
  const command = oneOf('The command', word, COMMANDS);
  const values = parseOptions(rest, specs);
  if (values.help === true) return null;
  const engine = oneOf('--engine', values.engine ?? ENGINES[0], ENGINES);
  const cloud = CLOUD_COMMANDS.includes(command) ? cloudOf(values, command) : null;
  const today = values.today === undefined ? null : dayOf('today', values.today);
  const common = { command, engine, cloud, today, yes: values.yes ?? false };
  const count = values.generated;
  if (count === undefined) {
    if (values.days !== undefined) throw new UsageError('--days goes with --generated.');
    const needsFile = command !== 'install' && command !== 'day';
    const digest = needsFile ? readDigestOptions(withoutOwn(rest)) : null;
    return { ...common, digest, generated: null };
  }
  if (command !== 'check' || values.data !== undefined) {
    throw new UsageError('--generated goes with check, and without --data.');
  }
  const generated = {
    count: wholeOf('generated', count),
    seed: wholeOf('seed', values.seed ?? '1'),
    days: wholeOf('days', values.days ?? '1'),
  };
  return { ...common, digest: null, generated };
}

const CLOUD_COMMANDS: readonly string[] = ['install', 'load', 'day'];

/** Names end up in SQL and in commands. */
const NAME = /^[A-Za-z0-9][\w.-]*$/;

function cloudOf(
  values: Readonly<Partial<Record<keyof CloudPlace, string>>>,
  command: string,
): CloudPlace {
  const name = (option: keyof CloudPlace, fallback?: string): string => {
    const value = values[option] ?? fallback;
    if (value === undefined) {
      throw new UsageError(`--${option} is missing. Name it: --${option} NAME.`);
    }
    if (!NAME.test(value)) {
      throw new UsageError(`--${option} “${value}” is no name. Use letters, digits, - and _.`);
    }
    return value;
  };
  return {
    project: name('project'),
    dataset: name('dataset', 'duebook'),
    location: name('location', 'EU'),
    bucket: command === 'install' ? name('bucket') : '',
  };
}

function withoutOwn(args: readonly string[]): readonly string[] {
  return args.filter((word, at) => {
    const before = args[at - 1] ?? '';
    return (
      word !== '--yes' &&
      !OWN_OPTIONS.test(word) &&
      !(OWN_OPTIONS.test(before) && !before.includes('='))
    );
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
