/*
 * The fences hold: in a small tree with one wrong step per rule, every rule of direction finds its own,
 * and words of the platform are unknown in the rules. Those of the lint: test/lint.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

function output(args: readonly string[], cwd = '.'): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('direction', () => {
  const wrongSteps: Readonly<Record<string, readonly string[]>> = {
    'src/rules/assess.ts': ['node:fs', './calendar/day'],
    'src/rules/calendar/index.ts': ['./day'],
    'src/rules/calendar/day.ts': ['../customers/customer', './index'],
    'src/rules/phones/phones-in.ts': ['../customers/customer'],
    'src/rules/customers/customer.ts': ['../grading/grade'],
    'src/rules/grading/grade.ts': ['../segments/type'],
    'src/rules/segments/type.ts': ['../follow-ups/gap'],
    'src/rules/follow-ups/gap.ts': ['../matching/keys'],
    'src/rules/matching/keys.ts': ['../measures/load'],
    'src/rules/measures/load.ts': ['../checks/check'],
    'src/rules/checks/check.ts': ['../assess'],
    'src/rules/merging/merge.ts': ['../assess'],
    'src/rules/importing/import.ts': ['../assess'],
    'src/language/en/catalogue.ts': ['../../rules/grading/grade'],
    'src/platform/mail.ts': ['../language/en/catalogue'],
    'src/platform/google/mail.ts': ['../mail'],
    'src/files/read-table.ts': ['../workbook/open'],
    'src/tables/heading-row.ts': ['../files/read-table'],
    'src/workbook/columns/words.ts': ['../records/ids'],
    'src/workbook/sources/source.ts': ['../records/ids'],
    'src/workbook/records/ids.ts': ['../context/settings'],
    'src/workbook/context/settings.ts': ['../people/cover'],
    'src/workbook/people/cover.ts': ['../reading/team-file'],
    'src/workbook/reading/team-file.ts': ['../undo/activity'],
    'src/workbook/undo/activity.ts': ['../requests/commit'],
    'src/workbook/requests/commit.ts': ['../repair/pause'],
    'src/workbook/repair/pause.ts': ['../job/hourly-job'],
    'src/workbook/job/hourly-job.ts': ['../rights/missing-right'],
    'src/workbook/rights/missing-right.ts': ['../open'],
    'src/workbook/open.ts': [
      '../files/read-table',
      '../surfaces/menu/menu',
      '../platform/google/mail',
    ],
    'src/surfaces/menu/menu.ts': ['../digest/page', '../../addon', '../../../host/guard'],
    'src/surfaces/digest/page.ts': ['./page-head', './nowhere'],
    'src/surfaces/digest/page-head.ts': ['./page'],
    'src/surfaces/functions/grade.ts': ['../../workbook/open'],
    'src/addon.ts': ['./platform/google/mail'],
    'src/on-demand.ts': ['./platform/google/mail'],
    'src/endpoint.ts': ['./on-demand'],
    'src/sidebar/main.ts': ['../workbook/open'],
    'src/review-page/main.ts': ['../workbook/open'],
    'src/hand-over-page/main.ts': ['../platform/mail'],
    'src/import-page/main.ts': ['../platform/mail'],
    'src/privacy-page/main.ts': ['../rules/assess'],
    'src/dialogs/ask.ts': ['../workbook/open'],
    'src/protocol/index.ts': [],
    'warehouse/library/assess.ts': ['../../src/addon'],
    'host/cli.ts': ['../warehouse/library/assess'],
    'host/guard.ts': [
      '../src/rules/assess',
      '@univerjs/core',
      '../src/sidebar/main',
      '../src/review-page/main',
      '../src/protocol',
    ],
  };
  let tree: string;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'fences-'));
    for (const [path, imports] of Object.entries(wrongSteps)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), imports.map((it) => `import '${it}';\n`).join(''));
    }
    const typesOnly = "import type { Today } from '../src/protocol';\n";
    writeFileSync(join(tree, 'host/types.ts'), typesOnly);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it('a forbidden import is refused at every fence by the rule of that fence', () => {
    const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = resolve('.dependency-cruiser.cjs');
    const args = [command, 'src', 'host', 'warehouse', '--config', config, '--output-type', 'json'];
    const { summary } = output(args, tree) as {
      summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string }[] } };
    };
    const found = new Map(summary.violations.map(({ rule, from }) => [rule.name, from]));
    expect([...found.keys()].sort()).toEqual(
      [...new Set(summary.ruleSetUsed.forbidden.map(({ name }) => name))].sort(),
    );
    const offenders = summary.violations.map(({ from }) => from);
    expect(offenders).not.toContain('src/addon.ts');
    expect(offenders).not.toContain('src/on-demand.ts');
    expect(offenders).not.toContain('host/types.ts');
  });
});

describe('types', () => {
  it('the types inside the rules know no Google service, no page and no Node', () => {
    const config = ts.readConfigFile('src/rules/tsconfig.json', (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, resolve('src/rules'));
    const planted = 'src/rules/planted.ts';
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (path, ...rest) =>
      path === planted
        ? ts.createSourceFile(path, 'SpreadsheetApp; document; process;', ts.ScriptTarget.ES2020)
        : getSourceFile(path, ...rest);
    const program = ts.createProgram([planted], options, host);
    const source = program.getSourceFile(planted);
    const refused = program.getSemanticDiagnostics(source).map(({ start = 0, length }) => {
      return source?.text.substr(start, length);
    });
    expect(refused).toEqual(['SpreadsheetApp', 'document', 'process']);
  });
});
