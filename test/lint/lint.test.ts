/** `oxlint.config.mjs`: every rule refuses what it is there for, and each fence stands where it belongs. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { refusedInScripts, refusedInSloppyScripts, refusedInTypeScript } from './refused-code';

interface Refusal {
  /** As in `src/workbook/planted.ts`. */
  readonly filename: string;
  /** As in `eslint(no-var)` or `typescript(no-namespace)`. */
  readonly code: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

const named = (folder: string, ending: string, texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(
    ([rule, text]) => [rule, `${folder}/${rule.replace('/', '-')}.${ending}`, text] as const,
  );
const byRule = [
  ...named('src/workbook/rules', 'ts', refusedInTypeScript),
  ...named('scripts/rules', 'mjs', refusedInScripts),
  ...named('scripts/rules', 'js', refusedInSloppyScripts),
];

const notShipped = [
  "new Date('2026-11-21');",
  'new Date(`2026-11-21`);',
  'new Date(2026, 10, 21);',
  "Date.parse('2026-11-21');",
  'cell.getDate();',
  'cell.setHours(0);',
  'setTimeout(send, 1);',
  "new URL('https://example.com');",
  'SpreadsheetApp.flush();',
  'export default 1;',
];
const shipped = ['new Date(0);', 'new Date(Date.UTC(2026, 10, 21));', 'cell.getTime();'];
const ofGoogle = ['MailApp.sendEmail();', 'new Date(0);'];
const ofLanguages = ["const code = 'zh';", "if (language === 'en') speak();", "send('hello');"];
const oneLineLess = [...Array<string>(249).fill('//'), ''];

/** By file, its lines. */
const fences = {
  'src/workbook/dates.ts': [...notShipped, ...shipped],
  'src/platform/google/services.ts': ofGoogle,
  'src/rules/services.ts': ofGoogle,
  'src/workbook/languages.ts': ofLanguages,
  'host/languages.ts': ofLanguages,
  'host/cli/languages.ts': ofLanguages,
  'src/language/words.ts': ofLanguages,
  'host/shorter.ts': oneLineLess,
  'host/longer.ts': ['//', '//', ...oneLineLess],
  'host/unused.ts': ['// oxlint-disable-next-line no-var', 'export const a = 1;'],
};

const CONFIGURATION = [
  ...['oxlint.config.mjs', 'scripts/lint-rules.mjs', 'src/language/languages.ts'],
  'tsconfig.base.json',
];

const PLUGIN = join('node_modules', 'eslint-plugin-regexp');

let tree: string;
let refusals: readonly Refusal[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const path of CONFIGURATION) cpSync(path, join(tree, path));
  mkdirSync(join(tree, 'node_modules'));
  symlinkSync(resolve(PLUGIN), join(tree, PLUGIN), 'dir');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  write('tsconfig.json', '{ "extends": "./tsconfig.base.json", "include": ["src", "host"] }');
  for (const [, path, text] of byRule) write(path, text);
  for (const [path, lines] of Object.entries(fences)) write(path, lines.join('\n'));
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '-c', 'oxlint.config.mjs', '-f', 'json'];
  // oxlint looks for its type-aware half in the path, where npm puts this folder, but jest alone does not.
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path };
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8', env });
  refusals = (JSON.parse(stdout) as { diagnostics: Refusal[] }).diagnostics;
});
afterAll(() => rmSync(tree, { recursive: true }));

it.each(byRule)('%s refuses what it is there for in %s', (rule, path) => {
  const [name = '', plugin = 'eslint'] = rule.split('/').reverse();
  const codes = refusals.filter(({ filename }) => filename === path).map(({ code }) => code);
  expect(codes).toContain(`${plugin}(${name})`);
});

describe('the fences of the lint', () => {
  const FENCE = /^(eslint\((no-restricted-globals|max-lines)\)|duebook\(.*\))$/;
  const refusedLines = (path: keyof typeof fences): number[] => {
    const at = refusals.filter(({ filename, code }) => filename === path && FENCE.test(code));
    const lines = at.flatMap(({ labels }) => labels.map(({ span }) => span.line));
    return [...new Set(lines)].sort((a, b) => a - b);
  };

  it('refuse local dates, strings as dates and absent globals in what ships', () => {
    expect(refusedLines('src/workbook/dates.ts')).toEqual(notShipped.map((_, at) => at + 1));
  });

  it('let only the adapters of Google name its services, and no rule a Date', () => {
    expect(refusedLines('src/platform/google/services.ts')).toEqual([]);
    expect(refusedLines('src/rules/services.ts')).toEqual([1, 2]);
  });

  it('refuse the code of a language anywhere but in its own folder', () => {
    expect(refusedLines('src/workbook/languages.ts')).toEqual([1, 2]);
    expect(refusedLines('host/languages.ts')).toEqual([1, 2]);
    expect(refusedLines('host/cli/languages.ts')).toEqual([1, 2]);
    expect(refusedLines('src/language/words.ts')).toEqual([]);
  });

  it('refuse a file of more than 250 lines', () => {
    expect(refusedLines('host/shorter.ts')).toEqual([]);
    expect(refusedLines('host/longer.ts')).not.toEqual([]);
  });

  it('refuse a comment that switches off a rule for nothing', () => {
    const messages = refusals.filter(({ filename }) => filename === 'host/unused.ts');
    expect(messages).toHaveLength(1);
  });
});
