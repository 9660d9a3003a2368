/** docs/five-failures.md names tests that exist. */
import { readFileSync } from 'node:fs';

const NAMED = /^- `(?<file>[^`]+)`: (?<about>.+?) › (?<says>.+)$/gm;

describe('docs/five-failures.md', () => {
  const text = readFileSync('docs/five-failures.md', 'utf8');
  const named = [...text.matchAll(NAMED)].map(({ groups = {} }) => groups);

  it('the page names tests for each of the five failures', () => {
    const sections = text.split(/^## /m).slice(1);
    expect(sections).toHaveLength(5);
    for (const section of sections) expect(section.match(NAMED)?.length).toBeGreaterThan(1);
    expect(named).toHaveLength(text.match(/^- /gm)?.length ?? 0);
  });

  it.each(named)(
    'the test exists: $file: $about › $says',
    ({ file = '', about = '', says = '' }) => {
      const source = readFileSync(file, 'utf8');
      const quoted = (title: string): readonly string[] => [`('${title}', `, `("${title}", `];
      expect(quoted(about).some((call) => source.includes(call))).toBe(true);
      expect(quoted(says).some((call) => source.includes(`it${call}`))).toBe(true);
    },
  );
});
