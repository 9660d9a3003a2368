/**
 * fast-check with the seed of the run: one and the same for a commit unless LAWS_SEED names another, so
 * that what is submitted is judged by what was tried. `npm run laws` tries new ones.
 */
import fc from 'fast-check';

const NAMED = process.env['LAWS_SEED'];

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: NAMED ? Number(NAMED) : 20_261_121 });

export { fc };
