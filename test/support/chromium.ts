/**
 * A Chromium for the tests: an installed one, else the one inside an npm package, which includes
 * the libraries and fonts that a minimal Linux lacks. Nothing is downloaded.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from making requests to other machines. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A page lives for seconds, too short to earn back what optimising its code and compiling what never runs
 * would cost.
 */
const SHORT_LIVED = ['--js-flags=--no-opt --no-maglev --max-lazy'];

/** Where the browser is unpacked, once for all test files of this checkout. */
const UNPACKED = resolve('.build', 'chromium');

/**
 * A font configuration: that of the package names folders of AWS, and without fonts Chromium dies.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the temporary folder of its process, and unpacks its libraries only if
 * it detects AWS (`isRunningInAmazonLinux2023` of 147.0.0), so it runs in a process with both
 * settings. Test files run in parallel: each unpacks into its own folder, and the first one done is
 * kept.
 */
async function unpack(): Promise<void> {
  if (existsSync(UNPACKED)) return;
  await mkdir(resolve('.build'), { recursive: true });
  const own = await mkdtemp(`${UNPACKED}-`);
  await promisify(execFile)(process.execPath, ['scripts/unpack-chromium.mjs'], {
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(own, 'fonts', 'fonts.conf'), FONTS);
  await rename(own, UNPACKED).catch(async (thrown: unknown) => {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw thrown;
  });
}

export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const installed = [named ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: [...QUIET, ...SHORT_LIVED] });
  }
  await unpack();
  return chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    args: [...QUIET, ...SHORT_LIVED, '--headless=shell', '--no-zygote'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(UNPACKED, 'fonts'),
    },
  });
}
