/** What `RIGHTS` declares about each question is what the script does. */
import type { Host } from '../../host';
import { RIGHTS, type MenuItemName, type QuestionName } from '../../src/protocol';
import { QUESTIONS } from '../support/questions';
import { asking, cellUnder, fillTeam, type Row } from '../support/team-host';
import { copiesOf, hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';
const MANAGER = 'mia@team.example';
const SELLER = 'ana@team.example';

const NAMES = Object.keys(QUESTIONS) as QuestionName[];
const where = (isWanted: (right: (typeof RIGHTS)[QuestionName]) => boolean) =>
  NAMES.filter((name) => isWanted(RIGHTS[name]));

function agree(host: Host): Host {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  return host;
}

const copy = copiesOf(open, () => {
  const host = agree(open());
  fillTeam(host);
  host.person.deleteSheet('Settings');
  host.call('menuSetUp');
  host.person.type(cellUnder(host, 'Owner', 5), 'eva@partner.example');
  host.person.type(cellUnder(host, 'Owner', 3), 'Pool');
  host.call('menuDigestOn');
  const ask = asking(host, OWNER);
  ask({ ask: 'confirm-addresses', id: 'before-1', addresses: EVA, isConfirmed: false });
  ask({ ask: 'open-case', id: 'before-2', ...{ customer: 'c0', kind: 'promise', text: 'a' } });
  // Makes the sheet Review.
  ask({ ask: 'save-review', lines: [] });
  return host;
});

const aTeam = (): Host => agree(copy());

const EVA = ['eva@partner.example'];

/** The cells of every sheet but Activity, the sizes of the sheets, and the properties. */
function stateOf(host: Host): unknown {
  const sheets = host.book.sheets
    .filter(({ name }) => name !== 'Activity')
    .map((sheet) => [sheet.name, sheet.values(), sheet.maxRows, sheet.maxColumns]);
  return [sheets, host.properties.document.all(), host.book.names.all()];
}

function askAs(host: Host, user: string, name: QuestionName): Row {
  const question = { ask: name, ...QUESTIONS[name] };
  const [headings = [], first = []] = host.book.sheet('Cases')?.values() ?? [];
  const found = first[headings.indexOf('Case ID')];
  return asking(host, user)(name === 'change-case' ? { ...question, case: found } : question);
}

describe('the rights of the questions', () => {
  it.each(where(({ lock, undo }) => lock !== 'none' && undo !== 'sends' && undo !== 'repair'))(
    'let %s write nothing while someone else holds the lock',
    (name) => {
      const host = aTeam();
      const before = stateOf(host);
      host.locks.holdElsewhere();
      expect(askAs(host, OWNER, name)).toMatchObject({ outcome: 'refused', code: 'busy' });
      expect(stateOf(host)).toEqual(before);
    },
  );

  it.each(where(({ undo }) => undo === 'reads'))('let %s change nothing', (name) => {
    const host = aTeam();
    const before = stateOf(host);
    askAs(host, SELLER, name);
    expect(stateOf(host)).toEqual(before);
  });

  it.each(where(({ undo }) => undo === 'id'))('let %s be undone by its ID, all of it', (name) => {
    const host = aTeam();
    const before = JSON.stringify(stateOf(host));
    expect(askAs(host, OWNER, name)).toMatchObject({ outcome: 'done', undo: 'question-1' });
    expect(JSON.stringify(stateOf(host))).not.toBe(before);
    expect(asking(host, OWNER)({ ask: 'undo', undo: 'question-1' })).toMatchObject({
      outcome: 'done',
    });
    const journal = host.book.sheet('Journal')?.values() ?? [];
    // Entries are voided, never deleted.
    if (journal.length > 1) {
      expect(journal.slice(1).length % 2).toBe(0);
      host.book.sheet('Journal')?.deleteLines('row', 2, journal.length - 1);
      host.book.sheet('Journal')?.insertLines('row', 2, journal.length - 1);
    }
    expect(JSON.parse(JSON.stringify(stateOf(host)))).toEqual(JSON.parse(before));
  });

  it.each(where(({ who }) => who === 'manager'))(
    'leave %s to managers and to the owner of the digest',
    (name) => {
      const host = aTeam();
      const before = stateOf(host);
      expect(askAs(host, SELLER, name)).toMatchObject({ outcome: 'refused', code: 'right' });
      expect(stateOf(host)).toEqual(before);
      expect(askAs(host, MANAGER, name)).not.toMatchObject({ code: 'right' });
      expect(askAs(host, OWNER, name)).not.toMatchObject({ code: 'right' });
    },
  );

  it('take the rows of an import from whoever knows its key, which stands in no sheet', () => {
    const host = aTeam();
    const key = 'secret-of-the-page';
    asking(host, MANAGER)({ ask: 'import-begin', ...QUESTIONS['import-begin'], key });
    const send = (own: string): Row =>
      asking(host, SELLER)({ ask: 'import-rows', ...QUESTIONS['import-rows'], key: own });
    expect(send('another')).toMatchObject({ outcome: 'refused', code: 'right' });
    expect(send(key)).toMatchObject({ outcome: 'rows' });
    const shown = JSON.stringify(host.book.sheets.map((sheet) => sheet.values()));
    expect(shown).not.toContain(key);
  });

  it.each(where(({ who }) => who === 'owner'))('leave %s to the owner of the digest', (name) => {
    const host = aTeam();
    expect(askAs(host, MANAGER, name)).toMatchObject({ outcome: 'refused', code: 'right' });
    expect(askAs(host, OWNER, name)).toMatchObject({ outcome: 'done' });
  });
});

describe('the rights of the menu', () => {
  const items = Object.keys(RIGHTS).filter((name): name is MenuItemName => name.startsWith('menu'));

  it.each(items.filter((name) => RIGHTS[name].who !== 'anyone'))(
    'keep a seller from %s',
    (name) => {
      const host = aTeam();
      const before = stateOf(host);
      host.call(name, [], { user: SELLER });
      expect(host.dialogs.asked[host.dialogs.asked.length - 1]?.text).toMatch(/^Only /);
      expect(stateOf(host)).toEqual(before);
    },
  );

  it.each(['menuDigestOn', 'menuDigestOff'] as const)('let %s be undone, all of it', (name) => {
    const host = aTeam();
    host.clock.advanceHours(1);
    host.call('runHourly', [], { trigger: true });
    const before = stateOf(host);
    host.call(name);
    host.call('menuUndo');
    expect([...host.toasts].pop()).toBe('Undone: Setting changed.');
    expect(stateOf(host)).toEqual(before);
  });

  it('let Set up be undone, with every name that it gave', () => {
    const host = agree(open());
    const sizes = () => host.book.sheets.map(({ maxRows, maxColumns }) => [maxRows, maxColumns]);
    const before = sizes();
    host.call('menuSetUp');
    expect(host.book.names.all().length).toBeGreaterThan(0);
    host.call('menuUndo');
    expect(host.book.names.all()).toEqual([]);
    expect(sizes().slice(0, before.length)).toEqual(before);
  });

  it('let sample customers be removed and brought back in a sheet as long as before', () => {
    const host = open();
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
    host.call('menuSetUp');
    const customers = host.book.sheet('Customers');
    const rows = () => customers?.values().filter(([company]) => String(company) !== '').length;
    expect([rows(), customers?.maxRows]).toEqual([9, 1000]);
    host.call('menuSetUp');
    expect([rows(), customers?.maxRows]).toEqual([1, 1000]);
    host.call('menuUndo');
    expect([rows(), customers?.maxRows]).toEqual([9, 1000]);
  });
});
