/** The pages of dist/ as Google receives them: whole in itself, and nothing in it that Google misreads. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

// oxlint-disable-next-line typescript/no-require-imports -- the build is CommonJS
const { refuseMisread } = require('../../scripts/script-pages') as {
  refuseMisread(page: string, name: string): void;
};

const PAGES = [
  ['sidebar', '<html lang="en" data-view="today">'],
  ['review', '<html lang="en">'],
  ['privacy', '<html lang="en">'],
  ['import', '<html lang="en">'],
] as const;

describe.each(PAGES)('dist/%s.html', (name, tag) => {
  const page = readFileSync(`dist/${name}.html`, 'utf8');
  const packed = /<script id="packed" type="text\/plain">([\w-]+)<\/script>/.exec(page)?.[1] ?? '';
  const script = inflateRawSync(Buffer.from(packed, 'base64url')).toString();

  it('the page contains nothing that the HTML service drops or reads as a script of its own', () => {
    expect(['`', '//', '/*', '<?', '<!--'].filter((text) => page.includes(text))).toEqual([]);
  });

  it.each(['`', '//', '/*', '<?', '<!--'])('the build refuses a page that contains %s', (text) => {
    expect(() => refuseMisread(`<script>var text = "${text}";</script>`, 'sidebar')).toThrow(
      `Google misreads ${text}`,
    );
  });

  it('the page requests nothing from other servers', () => {
    const addresses = `${page}${script}`.match(/(https?:|src=|url\(|@import)[^"'\s]*/g) ?? [];
    // Preact names kinds of elements by these, and Papa Parse its project in its licence; nothing is asked of them.
    const names = ['http://www.w3.org/', 'https://github.com/mholt/PapaParse'];
    expect(addresses.filter((it) => !names.some((name) => it.startsWith(name)))).toEqual([]);
  });

  it('the page has its language, and its view, in the first line, where the script fills them in', () => {
    expect(page).toContain(tag);
  });
});
