/** A person who may only read the spreadsheet, at every question of the pages and every item of the menu. */
import type { Host } from '../../host';
import type { QuestionName } from '../../src/protocol';
import { menuActions } from '../support/menu-actions';
import { QUESTIONS } from '../support/questions';
import { copiesOf, hostsOf } from '../support/story-host';
import { asking, fillTeam, type Row } from '../support/team-host';

jest.setTimeout(60_000);

const open = hostsOf('Europe/Berlin');
const READER = 'rea@team.example';

const copy = copiesOf(open, () => {
  const host = open();
  fillTeam(host);
  host.person.deleteSheet('Settings');
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.call('menuSetUp');
  host.share(READER, 'reader');
  return host;
});

/** Agrees to everything. */
function aTeam(): Host {
  const host = copy();
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  return host;
}

const sheetsOf = (host: Host): unknown =>
  host.book.sheets.map((sheet) => [sheet.name, sheet.values(), sheet.maxRows, sheet.maxColumns]);

/** Neither a failure of ours nor a value that was printed by mistake. */
const UNSAID = /TypeError|undefined|null|NaN|\[object/;

describe('a person who may only read', () => {
  it('asks any question of the pages and changes no sheet, and a refusal is a sentence', () => {
    const host = aTeam();
    const before = sheetsOf(host);
    const refused: [string, string][] = [];
    for (const name of Object.keys(QUESTIONS) as QuestionName[]) {
      const answer: Row = asking(host, READER)({ ask: name, ...QUESTIONS[name] });
      expect([name, sheetsOf(host)]).toEqual([name, before]);
      if (answer['outcome'] === 'refused') refused.push([name, String(answer['message'])]);
    }
    for (const [name, message] of refused) {
      expect([name, message]).toEqual([name, expect.stringMatching(/\S+ \S+.*[.)]$/s)]);
      expect([name, message]).toEqual([name, expect.not.stringMatching(UNSAID)]);
    }
    const names = refused.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['log', 'snooze', 'close', 'add', 'open-case']));
    expect(names).not.toEqual(expect.arrayContaining(['today']));
  });

  it.each(Object.keys(menuActions))('chooses %s, changes no sheet and reads a sentence', (item) => {
    const host = aTeam();
    const before = sheetsOf(host);
    const thrown: string[] = [];
    try {
      host.call(item, [], { user: READER });
    } catch (cause) {
      thrown.push(String(cause));
    }
    expect(sheetsOf(host)).toEqual(before);
    const { asked, pages } = host.dialogs;
    const said = [
      ...asked.map(({ text }) => text),
      ...pages.map(({ title }) => title),
      ...host.toasts,
      ...thrown,
    ].join('\n');
    expect(said).toMatch(/\S{3}/);
    expect(said).not.toMatch(UNSAID);
  });
});
