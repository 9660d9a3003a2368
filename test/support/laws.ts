/**
 * fast-check with the seed of the run: the same for a commit unless LAWS_SEED names another, so that a
 * change is judged by known cases. `npm run laws` tries new ones.
 */
import fc from 'fast-check';

const NAMED = process.env['LAWS_SEED'];

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: NAMED ? Number(NAMED) : 20_261_121 });

/** How many cases a slow law tries: `npm run laws` and a run with LAWS_SEED try all of them. */
export function runsOf(perCommit: number, all: number): number {
  return NAMED ? all : perCommit;
}

export { fc };
