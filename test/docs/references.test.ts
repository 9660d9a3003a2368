/**
 * What code and documents name exists: documents and their sections (`docs/rules.md §3`), their
 * headings (`docs/product.md "Menu"`), decisions, and the paths and links of the documents.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const FOLDERS = ['src', 'host', 'test', 'bench', 'scripts', 'docs'];
const OWN_PATH = 'test/docs/references.test.ts';
const CODE = /\.(?:[jt]sx?|mjs|cjs|css|jsonc?)$/;

/** Built or written by a run, so not in the repository. */
const NOT_KEPT = /^(?:dist|workbooks|mails|node_modules|\.build)\//;

const files: readonly string[] = [
  ...readdirSync('.').filter((name) => statSync(name).isFile()),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile()),
  ),
];
const folders = new Set(files.flatMap((path) => ancestorsOf(dirname(path))));
const documents = files.filter(
  (path) => path.endsWith('.md') && (!path.includes('/') || /^(?:docs|host)\//.test(path)),
);
/** This file apart, whose samples name what does not exist. */
const citing = [...files.filter((path) => CODE.test(path) && path !== OWN_PATH), ...documents];

function ancestorsOf(folder: string): readonly string[] {
  return folder === '.' ? [] : [folder, ...ancestorsOf(dirname(folder))];
}

/** Without blocks of code. */
function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

interface Outline {
  /** Without marks. */
  readonly headings: readonly string[];
  /** Of its sections; the title of a document may have a number of its own. */
  readonly numbers: readonly string[];
}

const outlines = new Map<string, Outline>();

function outlineOf(path: string): Outline {
  const known = outlines.get(path);
  if (known !== undefined) return known;
  const found = [...proseOf(readFileSync(path, 'utf8')).matchAll(/^(#+) (.+)$/gm)];
  const outline = {
    headings: found.map(([, , text = '']) => text.replace(/[`*_]/g, '').trim()),
    numbers: found.flatMap(([, marks, text = '']) =>
      marks === '#' ? [] : (/^\d+(?:\.\d+)*/.exec(text)?.[0] ?? []),
    ),
  };
  outlines.set(path, outline);
  return outline;
}

/** A document as a file names it: from the root, from its own folder, or in docs from docs. */
function documentAt(named: string, from: string): string | null {
  const places = [named, join(dirname(from), named)];
  if (from.startsWith('docs/')) places.push(join('docs', named));
  return places.map(normalize).find((path) => documents.includes(path)) ?? null;
}

/** `docs/rules.md`, `RFC 5322`, `§3.1`: each section belongs to the document named before it. */
const NAMED = /(?<document>[\w./-]*\w\.md)\b|(?<standard>\bRFC \d+)|§(?<section>\d+(?:\.\d+)*)/g;
/** What may part a document from its section, and one section from the next. */
const BESIDE = /^[`)\]\s,–]*(?:and|or)?\s*$/;
const QUOTED = /(?<document>[\w./-]*\w\.md)`?,? ["“](?<heading>[^"”]+)["”]/g;
const DECISION = /\bdecisions?[ /](?<number>\d{1,4})\b/gi;

/** What a text names of the documents and is not there. */
function brokenReferences(path: string, text: string): readonly string[] {
  // A reference may go on in the next line of a comment; pages of others are not looked up.
  const flat = text.replace(/\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ').replace(/https?:[^\s)]+/g, '');
  const broken: string[] = [];
  const own = documents.includes(path) && outlineOf(path).numbers.length > 0 ? path : null;
  let within = own;
  let read = 0;
  for (const { groups = {}, 0: words, index } of flat.matchAll(NAMED)) {
    const { document, standard, section } = groups;
    // In a document with sections a section is its own, unless another document is named right before it.
    if (own !== null && !BESIDE.test(flat.slice(read, index))) within = own;
    read = index + words.length;
    if (document !== undefined) {
      within = documentAt(document, path);
      if (within === null) broken.push(words);
    } else if (standard !== undefined) {
      within = standard;
    } else if (within === null) {
      broken.push(`${words} of no document`);
    } else if (!within.startsWith('RFC')) {
      if (!outlineOf(within).numbers.includes(section ?? '')) broken.push(`${within} ${words}`);
    }
  }
  for (const { groups = {}, 0: words } of flat.matchAll(QUOTED)) {
    const document = documentAt(groups['document'] ?? '', path);
    const isThere =
      document === null || outlineOf(document).headings.includes(groups['heading'] ?? '');
    if (!isThere) broken.push(words);
  }
  for (const { groups = {}, 0: words } of flat.matchAll(DECISION)) {
    const start = `docs/decisions/${(groups['number'] ?? '').padStart(4, '0')}-`;
    if (!files.some((file) => file.startsWith(start))) broken.push(words);
  }
  return broken;
}

const LINK = /\]\((?<inline>[^)\s]+)\)|^\[[^\]]+\]: (?<listed>\S+)|\bsrc="(?<image>[^"]+)"/gm;
const QUOTED_CODE = /`(?<code>[^`\n]+)`/g;

/** The links of a document, and the paths it sets as code, that lead nowhere. */
function brokenPaths(path: string, text: string): readonly string[] {
  const prose = proseOf(text);
  const links = [...prose.matchAll(LINK)].map(
    ({ groups = {} }) => groups['inline'] ?? groups['listed'] ?? groups['image'] ?? '',
  );
  const named = [...prose.matchAll(QUOTED_CODE)].map(({ groups = {} }) => groups['code'] ?? '');
  return [
    ...links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(link, path)),
    ...named.filter((code) => isPath(code) && !NOT_KEPT.test(code) && !isKept(code, path)),
  ];
}

/** A file or folder from the document's own folder, with the heading of an anchor. */
function leadsSomewhere(link: string, from: string): boolean {
  const [target = '', anchor] = decodeURI(link).split('#');
  const path = target === '' ? from : normalize(join(dirname(from), target));
  if (!existsSync(path)) return false;
  return anchor === undefined || outlineOf(path).headings.map(anchorOf).includes(anchor);
}

/** As forges make it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** `src/rules/`, `host/cli/start*`, `fields.ts`, `src/language/<code>.ts`; no `text/html`, no `A1:B2`. */
function isPath(code: string): boolean {
  if (!/^\w[\w./<>*-]*$/.test(code)) return false;
  return (
    FOLDERS.some((folder) => code.startsWith(`${folder}/`)) ||
    /\w\/$/.test(code) ||
    CODE.test(code) ||
    /\.md$/.test(code)
  );
}

/** From the root, from the document's folder, or as the end of a longer path. */
function isKept(code: string, from: string): boolean {
  const pattern = code
    .replace(/\/$/, '')
    .replace(/[.]/g, '\\.')
    .replace(/<[^>]*>/g, '[^/]+')
    .replace(/\*/g, '[^/]*');
  const fits = new RegExp(`(?:^|/)${pattern}$`);
  const isThere = (path: string): boolean => fits.test(path);
  return files.some(isThere) || [...folders].some(isThere) || existsSync(join(dirname(from), code));
}

/** What is broken, by the file that names it. */
function brokenIn(
  paths: readonly string[],
  find: (path: string, text: string) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const found = paths.map((path) => [path, find(path, readFileSync(path, 'utf8'))] as const);
  return Object.fromEntries(found.filter(([, broken]) => broken.length > 0));
}

describe('a reference to a document', () => {
  it('every reference in code and documents leads to a section, heading or decision that exists', () => {
    expect(citing.length).toBeGreaterThan(500);
    expect(brokenIn(citing, brokenReferences)).toEqual({});
  });

  it.each([
    ['docs/rulez.md §1', 'docs/rulez.md'],
    ['rules.md §1', 'rules.md'],
    ['docs/rules.md §1 and §99', 'docs/rules.md §99'],
    ['(docs/platform.md\n * §1.1, §1.99)', 'docs/platform.md §1.99'],
    ['RFC 5322 §7, then docs/rules.md §77', 'docs/rules.md §77'],
    ['as §3 says', '§3 of no document'],
    ['docs/product.md "Meal"', 'docs/product.md "Meal"'],
    ['decision 99', 'decision 99'],
    ['docs/decisions/0099', 'decisions/0099'],
  ])('a reference or path that leads nowhere is found: %j', (text, broken) => {
    expect(brokenReferences('src/addon.ts', text)).toContain(broken);
  });
});

describe('a section named in a document', () => {
  it('a section sign means the same document, unless another is named right before it', () => {
    const text = 'see [rules.md](rules.md) and §6; docs/rules.md §1.1; docs/rules.md §10';
    expect(brokenReferences('docs/platform.md', text)).toEqual(['docs/rules.md §1.1']);
    expect(brokenReferences('docs/platform.md', '§9 of docs/rules.md')).toEqual([
      'docs/platform.md §9',
    ]);
  });
});

describe('a path or a link in a document', () => {
  it('every path in the documents exists', () => {
    expect(brokenIn(documents, brokenPaths)).toEqual({});
  });

  it.each([
    ['`src/rulez/`', 'src/rulez/'],
    ['`src/rules/no-*.ts`', 'src/rules/no-*.ts'],
    ['`no-such-file.ts`', 'no-such-file.ts'],
    ['[rules](rulez.md)', 'rulez.md'],
    ['[rules](rules.md#no-such-heading)', 'rules.md#no-such-heading'],
    ['[rules][r]\n\n[r]: rulez.md', 'rulez.md'],
    ['<img src="pictures/none.png">', 'pictures/none.png'],
  ])('a reference or path that leads nowhere is found: %j', (text, broken) => {
    expect(brokenPaths('docs/rules.md', text)).toEqual([broken]);
  });
});
