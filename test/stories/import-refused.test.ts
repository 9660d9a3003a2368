/** Cells that Google refuses while a file is imported: said, the rest written, and all of it taken back. */
import type { Host } from '../../host';
import { hostsOf } from '../support/story-host';
import {
  areaUnder,
  asking,
  columnUnder,
  fillTeam,
  recordsIn,
  type Row,
} from '../support/team-host';

const open = hostsOf('Europe/Berlin');

const OWNER = 'owner@team.example';
const ID = 'import-001';
const FIELDS = ['id', 'company', 'email', 'phone', 'stage'];

/** c1 is there, with other words in two cells; the others are new. */
const ROWS = [
  ['c1', 'Customer 1', 'c1@client.example', '030 999', 'Won'],
  ['n1', 'Fresh 1', 'n1@new.example', '030 111', 'Won'],
  ['n2', 'Fresh 2', 'n2@new.example', '030 222', 'New'],
];

function importAll(host: Host, user = OWNER): Row {
  const ask = asking(host, user);
  ask({ ask: 'import-begin', id: ID, name: 'a.csv', rows: ROWS.length, fields: FIELDS });
  return ask({
    ...{ ask: 'import-rows', id: ID, at: 0, fields: FIELDS, known: 'overwrite' },
    rows: ROWS.map((cells, at) => ({ row: at + 2, cells })),
  });
}

const list = (host: Host): readonly Row[] =>
  recordsIn(host, 'Customers').filter(({ Company }) => Company !== '');

describe('an import into a sheet that refuses cells', () => {
  it('says which value a validation rejects, writes the rest, and takes all of it back', () => {
    const host = fillTeam(open());
    const column = columnUnder(host, 'Stage');
    host.book.sheet('Customers')?.furniture.setValidation(
      { row: 2, column, rows: 900, columns: 1 },
      {
        ...{ type: 'VALUE_IN_LIST', values: ['New', 'Meeting'] },
        ...{ allowInvalid: false, helpText: null, showDropdown: true },
      },
    );
    const before = list(host);
    const answer = importAll(host);
    expect(answer).toMatchObject({ counts: { added: 2, overwritten: 1, rejected: 0 } });
    expect(answer['refused']).toEqual([
      expect.stringContaining('J6 could not be written: The data'),
      expect.stringContaining('J3 could not be written: The data'),
    ]);
    expect(list(host).slice(4)).toMatchObject([
      { Company: 'Fresh 1', Phone: '030 111', Stage: '' },
      { Company: 'Fresh 2', Phone: '030 222', Stage: 'New' },
    ]);
    expect(list(host)[1]).toMatchObject({ Phone: '030 999', Stage: 'New' });
    const undone = asking(host, OWNER)({ ask: 'import-undo', id: ID });
    expect(undone).toMatchObject({ isComplete: true, rows: 2, count: 0 });
    expect(list(host)).toEqual(before);
  });

  it('says which cells somebody else protects, and writes the others', () => {
    const host = fillTeam(open());
    host.person.protect(areaUnder(host, ['Phone', 1], ['Phone', 4]), { editors: [] });
    const before = list(host);
    const answer = importAll(host, 'mia@team.example');
    expect(answer).toMatchObject({ outcome: 'rows', counts: { added: 2, overwritten: 1 } });
    expect(answer['refused']).toEqual([
      expect.stringContaining('D3 could not be written: You are trying to edit a protected'),
    ]);
    expect(list(host)[1]).toMatchObject({ Phone: '+49 30 111221', Stage: 'Won' });
    expect(list(host).slice(4)).toMatchObject([{ Phone: '030 111' }, { Phone: '030 222' }]);
    asking(host, OWNER)({ ask: 'import-undo', id: ID });
    expect(list(host)).toEqual(before);
  });

  it('refuses the portion if somebody protects the whole sheet, and goes on once they do not', () => {
    const host = fillTeam(open());
    // The columns of the import are there already, so that only its rows are refused.
    importAll(host);
    asking(host, OWNER)({ ask: 'import-undo', id: ID });
    const before = list(host);
    host.person.protect('Customers', { editors: [] });
    const refused = importAll(host, 'mia@team.example');
    expect(refused).toMatchObject({ outcome: 'refused', code: 'google' });
    expect(refused['message']).toContain('protected');
    expect(list(host)).toEqual(before);
    expect(importAll(host)).toMatchObject({
      outcome: 'rows',
      ...{ next: 1, refused: [], counts: { added: 2, overwritten: 1 } },
    });
    expect(asking(host, OWNER)({ ask: 'import-undo', id: ID })).toMatchObject({ count: 0 });
    expect(list(host)).toEqual(before);
  });
});
