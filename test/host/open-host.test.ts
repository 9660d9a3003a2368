/** The host as a whole: calls, clock, triggers and authorisation. */
import { openHost, ScriptError, type Host } from '../../host';
import { errorSentence } from '../../host/book';
import { closeTempHosts, inHost, MONDAY, openTempHost, writeScript } from './support/temp-host';

afterEach(closeTempHosts);

describe('openHost', () => {
  it('loads the script for each call, so that nothing stays in its globals', () => {
    const host = openTempHost('var count = 0; function next() { count += 1; return count; }');
    expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
  });

  it("passes data as copies of the script's own kind", () => {
    const host = inHost('return [a instanceof Array, a[0] instanceof Object, a[0].x];');
    expect(host.call('main', [[{ x: 1 }]])).toEqual([true, true, 1]);
  });

  it('refuses an answer that is no plain data, naming the place', () => {
    const host = inHost('return { on: new Date(0) };');
    expect(() => host.call('main')).toThrow('the result of main.on is a Date, not JSON-like');
  });

  it('carries out what the script threw', () => {
    const host = inHost('throw new TypeError("no such grade");');
    expect(() => host.call('main')).toThrow(ScriptError);
    expect(() => host.call('main')).toThrow('no such grade');
  });

  it('ends a run that takes longer than it may, and lets a command give it more', () => {
    const slow = 'for (var i = 0; i < 1e8; i += 1); return i;';
    expect(() => inHost(slow, { runLimitMs: 5 }).call('main')).toThrow(
      'Exceeded maximum execution time',
    );
    expect(inHost(slow, { runLimitMs: 60_000 }).call('main')).toBe(1e8);
  });

  it('says when there is no such function', () => {
    expect(() => inHost('').call('other')).toThrow('Script function not found: other');
  });

  it('says when there is no such zone', () => {
    const dist = writeScript('');
    expect(() => openHost({ dist, now: MONDAY, spreadsheetZone: 'Mars/Base' })).toThrow(
      'There is no time zone "Mars/Base".',
    );
  });

  it('reads the script zone and the scopes from the manifest', () => {
    const dist = writeScript(
      'function zone() { return Session.getScriptTimeZone(); } function mail() { MailApp.getRemainingDailyQuota(); }',
      { timeZone: 'Asia/Tokyo', oauthScopes: [] },
    );
    const host = openHost({ dist, now: MONDAY });
    expect(host.call('zone')).toBe('Asia/Tokyo');
    expect(() => host.call('mail')).toThrow(
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });
});

describe('Host.run', () => {
  it.each([
    ['a Date', 'new Date(0)', null],
    ['rows with a Date in them', '[[1, new Date(0)]]', null],
    ['a service object', 'SpreadsheetApp.getActiveSpreadsheet()', null],
    ['nothing', 'undefined', null],
    ['a Map', '({ seen: new Map([[1, 2]]) })', { seen: {} }],
    ['a list with holes', '[1, undefined]', [1, null]],
  ])('gives the page %s as google.script.run would', (_what, answer, seen) => {
    expect(inHost(`return ${answer};`).run('main')).toEqual(seen);
  });

  it('refuses what a page cannot send', () => {
    const host = inHost('return 1;');
    expect(() => host.run('main', 1, new Date(0))).toThrow(
      'Failed due to illegal value in property: 1',
    );
  });

  it('refuses an argument of a page of more than 1 MB', () => {
    const host = inHost('return 1;');
    expect(host.run('main', 'a'.repeat(900_000))).toBe(1);
    expect(() => host.run('main', '汉'.repeat(400_000))).toThrow('of more than 1 MB');
  });

  it('does not know private functions', () => {
    const host = openTempHost('function secret_() { return 1; }');
    expect(() => host.run('secret_')).toThrow('Script function not found: secret_');
    expect(host.call('secret_')).toBe(1);
  });
});

describe('a custom function in a cell', () => {
  /** Types a formula and returns what its cell shows: a value, or an error's sentence. */
  const answer = (host: Host, formula: string): unknown => {
    const sheet = host.book.active;
    sheet.type(50, 20, formula);
    return errorSentence(sheet.at(50, 20)) || sheet.at(50, 20).value;
  };
  const echo =
    'function ECHO(a, b) { return a instanceof Date ? a.getTime() : JSON.stringify([a, b === undefined]); }';

  it('gets a bare value for a cell, rows for a range, an empty text for an empty cell', () => {
    const host = openTempHost(echo);
    host.book.active.fill([['x'], ['']]);
    expect(answer(host, '=ECHO(A1)')).toBe('["x",true]');
    expect(answer(host, '=ECHO(A2)')).toBe('["",true]');
    expect(answer(host, '=ECHO(A1:A1)')).toBe('["x",true]');
    expect(answer(host, '=ECHO(A1:A2;1)')).toBe('[[["x"],[""]],false]');
  });

  it('gets a date cell as a Date in the spreadsheet zone, and a Date it returns is that day', () => {
    const host = openTempHost(`${echo} function SAME(a) { return [[a, null, 'x']]; }`, {
      spreadsheetZone: 'Asia/Tokyo',
      scriptZone: 'America/New_York',
    });
    const sheet = host.book.active;
    sheet.change(1, 1, { value: 46_349, format: 'yyyy-mm-dd' });
    expect(answer(host, '=ECHO(A1)')).toBe(Date.parse('2026-11-22T15:00:00Z'));
    expect(answer(host, '=SAME(A1)')).toBe(46_349);
    expect([sheet.at(50, 21).value, sheet.at(50, 22).value]).toEqual(['', 'x']);
  });

  it('shows the sentence of what it throws', () => {
    const host = openTempHost('function BAD() { throw new Error("no such grade"); }');
    expect(answer(host, '=BAD()')).toBe('Error: no such grade');
    expect(answer(host, '=NONE()')).toBe("Unknown function: 'NONE'.");
  });

  it('is refused with a one-dimensional answer, and unknown unless it is declared', () => {
    const host = openTempHost(
      'function LIST() { return [1, 2]; } var KEPT = function () { return 1; };',
    );
    expect(answer(host, '=LIST()')).toBe('not imitated: LIST answering a one-dimensional array');
    expect(answer(host, '=KEPT()')).toBe("Unknown function: 'KEPT'.");
  });

  it('may look but not touch', () => {
    const host = openTempHost(
      `function LOOK() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }
       function TOUCH() {
         SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1).setValue(1); }
       function MAIL() { MailApp.getRemainingDailyQuota(); }
       function WHO() { return Session.getEffectiveUser().getEmail(); }`,
    );
    expect(answer(host, '=LOOK()')).toBe('Etc/UTC');
    expect(answer(host, '=WHO()')).toBe('');
    expect(answer(host, '=TOUCH()')).toBe('Exception: You do not have permission to call setValue');
    expect(answer(host, '=MAIL()')).toBe(
      'Exception: You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });
});

describe('authorisation modes', () => {
  const script = `
    function menu() { SpreadsheetApp.getUi().createMenu('Duebook').addItem('Open', 'open').addToUi(); }
    function book() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(); }
    function triggers() { return ScriptApp.getProjectTriggers().length; }
    function who() { return Session.getEffectiveUser().getEmail(); }`;

  it('allows menus and nothing of the document in NONE', () => {
    const host = openTempHost(script);
    host.call('menu', [], { mode: 'NONE' });
    expect(host.menus).toEqual([
      {
        ...{ caption: 'Duebook', inExtensions: false },
        items: [{ caption: 'Open', functionName: 'open' }],
      },
    ]);
    expect(() => host.call('book', [], { mode: 'NONE' })).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  it('allows the document but no triggers and no identity in LIMITED', () => {
    const host = openTempHost(script, { locale: 'zh_CN' });
    expect(host.call('book', [], { mode: 'LIMITED' })).toBe('zh_CN');
    expect(host.call('who', [], { mode: 'LIMITED' })).toBe('');
    expect(() => host.call('triggers', [], { mode: 'LIMITED' })).toThrow(
      'You do not have permission to call ScriptApp.getProjectTriggers',
    );
    expect(host.call('who')).toBe('owner@example.com');
  });
});

describe('triggers', () => {
  const script = `
    function on() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function mine() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction(); }); }
    function off() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
    function hourly(e) {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      console.log([Session.getEffectiveUser().getEmail(), String(e.authMode) === 'FULL', typeof e.triggerUid,
        ss === null, LockService.getDocumentLock() === null].join(' '));
    }
    function screen() { SpreadsheetApp.getUi(); }`;

  it('belong to who made them and fire in that name', () => {
    const host = openTempHost(script);
    host.call('on', [], { user: 'ann@example.com' });
    expect(host.call('mine')).toEqual([]);
    expect(host.call('mine', [], { user: 'ann@example.com' })).toEqual(['hourly']);
    host.call('off');
    expect(host.triggers).toHaveLength(1);
    expect(host.fireClockTriggers().map(({ error }) => error)).toEqual([null]);
    expect(host.logs.map(({ text }) => text)).toEqual(['ann@example.com true string false false']);
  });

  it('may find no active spreadsheet, and never a screen', () => {
    const host = openTempHost(script, { activeSpreadsheetInTrigger: false });
    host.call('on');
    host.fireClockTriggers();
    expect(host.logs[0]?.text).toBe('owner@example.com true string true true');
    expect(() => host.call('screen', [], { trigger: true })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('are at most twenty for one user', () => {
    const host = openTempHost(script);
    for (let made = 0; made < 20; made++) host.call('on');
    expect(() => host.call('on')).toThrow('This script has too many triggers.');
  });
});
