/*
 * Builds what ships (src/addon.ts, src/on-demand.ts and the pages to dist/) and what runs here (host/cli and bench to
 * .build/).
 */
const { mkdirSync, readdirSync, readFileSync, renameSync } = require('node:fs');
const { rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { isStale, markBuilt } = require('./scripts/stale');
const { refuseNewSyntax } = require('./scripts/check-bundle');
const { wordsOf } = require('./scripts/page-words');
const {
  addonOptions,
  bundleAddon,
  bundleOnDemand,
  evaluateAddon,
  scriptOptions,
} = require('./scripts/script-code');

/** What decides how a bundle is made. */
const builders = [
  'scripts/check-bundle.js',
  'scripts/code-file.js',
  ...['esbuild.config.js', 'scripts/preact-for-text.mjs', 'scripts/realm-globals.mjs'],
  ...['scripts/script-code.js', 'scripts/script-pages.js', 'scripts/stale.js', 'scripts/stubs.js'],
  ...['scripts/without-documentation.js', 'scripts/without-on-demand-words.js'],
  ...['scripts/without-page-words.js', 'scripts/page-words.js'],
  'package-lock.json',
];

/** @type {import('esbuild').BuildOptions} */
const localOptions = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
};

/** Of scripts/script-pages.js; each becomes a file of dist/. */
const PAGE_NAMES = ['hand-over', 'import', 'phone', 'privacy', 'review', 'sidebar'];

const dist = {
  stamp: '.build/dist.stamp',
  outputs: [
    ...['Code.js', 'appsscript.json', 'on-demand.html', 'public-domains.html'].map((name) =>
      join('dist', name),
    ),
    ...PAGE_NAMES.map((name) => join('dist', `${name}.html`)),
  ],
  inputs: ['src', 'appsscript.json', ...builders],
};

/** Another process may be reading the old file: it sees either the whole old or the whole new one. */
function replaceFile(path, text) {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** src/addon.ts and src/sidebar/ to dist/: Code.js, the page and the manifest. */
async function buildDist() {
  const { bundlePage } = require('./scripts/script-pages');
  const { stubs } = require('./scripts/stubs');
  const beganAt = Date.now();
  const bundle = await bundleAddon({ documented: false });
  evaluateAddon(bundle);
  const code = `${bundle}\n${stubs(evaluateAddon(await bundleAddon()))}\n`;
  refuseNewSyntax(code);
  const files = new Map([
    ['Code.js', code],
    ['appsscript.json', readFileSync('appsscript.json', 'utf8')],
    ['on-demand.html', await bundleOnDemand()],
    ['public-domains.html', readFileSync('src/platform/google/public-domains.html', 'utf8')],
  ]);
  for (const name of PAGE_NAMES) files.set(`${name}.html`, await bundlePage(name));
  mkdirSync('dist', { recursive: true });
  mkdirSync('.build', { recursive: true });
  for (const [name, text] of files) replaceFile(join('dist', name), text);
  for (const name of readdirSync('dist')) if (!files.has(name)) rmSync(join('dist', name));
  markBuilt(dist.stamp, beganAt);
}

/** Bundles every `folder/*.ts` for Node into .build/, the packages left where they are. */
async function buildLocal(folder) {
  const name = basename(folder);
  const entryPoints = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
  const outdir = join('.build', name);
  const outputs = entryPoints.map((path) => join(outdir, `${basename(path, '.ts')}.mjs`));
  const stamp = join('.build', `${name}.stamp`);
  if (isStale(stamp, outputs, [folder, ...builders])) {
    const beganAt = Date.now();
    const built = await require('esbuild').build({ ...localOptions, entryPoints, outdir });
    markBuilt(stamp, beganAt, [built.metafile]);
  }
  return outputs;
}

/** dist/ rebuilt only when something it is made of is newer. */
async function readyDist() {
  if (isStale(dist.stamp, dist.outputs, dist.inputs)) await buildDist();
}

/** The commands of host/cli, rebuilt only when something they are made of is newer; answers their paths. */
const readyHost = () => buildLocal('host/cli');

/**
 * What `npm start` shows: the page's script with the grid in it, and the host's thread. What the grid loads
 * on request, such as hyphenation of languages that no sheet asks for, is a file of its own.
 */
async function readyScreen() {
  const outdir = '.build/screen';
  const outputs = ['client.js', 'client.css', 'thread.mjs', 'web-app.js'].map((name) =>
    join(outdir, name),
  );
  if (!isStale('.build/screen.stamp', outputs, builders)) return;
  const { build } = require('esbuild');
  const beganAt = Date.now();
  const client = await build({
    bundle: true,
    metafile: true,
    entryPoints: {
      client: 'host/screen/client/main.tsx',
      'web-app': 'host/screen/client/web-app.ts',
    },
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'dataurl', '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    logLevel: 'warning',
  });
  const thread = await build({
    ...localOptions,
    entryPoints: { thread: 'host/screen/thread.ts' },
    outdir,
  });
  markBuilt('.build/screen.stamp', beganAt, [client.metafile, thread.metafile]);
}

/** What finds duplicates, for `npm run review`: it runs beside the script, which is spared its 25 KB. */
async function readyReview() {
  const path = join('.build', 'review', 'review.js');
  const stamp = '.build/review.stamp';
  if (!isStale(stamp, [path], ['src', ...builders])) return;
  const beganAt = Date.now();
  await require('esbuild').build({
    ...scriptOptions,
    entryPoints: ['src/surfaces/review/index.ts'],
    outfile: path,
    globalName: '__review',
    plugins: [wordsOf('review')],
  });
  markBuilt(stamp, beganAt);
}

/** The measurements of bench/. */
const readyBench = () => buildLocal('bench');

module.exports = {
  addonOptions,
  buildDist,
  builders,
  bundleAddon,
  evaluateAddon,
  readyBench,
  readyDist,
  readyHost,
  readyReview,
  readyScreen,
};
