/*
 * The pages of the script, each one HTML file. Google's HTML service drops what follows two slashes inside a template
 * literal and reads `<?` as a script of its own (docs/platform.md §5), so the page's script travels packed,
 * in an alphabet that it cannot misread; that also keeps the page small
 * (docs/decisions/0014-compress-the-sidebar.md).
 */
const { join } = require('node:path');
const { promisify } = require('node:util');
const zopfli = require('@gfx/zopfli');
const { wordsOf } = require('./page-words');
const { withoutWordsBesideImports } = require('./without-on-demand-words');
const { withoutWordsOfPages } = require('./without-page-words');

/**
 * Of htmlparser2 the page only parses: it does without what writes HTML for feeds, 50 KB, and the table of character
 * references, 32 KB, which the browser has.
 *
 * @type {import('esbuild').Plugin}
 */
const parserAlone = {
  name: 'parser-alone',
  setup: ({ onLoad, onResolve }) => {
    const gone = { namespace: 'parser-alone' };
    onResolve({ filter: /^domutils$|decode-data-html/ }, ({ path }) => ({ path, ...gone }));
    onLoad({ filter: /./, ...gone }, () => ({
      contents: 'export const getFeed = undefined, htmlDecodeTree = new Uint16Array(0);',
    }));
  },
};

/** The page of imports recognises headings and words as the script does, so it has most of the catalogue. */
const importPlugins = [
  withoutWordsOfPages(['imports', 'reading']),
  withoutWordsBesideImports,
  parserAlone,
];

/**
 * By name: the folder of the page, its styles, its plugins, its opening tag, which the script completes, and what else
 * stands in it: the page for phones carries its first answers.
 */
const PAGES = {
  sidebar: {
    ...{ folder: 'src/sidebar', css: 'sidebar.css', plugins: [wordsOf('sidebar')] },
    tag: '<html lang="en" data-view="today">',
  },
  phone: {
    ...{ folder: 'src/sidebar/phone', css: 'phone.css', plugins: [wordsOf('phone')] },
    ...{
      tag: '<html lang="en">',
      beside: '<script id="opened" type="application/json"></script>\n',
    },
  },
  review: {
    ...{ folder: 'src/review-page', css: 'review.css', plugins: [wordsOf('review')] },
    tag: '<html lang="en">',
  },
  'hand-over': {
    folder: 'src/hand-over-page',
    css: 'hand-over.css',
    plugins: [wordsOf('hand-over')],
    tag: '<html lang="en">',
  },
  privacy: {
    folder: 'src/privacy-page',
    css: 'privacy.css',
    plugins: [wordsOf('privacy-page')],
    tag: '<html lang="en">',
  },
  import: {
    ...{ folder: 'src/import-page', css: 'import.css', plugins: importPlugins },
    tag: '<html lang="en">',
  },
};

/** @returns {import('esbuild').BuildOptions} */
const optionsOf = (name) => ({
  absWorkingDir: join(__dirname, '..'),
  entryPoints: ['main.tsx', PAGES[name].css].map((file) => `${PAGES[name].folder}/${file}`),
  outdir: name,
  bundle: true,
  format: 'iife',
  target: 'es2020',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  minify: true,
  write: false,
  logLevel: 'warning',
  plugins: PAGES[name].plugins,
});

/** Where the words of the page's own script cannot be read: in both languages. Versions: docs/platform.md §5. */
const TOO_OLD =
  'This browser is too old for Duebook: it cannot unpack the page (deflate-raw). ' +
  'Update it; Chrome and Edge can since version 103. ' +
  '浏览器版本过旧，无法解压 Duebook 页面（deflate-raw）。请更新浏览器，Chrome 和 Edge 须为 103 或更高版本。';

/**
 * Runs in the page: unpacks the script beside it and lets it run as any script of the page. Until then the
 * page shows the name, so that something is drawn at once.
 */
const UNPACK = `
var unpacked;
try {
  unpacked = new DecompressionStream('deflate-raw');
} catch (missing) {
  document.getElementById('page').textContent = '${TOO_OLD}';
  throw missing;
}
var letters = document.getElementById('packed').textContent.replace(/-/g, '+').replace(/_/g, '\\u002f');
var binary = atob(letters);
var bytes = new Uint8Array(binary.length);
for (var at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
var stream = new Blob([bytes]).stream().pipeThrough(unpacked);
new Response(stream).text().then(function (text) {
  var script = document.createElement('script');
  script.textContent = text;
  document.body.appendChild(script);
});`;

/** Raw deflate by an encoder that tries harder than zlib: 4 to 5 % smaller for a second of the build. */
const deflate = promisify(zopfli.deflate);

/** The text of a page of dist/ by its name. Who opens it fills in the language, and the view of the sidebar. */
async function bundlePage(name) {
  const { outputFiles } = await require('esbuild').build(optionsOf(name));
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const packed = Buffer.from(await deflate(Buffer.from(textOf('.js')), {})).toString('base64url');
  const page = `<!doctype html>
${PAGES[name].tag}
<head>
<meta charset="utf-8">
<base target="_blank">
<title>Duebook</title>
<style>${textOf('.css')}</style>
</head>
<body>
<div id="page"><p class="opening">Duebook</p></div>
${PAGES[name].beside ?? ''}<script id="packed" type="text/plain">${packed}</script>
<script>${UNPACK}</script>
</body>
</html>
`;
  refuseMisread(page, name);
  return page;
}

/** Throws if the page contains what Google drops or runs as a script of its own (docs/platform.md §5). */
function refuseMisread(page, name) {
  const misread = ['`', '<?', '<!--', '//', '/*'].find((text) => page.includes(text));
  if (misread !== undefined) throw new Error(`${name}.html: Google misreads ${misread}`);
}

module.exports = { bundlePage, refuseMisread };
