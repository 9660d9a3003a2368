/** Duebook as an add-on from the store instead of a script in the file: what Google lets it do, and what it tells. */
import type { Host } from '../../host';
import type { JsonLike } from '../../host/runtime/json-like';
import { customFunctions } from '../../src/surfaces/functions';
import { menuActions } from '../support/menu-actions';
import { hostsOf } from '../support/story-host';

const openHost = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

const openAddOn = (): Host => openHost({ addOn: 'Duebook', user: OWNER });

function setUp(host: Host): void {
  host.dialogs.queue('YES', 'YES');
  host.person.choose('Duebook', 'Set up / use this sheet…');
}

/** Google's menu of a script that fails while it opens has only Help. */
const faultsOf = (fired: readonly { readonly error: Error | null }[]): readonly unknown[] =>
  fired.flatMap(({ error }) => error ?? []);

describe('Duebook as an add-on', () => {
  it('the menu is under Extensions before a person has allowed anything, and only asks for the language', () => {
    const host = openAddOn();
    expect(faultsOf(host.open())).toEqual([]);
    expect(host.menus).toMatchObject([{ caption: 'Duebook', inExtensions: true }]);
    expect(host.serviceCalls.byMethod).toEqual({
      'Menu.addToUi': 1,
      'Session.getActiveUserLocale': 1,
      'SpreadsheetApp.getUi': 1,
    });
    expect(faultsOf(host.person.type('A1', 'Company').fired)).toEqual([]);
    expect(host.toasts).toEqual([]);
  });

  it('an item of the menu allows it to work in the file, which it repairs on opening from then on', () => {
    const host = openAddOn();
    host.open();
    setUp(host);
    expect(host.book.sheet('Customers')).toBeDefined();
    host.person.type('Customers!A1', '');
    expect(faultsOf(host.open())).toEqual([]);
    expect(host.menus).toMatchObject([{ caption: 'Duebook', inExtensions: true }]);
    expect(host.serviceCalls.byMethod['ScriptApp.getInstallationSource']).toBe(1);
  });

  it('installed while a file is open it has its menu there at once', () => {
    const host = openAddOn();
    expect(faultsOf(host.install())).toEqual([]);
    expect(host.menus).toMatchObject([{ caption: 'Duebook', inExtensions: true }]);
    setUp(host);
    expect(host.book.sheet('Customers')).toBeDefined();
  });

  it('as a script in the file its menu stands by itself', () => {
    const host = openHost();
    host.open();
    expect(host.menus).toMatchObject([{ caption: 'Duebook', inExtensions: false }]);
  });

  it('every item says what to allow while nothing is allowed', () => {
    const host = openAddOn();
    host.open();
    for (const name of Object.keys(menuActions)) {
      expect(() => host.call(name, [], { mode: 'NONE' })).toThrow(/Duebook.*allow/s);
    }
  });

  it('formulas need nothing that a person allows, but for the zone of the days that they answer', () => {
    const host = openAddOn();
    const refused = new Set<string>();
    for (const { name, examples } of customFunctions) {
      for (const { args } of examples) {
        try {
          host.call(name, args as readonly JsonLike[], { mode: 'NONE' });
        } catch {
          refused.add(name);
        }
      }
    }
    // Google runs formulas in CUSTOM_FUNCTION, which allows to read the zone (docs/platform.md §1.4).
    expect([...refused]).toEqual(['NEXT_FOLLOWUP']);
    expect(Object.keys(host.serviceCalls.byMethod)).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
    ]);
  });

  it('a person has one trigger, however often Duebook is set up or the digest switched on', () => {
    const host = openAddOn();
    host.open();
    setUp(host);
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
    for (const item of ['Set up / use this sheet…', 'On', 'On']) {
      host.person.choose('Duebook', item);
      host.clock.advanceHours(50);
    }
    expect(host.triggers).toHaveLength(1);
    expect(host.fireClockTriggers()).toMatchObject([{ error: null }]);
  });
});

describe('a failure of the hourly job', () => {
  interface Failure {
    readonly byGoogle: boolean | undefined;
    readonly byDuebook: readonly string[];
  }

  /** Emails of an hour in which Google gives the trigger no spreadsheet. */
  function fail(host: Host): Failure {
    const before = host.outbox.length;
    host.activeSpreadsheetInTrigger = false;
    const [fired] = host.fireClockTriggers();
    host.activeSpreadsheetInTrigger = true;
    expect(fired?.error?.message).toContain('no spreadsheet');
    const sent = host.outbox.slice(before);
    return { byGoogle: fired?.isMailed, byDuebook: sent.map(({ subject }) => subject) };
  }

  it('as an add-on, Duebook emails the owner of the trigger, once a day', () => {
    const host = openAddOn();
    host.open();
    setUp(host);
    const told = { byGoogle: false, byDuebook: ['Duebook: the hourly job failed'] };
    expect(fail(host)).toEqual(told);
    const { to, body, htmlBody } = host.outbox.at(-1)!;
    expect({ to, htmlBody }).toEqual({ to: [OWNER], htmlBody: '' });
    expect(body).toContain('The hourly job got no spreadsheet from Google');
    host.clock.advanceHours(23);
    expect(fail(host)).toEqual({ ...told, byDuebook: [] });
    host.clock.advanceHours(1);
    expect(fail(host)).toEqual(told);
  });

  it('its email leads to the file where there is one, in the language of the person', () => {
    const host = openHost({ addOn: 'Duebook', user: OWNER, language: 'zh' });
    host.install();
    host.dialogs.queue('YES', 'YES');
    host.person.choose('Duebook', '初始化 / 启用此表…');
    host.share(OWNER, 'reader');
    expect(host.fireClockTriggers()[0]?.error).not.toBeNull();
    const { subject, body } = host.outbox.at(-1)!;
    expect(subject).toBe('Duebook：每小时任务失败');
    expect(body).toMatch(/\nhttps:\/\/docs\.google\.com\/spreadsheets\/d\/\S+$/);
  });

  it('as a script in the file Google emails it, so Duebook does not', () => {
    const host = openHost();
    host.open();
    setUp(host);
    expect(fail(host)).toEqual({ byGoogle: true, byDuebook: [] });
  });

  it('an email that Google refuses hides no failure', () => {
    const host = openAddOn();
    host.open();
    setUp(host);
    host.mailQuota = 0;
    expect(fail(host)).toEqual({ byGoogle: false, byDuebook: [] });
  });
});
