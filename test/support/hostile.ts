/** Text that people, or those who write to them, put into cells to break what displays it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+2',
  '@SUM(A1:A9)',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</td></tr></table><h1>big',
  '<!--',
  '<?xml version="1.0"?>',
  '&lt;b&gt; &amp; &copy;',
  'javascript:alert(1)',
  'a\r\nBcc: everyone@example.com',
  '\u202eexe.gpj\u202d',
  '\u2067\u2066',
  'שלום עליכם',
  'مرحبا بالعالم',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334a',
  '👩‍👩‍👧‍👦 🇨🇳 👍🏽',
  '\ud83d',
  '\u0000\u0007\u001b[31m',
  '字'.repeat(50_000),
  '&'.repeat(50_000),
  'undefined',
  '${7*7} {{7*7}} <%= 7 %>',
];

const LISTS = join(__dirname, '../../../shared/data/5-hostile-strings');

/** The distinct texts of third-party lists, when those are next to the repository. */
export function outsideHostile(): readonly string[] {
  return existsSync(LISTS) ? [...new Set(textsUnder(LISTS))] : [];
}

function textsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly string[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textsUnder(path);
    const text = readFileSync(path, 'utf8');
    return entry.name.endsWith('.json') ? textsIn(JSON.parse(text)) : text.split('\n');
  });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
