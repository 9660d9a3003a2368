/*
 * src/sidebar/ as one page: Google's HTML service serves files whole and knows no others beside them. It
 * also drops what follows two slashes inside a template literal and reads `<?` as a script of its own
 * (platform.md §5), so the build fails on whatever it could misread.
 */
const { join } = require('node:path');

const root = join(__dirname, '..');

/** @type {import('esbuild').BuildOptions} */
const sidebarOptions = {
  absWorkingDir: root,
  entryPoints: ['src/sidebar/main.tsx', 'src/sidebar/sidebar.css'],
  outdir: 'sidebar',
  bundle: true,
  format: 'iife',
  target: 'es2020',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  minify: true,
  supported: { 'template-literal': false },
  write: false,
  logLevel: 'warning',
};

const MISREAD = ['`', '<?', '<!--', '<script', 'import(', 'http://', 'https://'];
/** Preact names these to make elements of other kinds; nothing is asked of them. */
const NAMESPACES = /http:\/\/www\.w3\.org\/[\w/]+/g;

function refuseMisread(script) {
  const found = MISREAD.find((text) => script.replace(NAMESPACES, '').includes(text));
  if (found !== undefined) throw new Error(`sidebar.html: its script must not hold ${found}`);
}

/** The text of dist/sidebar.html. Who opens it fills in the view and the language. */
async function bundleSidebar() {
  const { outputFiles } = await require('esbuild').build(sidebarOptions);
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const script = textOf('.js');
  refuseMisread(script);
  return `<!doctype html>
<html lang="en" data-view="today">
<head>
<meta charset="utf-8">
<base target="_blank">
<title>Duebook</title>
<style>${textOf('.css')}</style>
</head>
<body>
<div id="page"></div>
<script>${script}</script>
</body>
</html>
`;
}

module.exports = { bundleSidebar };
