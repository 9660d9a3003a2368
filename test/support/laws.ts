/**
 * fast-check with a fixed seed, so that a commit is tested with the cases its author ran. LAWS_SEED
 * sets another seed; `npm run laws` tries new ones.
 */
import fc from 'fast-check';

const NAMED = process.env['LAWS_SEED'];

/** For stories that draw their world themselves. */
export const lawsSeed = NAMED ? Number(NAMED) : 20_261_121;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: lawsSeed });

/** In `npm run laws`, and wherever LAWS_SEED names a seed: slow stories do all they can, elsewhere a part. */
export const isThorough = NAMED !== undefined;

export { fc };
