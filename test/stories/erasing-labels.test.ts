/** Erasing one person who stands outside of cells too: tabs, ranges and protections called after them. */
import { eraseQuestion, fillPrivacyTeam, whatIsLeft, type Wanted } from '../support/privacy-team';
import { copiesOf, hostsOf, setUpHostsOf } from '../support/story-host';
import { asking, recordsIn, type Row } from '../support/team-host';

const open = hostsOf('Europe/Berlin');
const { again } = setUpHostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';
const WANTED: Wanted = {
  ...{ company: 'Quillon Works', contact: 'Zoë Habermann' },
  ...{ phone: '+49 7153 820 9941', email: 'zoe.h@quillon.example' },
};
const team = copiesOf(open, () => fillPrivacyTeam(open(), WANTED));

describe('erasing a customer whom labels are called after', () => {
  it('takes them out of tabs, ranges and protections that are called after them, and formulas follow', () => {
    const host = team();
    const { certificate } = asking(host)(eraseQuestion(host, WANTED.company)) as {
      certificate: Row;
    };
    const { book } = host;
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Orders [erased]', '[erased]']),
    );
    expect(book.names.all().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['erased_1', 'erased_1_2', 'erased_1_3', 'erased_1_4']),
    );
    expect(
      book.sheets.flatMap(({ furniture }) =>
        furniture.protections.map(({ description }) => description),
      ),
    ).toEqual(expect.arrayContaining(['', 'Only [erased] ([erased])']));
    expect(book.sheet('Party')?.values()[2]).toEqual(['Somebody', 7, 11, 12]);
    expect(certificate).toMatchObject({ labels: 6, isTabLeft: false });
    expect(whatIsLeft(host, WANTED)).toEqual([]);
  });

  it('goes on where Google refuses to rename, and says what still tells of them', () => {
    const host = team();
    const question = eraseQuestion(host, WANTED.company);
    host.refuse('NamedRange.setName', 'Protection.setDescription');
    const answer = asking(host)(question);
    expect(answer).toMatchObject({ outcome: 'erased' });
    expect(answer['certificate']).toMatchObject({
      labels: 1,
      refusedLabels: ['range', 'range', 'range', 'protection', 'protection'],
    });
    expect(recordsIn(host, 'Customers')).toHaveLength(3);
    expect([...new Set(whatIsLeft(host, WANTED))].sort()).toEqual([
      `Only ${WANTED.company} (${WANTED.phone})`,
      ...[WANTED.contact, 'ZoëHabermannAgain', 'Zoë_Habermann_orders', 'tel_4971538209941'],
    ]);
    host.refuse();
    expect(asking(host)({ ask: 'finish-erasing' })).toMatchObject({ certificates: [] });
    // Sent again, it gives the same certificate.
    expect(asking(host)(question)).toEqual(answer);
    const titled = team();
    titled.refuse('Sheet.setName');
    expect(asking(titled)(eraseQuestion(titled, WANTED.company))).toMatchObject({
      certificate: { labels: 5, refusedLabels: ['tab'] },
    });
    expect([...new Set(whatIsLeft(titled, WANTED))]).toEqual([`Orders ${WANTED.contact}`]);
  });

  it('says that the tab of customers is called after them, which people rename', () => {
    const host = again();
    const ask = asking(host, OWNER);
    const { people } = ask({ ask: 'find-person', search: 'Brightwater' });
    const [{ subject, name } = { subject: null, name: '' }] = people as {
      subject: { id: string };
      name: string;
    }[];
    const erased = (id: string): unknown => {
      const { terms } = ask({ ask: 'export-person', subject });
      const question = { ask: 'erase-person', id, subject, typed: name, purchases: 'keep' };
      return ask({ ...question, terms });
    };
    host.person.renameSheet('Customers', `For ${name}`);
    const answer = erased('erase-001');
    expect(answer).toMatchObject({ outcome: 'erased', certificate: { isTabLeft: true } });
    expect(host.book.sheet(`For ${name}`)).toBeDefined();
    // Renamed by a person, it is still the tab of customers.
    host.person.renameSheet(`For ${name}`, 'Ours');
    expect(ask({ ask: 'find-person', search: 'a' })['people']).not.toEqual([]);
  });
});
