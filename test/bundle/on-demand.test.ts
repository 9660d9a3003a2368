/*
 * dist/on-demand.html as Google receives it and as the script runs it: text that no reader of HTML gives a meaning to,
 * code that touches no service until it is called, and all that the script leaves out. And what people read when Google
 * does not hand it over, or refuses to run it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { openHost, type Host } from '../../host';
import { compileLikeAppsScript } from '../../host/runtime/compile-like-apps-script';
import * as languages from '../../src/language/languages';

// oxlint-disable-next-line typescript/no-require-imports -- the build is CommonJS
const { codeFile } = require('../../scripts/code-file') as {
  codeFile(code: string, name: string): string;
};

const script = readFileSync('dist/Code.js', 'utf8');
const text = readFileSync('dist/on-demand.html', 'utf8');
const code = decodeURIComponent(text.trim());

describe('dist/on-demand.html', () => {
  it.each(['<', '>', '&', '`', '//', '/*', '\r'])(
    'the text contains no %j, to which a page or a template could give a meaning',
    (mark) => {
      expect(text.includes(mark)).toBe(false);
    },
  );

  it('the text is one line', () => {
    expect(text.split('\n')).toEqual([text.trim(), '']);
  });

  it('whatever the code contains is written so that it comes back unchanged', () => {
    const nasty =
      'var x = "<?= a ?> </script> <!-- // /* */ & % 100%25 \u2028\ufeff 中文 `";\nvar y = 1<2;';
    const written = codeFile(nasty, 'x');
    expect(written).not.toMatch(/[<>&`]|\/[/*]|\n./);
    expect(decodeURIComponent(written.trim())).toBe(`${nasty}\nreturn x;`);
  });

  it('the code runs without any service, and exports what the script calls', () => {
    const realm = createContext({ code });
    const names = runInContext('Object.keys(new Function(code)()).sort().join()', realm) as string;
    expect(names).toBe('ask,doGet,onDemandActions,perform,runHourly');
  });

  it('the code has no syntax that Apps Script refuses', () => {
    const whole = `function wrapped() {\n${code}\n}`;
    expect(() => compileLikeAppsScript(whole, 'on-demand.html')).not.toThrow();
  });
});

/** What only the second file says. */
const LEFT_OUT = ['commandLine', 'digest', 'figures', 'start', 'settingHelp', 'teamMail'] as const;

describe('the words of what is loaded on demand', () => {
  it.each(Object.entries(languages))('are in the second file alone (%s)', (_, { language }) => {
    const { commandLine, digest, figures, menu, settingHelp, teamMail } = language.words;
    const said = [
      commandLine?.labels?.noMails,
      figures?.made,
      menu?.setUp?.fine,
      settingHelp?.['gap.partner'],
      digest?.nothingDueHint,
      teamMail?.title,
    ];
    for (const words of said) {
      expect(words).toBeTruthy();
      expect([code.includes(words ?? ''), script.includes(words ?? '')]).toEqual([true, false]);
    }
  });

  it('are not asked for by the script, where they are undefined', () => {
    const reading = new RegExp(
      `(?:words|catalogue|menu)\\.(?:${[...LEFT_OUT, 'setUp', 'adopt'].join('|')})\\b`,
    );
    expect(reading.exec(script)?.[0]).toBeUndefined();
    // The minifier renames the catalogue, but no group of it. The menu has words of its own about the digest, and `start`
    // is no rare name.
    const groups = [...LEFT_OUT, 'setUp', 'adopt'].filter((group) => group !== 'start').join('|');
    const taking = new RegExp(
      `\\{[^{}()]*\\b(?:${groups})(?::[\\w$]+)?(?:,[^{}()]*)?\\}=(?![\\w$.]*\\.menu\\b)`,
    );
    expect(taking.exec(script)?.[0]).toBeUndefined();
    const words: object = languages.en.language.words;
    for (const group of LEFT_OUT) {
      const phrases = Object.keys((words as Record<string, object>)[group] ?? {}).join('|');
      const saying = new RegExp(`\\.${group}\\.(?:${phrases})\\b`);
      expect(saying.exec(script)?.[0]).toBeUndefined();
    }
    // One line of each language declares them; any other would take them out of a catalogue.
    for (const group of ['commandLine', 'settingHelp']) {
      const found = script.match(new RegExp(`\\b${group}\\b`, 'g')) ?? [];
      expect([group, found.length]).toEqual([group, Object.keys(languages).length]);
    }
  });
});

const folders: string[] = [];

/** A host whose project lacks the second file, or may not make functions of text. */
function crippled(how: 'missing' | 'refused'): Host {
  const dist = mkdtempSync(join(tmpdir(), 'duebook-on-demand-'));
  folders.push(dist);
  cpSync('dist', dist, { recursive: true });
  if (how === 'missing') rmSync(join(dist, 'on-demand.html'));
  else {
    const refuses = `globalThis.Function = function () { throw new EvalError('Code generation from strings disallowed for this context'); };`;
    writeFileSync(join(dist, 'Code.js'), `${refuses}\n${script}`);
  }
  return openHost({ dist, now: '2026-11-23T08:30:00Z', spreadsheetZone: 'Europe/Berlin' });
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe.each([
  ['missing', 'No HTML file named on-demand was found.'],
  ['refused', 'Code generation from strings disallowed for this context'],
] as const)('when the second file is %s', (how, reason) => {
  it('a menu item that needs it says what happened and what to do', async () => {
    const host = crippled(how);
    host.dialogs.queue('OK');
    host.call('menuSetUp');
    expect(host.dialogs.asked.map((asked) => asked.text)).toEqual([
      `This part of Duebook could not be loaded, so nothing was changed. Reload the sheet and try again. If it happens again, ask whoever installed Duebook to push all its files once more. (${reason})`,
    ]);
    await host.close();
  });

  it('the hourly job throws what happened and what to do, which Google emails', async () => {
    const host = crippled(how);
    expect(() => host.call('runHourly')).toThrow(
      `The hourly job could not load its code, so no email was sent this hour. It tries again every hour. If it keeps failing, ask whoever installed Duebook to push all its files once more. (${reason})`,
    );
    await host.close();
  });

  it('a question that needs it is answered with the reason, and the others as ever', async () => {
    const host = crippled(how);
    const questions = JSON.stringify([{ ask: 'propose' }, { ask: 'me' }]);
    const [refused, me] = JSON.parse(host.call('ask', [questions]) as string) as unknown[];
    expect(refused).toEqual({ error: { code: 'not-loaded', reason } });
    expect(me).toMatchObject({ outcome: expect.any(String) as string });
    await host.close();
  });
});
