/** What the workbook holds about one person, as the script that ships answers it. */
import { hostsOf } from '../support/story-host';
import { asking, fillTeam, type Row } from '../support/team-host';

jest.setTimeout(240_000);

const open = hostsOf('Europe/Berlin');

function team(customers = 4) {
  const host = fillTeam(open({}), customers);
  const ask = asking(host);
  const draft = { outcome: 'reached', note: 'Person 0 wants a demo', with: 'Person 0' };
  ask({ ask: 'log', id: 'entry-001', customer: 'c0', draft });
  ask({ ask: 'add-contact', id: 'person-01', customer: 'c0', person: { name: 'Eva Lang' } });
  ask({
    ...{ ask: 'log', id: 'entry-002', customer: 'c2' },
    draft: {
      outcome: 'reached',
      note: 'Recommended by PERSON 0, call 030/111 220 or c0@client.example',
    },
  });
  host.book.addSheet('Party', [
    ['Guest', 'Number'],
    ['Person 0', 4_930_111_220],
    ['Person 01', 7],
  ]);
  return host;
}

describe('a copy of one person’s data', () => {
  it('finds a person by a part of the name, the phone or the address', () => {
    const ask = asking(team());
    const names = (search: string) =>
      (ask({ ask: 'find-person', search })['people'] as Row[]).map(({ name }) => name);
    expect(names('person 0')).toEqual(['Customer 0', 'Person 0']);
    expect(names('111221')).toEqual(['Customer 1', 'Person 1']);
    expect(names('C2@CLIENT')).toEqual(['Customer 2', 'Person 2']);
    expect(names('eva')).toEqual(['Eva Lang']);
    expect(names('nobody')).toEqual([]);
  });

  it('holds every row of the customer, the changes kept, and other cells that tell of them', () => {
    const ask = asking(team());
    const person = ask({ ask: 'export-person', subject: { kind: 'customer', id: 'c0' } });
    const tables = person['tables'] as Row[];
    expect(tables.map(({ table, records }) => [table, (records as Row[]).length])).toEqual([
      ['customers', 1],
      ['journal', 1],
      ['contacts', 1],
    ]);
    expect(JSON.stringify(tables)).toContain('Person 0 wants a demo');
    expect((person['changes'] as Row[]).map(({ what }) => what)).toEqual([
      'Follow-up logged',
      'Details changed',
    ]);
    const places = (person['places'] as Row[]).map(
      ({ sheet, text }) => `${String(sheet)}: ${String(text)}`,
    );
    expect(places).toEqual([
      'Journal: Recommended by PERSON 0, call 030/111 220 or c0@client.example',
      'Party: Person 0',
      'Party: 4930111220',
    ]);
  });

  it('is noted in Activity without the name', () => {
    const host = team();
    const question = { ask: 'export-person', subject: { kind: 'customer', id: 'c0' } };
    asking(host)({ ...question, isHandedOut: true });
    const last = host.book.sheet('Activity')?.values().at(-1);
    expect(last?.slice(1)).toEqual(['ana@team.example', 'Data of a person exported', 'Done', '']);
  });
});
