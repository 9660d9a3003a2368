/*
 * `npm run docs`: writes the files that are generated and committed. With --check it writes nothing and
 * exits with 1 when one of them is not what would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { root, setUp } from './set-up.mjs';

setUp();
const { format } = await import('oxfmt');
const require = createRequire(import.meta.url);
const { bundleAddon, evaluateAddon } = require(`${root}esbuild.config.js`);
const layout = require(`${root}.oxfmtrc.json`);
const { chinaHolidays } = await import('./china-holidays.mjs');
const { functionsPage } = await import('./functions-page.mjs');

function committed(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const { customFunctions } = evaluateAddon(await bundleAddon());
for (const { path, text } of [chinaHolidays, functionsPage(customFunctions)]) {
  const { code: formatted } = await format(path, text, layout);
  if (formatted === committed(path)) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not up to date: run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatted);
    console.log(`Wrote ${path}.`);
  }
}
