/** Events are delivered as Google does, with the same limits. */
import { closeTempHosts, inHost, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

const ON_EDIT = `function onEdit(e) {
  console.log([String(e.authMode), e.source.getSpreadsheetLocale(), e.user.getEmail(), e.triggerUid].join('|'));
  try { MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b' }); }
  catch (error) { console.log(error.message); }
  e.range.getSheet().getRange(e.range.rowStart, e.range.columnStart + 1).setValue('seen');
}`;

describe('edited', () => {
  it("onEdit runs with limited authorisation and without the user's address", () => {
    const host = openTempHost(ON_EDIT, { locale: 'zh_CN' });
    const { fired } = host.person.type('A1', 'x');
    expect(fired).toEqual([{ handler: 'onEdit', error: null }]);
    expect(host.logs.map(({ text }) => text)).toEqual([
      'LIMITED|zh_CN||',
      expect.stringContaining('You do not have permission to call MailApp.sendEmail'),
    ]);
    expect(host.outbox).toEqual([]);
  });

  it('edits by the script itself fire no event', () => {
    const host = openTempHost(ON_EDIT);
    host.person.type('A1', 'x');
    expect(host.book.active.values()).toEqual([['x', 'seen']]);
  });

  it('a failure of onEdit is returned, because users would not see it', () => {
    const host = openTempHost('function onEdit(e) { throw new Error("no"); }');
    expect(host.person.type('A1', 'x').fired[0]?.error?.message).toBe('no');
    expect(host.book.active.at(1, 1).value).toBe('x');
  });

  it('in a burst of edits two events wait and the others are lost', () => {
    const host = openTempHost('function onEdit(e) { console.log(e.value); }');
    host.events.hold();
    ['a', 'b', 'c', 'd'].forEach((text, at) => host.person.type(`A${at + 1}`, text));
    expect(host.logs).toEqual([]);
    expect(host.events.release()).toHaveLength(2);
    expect(host.logs.map(({ text }) => text)).toEqual(['a', 'b']);
    host.person.type('A5', 'e');
    expect(host.logs).toHaveLength(3);
  });

  it('edit events can be lost', () => {
    const host = openTempHost(ON_EDIT);
    host.events.areLost = true;
    expect(host.person.type('A1', 'x').fired).toEqual([]);
    expect(host.book.active.values()).toEqual([['x']]);
  });

  it('edit events can be delivered twice', () => {
    const host = openTempHost('function onEdit(e) { console.log(e.value); }');
    host.events.areDoubled = true;
    host.person.type('A1', 'x');
    expect(host.logs.map(({ text }) => text)).toEqual(['x', 'x']);
  });
});

describe('opened', () => {
  const SCRIPT = `function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('Duebook').addItem('Check', 'check').addSeparator()
      .addItem('Help', 'help').addToUi();
    console.log(String(e.authMode) + '|' + ('source' in e));
    if (String(e.authMode) !== 'NONE') SpreadsheetApp.getActiveSpreadsheet().toast('Hello');
  }
  function check() { return Session.getEffectiveUser().getEmail(); }
  function help() { return 'here'; }`;

  it.each([
    ['NONE', false],
    ['LIMITED', true],
    ['FULL', true],
  ] as const)('gives onOpen the authority told: %s', (mode, source) => {
    const host = openTempHost(SCRIPT);
    expect(host.open({ mode })[0]?.error).toBeNull();
    expect(host.logs[0]?.text).toBe(`${mode}|${source}`);
    expect(host.toasts).toHaveLength(source ? 1 : 0);
  });

  it('reopening the file rebuilds the menus', () => {
    const host = openTempHost(SCRIPT);
    host.open();
    host.open();
    expect(host.menus).toHaveLength(1);
    expect(host.as('mei@example.com').choose('Duebook', 'Check')).toBe('mei@example.com');
    expect(host.person.choose('Duebook', 'Help')).toBe('here');
    expect(() => host.person.choose('Duebook', 'Gone')).toThrow(
      'There is no menu item Duebook > Gone.',
    );
  });

  it('a viewer runs no triggers and cannot edit', () => {
    const host = openTempHost(SCRIPT);
    host.share('guest@example.com', 'reader');
    expect(host.open({ user: 'guest@example.com' })).toEqual([]);
    expect(host.menus).toEqual([]);
    expect(() => host.as('guest@example.com').type('A1', 'x')).toThrow(
      'You can only view this file.',
    );
    host.share('guest@example.com', 'editor');
    host.as('guest@example.com').type('A1', 'x');
    expect(host.book.active.at(1, 1).value).toBe('x');
  });
});

describe('clock triggers', () => {
  it("two users can own clock triggers without seeing each other's", () => {
    const host = inHost(
      `if (a === 'install') ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
       if (a === 'count') return ScriptApp.getProjectTriggers().length;
       if (typeof a === 'object') console.log(Session.getEffectiveUser().getEmail());`,
    );
    const users = ['lin@example.com', 'mei@example.com'];
    users.forEach((user) => host.call('main', ['install'], { user }));
    expect(users.map((user) => host.call('main', ['count'], { user }))).toEqual([1, 1]);
    expect(host.fireClockTriggers()).toHaveLength(2);
    expect(host.logs.map(({ text }) => text)).toEqual(users);
  });
});

describe('undo', () => {
  it('undo reverts an edit together with what the script wrote in response', () => {
    const host = openTempHost(ON_EDIT);
    host.person.type('A1', 'x');
    host.person.insertLines({ sheet: 'Sheet1', axis: 'row', first: 1 });
    host.person.type('A1', 'y');
    expect(host.book.active.values()).toEqual([
      ['y', 'seen'],
      ['x', 'seen'],
    ]);
    expect(host.undo()).toBe(true);
    expect(host.book.active.values()).toEqual([
      ['', ''],
      ['x', 'seen'],
    ]);
    expect([host.undo(), host.undo(), host.undo()]).toEqual([true, true, false]);
    expect(host.book.active.values()).toEqual([]);
  });
});
