/** Writes a made-up team as files, as a person would hand them to the digest. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDigestOptions, type DigestOptions } from '../digest/options';
import { generateTeam, type GeneratedTeam } from './generated-team';

/** The day of made-up teams, a Monday. */
const GENERATED_DAY = '2026-11-23';

export interface MadeUpTeam {
  readonly count: number;
  readonly seed: number;
  /** `YYYY-MM-DD`; without it as the files say. */
  readonly takeOver?: string;
}

/** Every third team has several currencies, and every second one knows when customers were first seen. */
export function madeUpTeam(folder: string, { count, seed, takeOver }: MadeUpTeam): DigestOptions {
  const currencies = seed % 3 === 0 ? ['EUR', 'USD'] : ['EUR', ' eur', ''];
  const team = generateTeam(count, seed, GENERATED_DAY, { currencies, hasSince: seed % 2 === 0 });
  const args = Object.entries<GeneratedTeam[keyof GeneratedTeam]>({ ...team }).flatMap(
    ([table, rows]) => {
      const path = join(folder, `${table}.csv`);
      writeFileSync(path, rows.map((cells) => cells.map(quoted).join(',')).join('\n'));
      return [table === 'customers' ? '--data' : `--${table}`, path];
    },
  );
  if (takeOver !== undefined) args.push('--take-over', takeOver);
  const found = readDigestOptions([...args, '--by', 'row', '--today', GENERATED_DAY]);
  if (found === null) throw new Error('A made-up team needs its options.');
  return found;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
