/** host/README.md lists every imitated method and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOST = join(__dirname, '../../host');

interface ServiceClass {
  googleName?: string;
  prototype: object;
}

function imitated(): Map<string, string[]> {
  const classes = readdirSync(join(HOST, 'services'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      Object.values(jest.requireActual<Record<string, unknown>>(join(HOST, 'services', file))),
    );
  const found = new Map<string, string[]>();
  for (const one of classes) {
    const { googleName, prototype } = one as ServiceClass;
    // A class that inherits its name, as the range of an event does, is listed with the one it extends.
    if (typeof one !== 'function' || !Object.hasOwn(one, 'googleName')) continue;
    if (googleName === undefined || googleName === 'Enum') continue;
    const names: string[] = [];
    for (
      let level: object | null = prototype;
      level && level !== Object.prototype;
      level = Object.getPrototypeOf(level) as object | null
    ) {
      names.push(...Object.getOwnPropertyNames(level).filter((name) => name !== 'constructor'));
    }
    // A class that scripts only pass on, such as a Blob, has no methods to list.
    if (names.length > 0) found.set(googleName, names.sort());
  }
  return found;
}

describe('host/README.md', () => {
  it('lists no class that is not imitated', () => {
    const readme = readFileSync(join(HOST, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^- \*\*([A-Z]\w+)\*\*: [a-z]\w+(?:, |$)/gm)].map(
      ([, name]) => name,
    );
    expect(listed.sort()).toEqual([...imitated().keys()].sort());
  });

  it.each([...imitated()])('lists what is imitated of %s', (name, methods) => {
    const readme = readFileSync(join(HOST, 'README.md'), 'utf8').replace(/\n {2,}/g, ' ');
    const line = readme.split('\n').find((text) => text.startsWith(`- **${name}**: `));
    expect(line).toBe(`- **${name}**: ${methods.join(', ')}`);
  });
});
