/*
 * A customer field is one declaration and one label per language: leaving out a step does not compile.
 * A field is planted in the sources, each time without one step, and the compiler is asked.
 */
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const DECLARATION = 'src/rules/customers/fields.ts';
/** Where the compiler looks for what a field needs. */
const CHECKED = [
  DECLARATION,
  'src/workbook/columns/words.ts',
  'src/surfaces/digest/mail/row.ts',
  'src/sidebar/customer-view.tsx',
];

/** Parsed once, since the next question changes three files of them. */
const sources = new Map<string, ts.SourceFile | undefined>();
let previous: ts.Program | undefined;

/** Files with a list of labels, one per language. */
const LABELS = ts.sys
  .readDirectory('src/language', ['.ts'])
  .filter((path) => /^ *gradeAtLastEntry: '/m.test(ts.sys.readFile(path) ?? ''));

interface Plant {
  /** The planted entry; `''` plants none. */
  readonly spec: string;
  /** Whether a file with labels gets one for it. */
  readonly isLabelled: (path: string) => boolean;
}

/** The files that do not compile. */
function refusing({ spec, isLabelled }: Plant): readonly string[] {
  const { config } = ts.readConfigFile('src/sidebar/tsconfig.json', (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, resolve('src/sidebar'));
  // All projects are compiled as one, from the sources alone.
  const options = { ...parsed.options, composite: false, noEmit: true };
  delete options.rootDir;
  delete options.tsBuildInfoFile;
  delete options.emitDeclarationOnly;
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const name = relative('.', path);
    const plant =
      name === DECLARATION
        ? spec
        : LABELS.includes(name) && isLabelled(name)
          ? "planted: 'Planted',"
          : '';
    if (plant === '') {
      if (!sources.has(path)) sources.set(path, getSourceFile(path, ...rest));
      return sources.get(path);
    }
    const text = (ts.sys.readFile(path) ?? '').replace(
      /^( *)lostReason: /m,
      `$1${plant} lostReason: `,
    );
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true);
  };
  const roots = [...CHECKED, ...LABELS].map((path) => resolve(path));
  const program = ts.createProgram(roots, options, host, previous);
  previous = program;
  return [...CHECKED, ...LABELS].filter(
    (path) => program.getSemanticDiagnostics(program.getSourceFile(resolve(path))).length > 0,
  );
}

const everywhere = (): boolean => true;
const shown = (how: string): string => `planted: { kind: 'text', sheet: 'folded', ${how} },`;

describe('a new customer field', () => {
  it('compiles with its declaration and a label in each language', () => {
    expect(LABELS).toHaveLength(2);
    const spec = shown("sidebar: 'line', mail: 'line'");
    expect(refusing({ spec, isLabelled: everywhere })).toEqual([]);
  });

  it('does not compile without the place of its column', () => {
    const spec = "planted: { kind: 'text' },";
    expect(refusing({ spec, isLabelled: everywhere })).toContain(DECLARATION);
  });

  it.each(LABELS)('does not compile without its label in %s', (without) => {
    const isLabelled = (path: string): boolean => path !== without;
    expect(refusing({ spec: shown(''), isLabelled })).not.toEqual([]);
  });

  it('does not compile when the sidebar or the email is to draw it and does not', () => {
    expect(refusing({ spec: shown("sidebar: 'drawn'"), isLabelled: everywhere })).toEqual([
      'src/sidebar/customer-view.tsx',
    ]);
    expect(refusing({ spec: shown("mail: 'drawn'"), isLabelled: everywhere })).toEqual([
      'src/surfaces/digest/mail/row.ts',
    ]);
  });
});
