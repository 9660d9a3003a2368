/** What the parts of `npm run scale` share: their process, and how a difference is printed. */
import { oneLine } from '../files/one-line';
import type { Difference } from './compare';

/** What the command needs from its process. */
export interface ScaleEnvironment {
  /** Paths are relative to this folder. */
  readonly workingFolder: string;
  /** The folders of the built add-on, of the built library, of the SQL files, and of installed engines. */
  readonly dist: string;
  readonly library: string;
  readonly sql: string;
  readonly engines: string;
  /** The folder of the queries in ClickHouse's dialect. */
  readonly clickhouse: string;
  /** The file with the worked examples. */
  readonly rules: string;
  /** Where SQL and tables for Google's tools are written. */
  readonly out: string;
  /** Epoch milliseconds. */
  readonly now: number;
  print(text: string): void;
  printError(text: string): void;
}

/** More lines than this help no one. */
export const MOST_SHOWN = 10;

/** The first of what differs, a line each. */
export function differenceLines(differences: readonly Difference[]): readonly string[] {
  return differences
    .slice(0, MOST_SHOWN)
    .map(
      ({ row, field, digest, engine }) =>
        `Row ${row}, ${field}: digest “${oneLine(digest)}”, engine “${oneLine(engine)}”`,
    );
}
