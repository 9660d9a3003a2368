/*
 * dist/Code.js as Google receives it: loading touches no service, every entry point and custom function
 * is a real declaration that autocomplete can read, and nothing in it is newer than Apps Script.
 */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import * as languages from '../../src/language/languages';
import { sidebarWordsOf } from '../../src/language/sidebar';
import { customFunctions as explained } from '../../src/surfaces/functions';

interface Exports {
  readonly entryPoints: readonly { name: string; parameters: readonly string[] }[];
  readonly customFunctions: readonly {
    name: string;
    parameters: readonly { name: string }[];
  }[];
}

const code = readFileSync('dist/Code.js', 'utf8');

const SERVICES = [
  ...['SpreadsheetApp', 'MailApp', 'ScriptApp', 'PropertiesService', 'LockService', 'CacheService'],
  ...['Session', 'Utilities', 'HtmlService', 'Logger', 'UrlFetchApp', 'console'],
];

/** A realm where the services exist and the slightest look at one is an error. */
function realmOfAlarms(): object {
  const realm = {};
  for (const name of SERVICES) {
    Object.defineProperty(realm, name, {
      get: () => {
        throw new Error(`loading touched ${name}`);
      },
    });
  }
  return createContext(realm);
}

function load(expression: string): unknown {
  return runInContext(`${code}\n${expression}`, realmOfAlarms());
}

const shipped = load('__duebook') as Exports;
const parametersOf = new Map<string, readonly string[]>([
  ...shipped.entryPoints.map((entry) => [entry.name, entry.parameters] as const),
  ...shipped.customFunctions.map(
    (spec) => [spec.name, spec.parameters.map(({ name }) => name)] as const,
  ),
]);

describe('dist/Code.js', () => {
  it('the script loads without calling any Google service', () => {
    expect(() => load('0')).not.toThrow();
  });

  it.each([...parametersOf])(
    'the script declares %s with its real parameters',
    (name, parameters) => {
      expect(load(`${name}.toString()`)).toMatch(`function ${name}(${parameters.join(', ')}) {`);
    },
  );

  it.each(explained.map((spec) => [spec.name, spec] as const))(
    'autocomplete shows what %s is for',
    (name, { summary, parameters }) => {
      const comment = [
        '/**',
        ` * ${summary}`,
        ' *',
        ...parameters.map((it) => ` * @param {any} ${it.name} ${it.description}`),
        ' * @customfunction',
        ' */',
        `function ${name}(`,
      ].join('\n');
      expect(code).toContain(comment);
    },
  );

  it('the script declares nothing else at the top level that a cell or a page could call', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared).toEqual([...parametersOf.keys()]);
  });
});

describe('dist/appsscript.json', () => {
  it('the manifest asks for the current spreadsheet, its dialogs, the hourly job, email and the address, and nothing more', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as object;
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Etc/UTC',
      oauthScopes: [
        'spreadsheets.currentonly',
        'script.container.ui',
        'script.scriptapp',
        'script.send_mail',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    });
  });
});

describe('the words in dist/Code.js', () => {
  it.each(Object.keys(languages))('are not those of the sidebar (%s)', (language) => {
    expect(code).not.toContain(sidebarWordsOf(language).settings.setUpHelp);
  });
});
