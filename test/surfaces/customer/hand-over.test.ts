/** Handing customers over, and absences, over a workbook in memory. */
import { answerAway, answerHandOver, answerReassign } from '../../../src/surfaces/customer';
import { answerUndo } from '../../../src/surfaces/log';
import { day } from '../../support/customers';
import { aWorkbook, columnOf, fill, rowsOf, tableSheet } from '../../support/team-workbook';

const TEAM = ['Ana', 'Ben', 'Cem'].map((name) => ({ name, email: `${name}@team.example` }));
const CUSTOMERS = ['Ana', 'Ana', 'Ben'].map((owner, at) => ({ company: `Company ${at}`, owner }));
const open = () => aWorkbook({ team: TEAM, customers: CUSTOMERS });
const owners = (platform: ReturnType<typeof open>) =>
  rowsOf(platform, 'customers', ['owner']).map(([owner]) => owner);

describe('answerReassign', () => {
  it('answerReassign hands over the chosen customers and warns about missing ones', () => {
    const platform = open();
    const question = { id: 'handing-1', to: 'Cem', customers: ['c1', 'c9'] };
    expect(answerReassign(question, platform)).toMatchObject({
      outcome: 'done',
      warnings: [expect.any(String)],
    });
    expect(owners(platform)).toEqual(['Cem', 'Ana', 'Ben']);
  });

  it('answerHandOver hands over all customers of one owner', () => {
    const platform = open();
    answerHandOver({ id: 'handing-1', from: 'Ana', moves: [{ to: 'Cem' }] }, platform);
    expect(owners(platform)).toEqual(['Cem', 'Cem', 'Ben']);
  });

  it('answerReassign leaves a notice with each customer, in the name of the former owner', () => {
    const late = {
      need: 'clear',
      expectedClose: day('2026-12-10'),
      lastContact: day('2026-11-16'),
    };
    const customers = [{ ...CUSTOMERS[0], ...late }, { company: 'Free' }];
    const platform = aWorkbook({ team: TEAM, customers });
    const question = { id: 'handing-1', to: 'Cem', customers: ['c1', 'c2'] };
    answerReassign(question, platform);
    const FIELDS = ['customerId', 'on', 'by', 'kind', 'note', 'dueBefore'];
    expect(rowsOf(platform, 'journal', FIELDS)).toEqual([
      ['c1', '2026-11-23', 'Ana', 'Notice', 'Handed over from Ana to Cem', '2026-11-17'],
      ['c2', '2026-11-23', '', 'Notice', 'Handed over to Cem', ''],
    ]);
    expect(rowsOf(platform, 'customers', ['lastTracked', 'attempts', 'snoozes'])).toEqual([]);
    expect(answerUndo({ undo: 'handing-1' }, platform)).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'journal', FIELDS)).toEqual([]);
    expect(rowsOf(platform, 'customers', ['owner'])).toEqual([['Ana']]);
  });

  it('undoing a hand-over of many deletes their notices, also where entries were logged since', () => {
    const customers = Array.from({ length: 6 }, (_, at) => ({ company: `C ${at}`, owner: 'Ana' }));
    const platform = aWorkbook({ team: TEAM, customers });
    fill(platform, 'journal', [{ id: 'e1', customerId: 'c1', kind: 'Contact' }]);
    answerHandOver({ id: 'handing-1', from: 'Ana', moves: [{ to: 'Cem' }] }, platform);
    const sheet = tableSheet(platform, 'journal');
    const id = columnOf(platform, 'journal', 'id');
    const lines = sheet.read();
    const later = lines.findIndex((line) => (line[id] ?? '') === '') + 1 || lines.length + 1;
    const customer = columnOf(platform, 'journal', 'customerId');
    sheet.write([
      { row: later, column: id, cells: [['e2']] },
      { row: later, column: customer, cells: [['c2']] },
    ]);
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(8);
    expect(answerUndo({ undo: 'handing-1' }, platform)).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'journal', ['id', 'customerId'])).toEqual([
      ['e1', 'c1'],
      ['e2', 'c2'],
    ]);
    expect(owners(platform)).toEqual(customers.map(() => 'Ana'));
  });

  it('answerHandOver refuses a new owner who is not known', () => {
    const platform = open();
    for (const to of ['', 'Nobody known']) {
      const answer = answerHandOver({ id: 'handing-1', from: 'Ana', moves: [{ to }] }, platform);
      expect(answer).toMatchObject({ code: 'input', field: 'to' });
    }
    expect(owners(platform)).toEqual(['Ana', 'Ana', 'Ben']);
  });
});

describe('answerHandOver', () => {
  const handOver = (platform: ReturnType<typeof open>, moves: readonly object[], from = 'Ana') =>
    answerHandOver({ id: 'leaving-1', from, moves }, platform);

  it('answerHandOver gives each receiver the customers named, and the rest to the move that names none', () => {
    const customers = ['Ana', 'Ana', 'Ana', 'Ben'].map((owner) => ({ company: 'C', owner }));
    const platform = aWorkbook({ team: TEAM, customers });
    const answer = handOver(platform, [{ to: 'Ben', customers: ['c2', 'c4'] }, { to: 'Cem' }]);
    // c4 is not Ana's any more.
    expect(answer).toMatchObject({
      message: '3 customers handed over to Cem, Ben.',
      warnings: [expect.stringContaining('1'), expect.stringContaining('Ana is still in Team')],
    });
    expect(owners(platform)).toEqual(['Cem', 'Ben', 'Cem', 'Ben']);
    expect(answerUndo({ undo: 'leaving-1' }, platform)).toMatchObject({ outcome: 'done' });
    expect(owners(platform)).toEqual(['Ana', 'Ana', 'Ana', 'Ben']);
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
  });

  it('a colleague named beside the leaver stays, and the leaver leaves cells of others', () => {
    const customers = ['Ana, Ben', 'Ana / Cem', 'Ben, Ana'].map((owner) => ({
      owner,
      email: 'x@y.z',
    }));
    const platform = aWorkbook({ team: TEAM, customers });
    handOver(platform, [{ to: 'Cem' }]);
    expect(owners(platform)).toEqual(['Cem, Ben', 'Cem', 'Ben']);
    const notices = rowsOf(platform, 'journal', ['customerId', 'note']);
    expect(notices.map(([customer]) => customer)).toEqual(['c1', 'c2']);
  });

  it('open cases of the leaver go along, closed ones and those of others stay', () => {
    const customers = [{ company: 'C', owner: 'Ana' }];
    const cases = [
      { id: 'k1', customerId: 'c1', kind: 'Promise', owner: 'Ana' },
      { id: 'k2', customerId: 'c1', kind: 'Promise', owner: 'Ana', closed: day('2026-11-02') },
      { id: 'k3', customerId: 'c1', kind: 'Promise', owner: 'Ben', handedTo: 'Ana' },
    ];
    const platform = aWorkbook({ team: TEAM, customers, cases });
    handOver(platform, [{ to: 'Cem' }]);
    const FIELDS = ['id', 'owner', 'handedTo'];
    expect(rowsOf(platform, 'cases', FIELDS)).toEqual([
      ['k1', 'Cem', ''],
      ['k2', 'Ana', ''],
      ['k3', 'Ben', 'Cem'],
    ]);
    answerUndo({ undo: 'leaving-1' }, platform);
    expect(rowsOf(platform, 'cases', FIELDS)).toEqual([
      ['k1', 'Ana', ''],
      ['k2', 'Ana', ''],
      ['k3', 'Ben', 'Ana'],
    ]);
  });

  it('a leaver’s customers may go to the pool, and come from it', () => {
    const platform = open();
    expect(handOver(platform, [{ to: 'Pool' }])).toMatchObject({ outcome: 'done' });
    expect(owners(platform)).toEqual(['Pool', 'Pool', 'Ben']);
    const again = { id: 'leaving-2', from: 'Pool', moves: [{ to: 'Cem', customers: ['c1'] }] };
    expect(answerHandOver(again, platform)).toMatchObject({ outcome: 'done', warnings: [] });
    expect(owners(platform)).toEqual(['Cem', 'Pool', 'Ben']);
  });

  it('a single customer of the pool is taken from the pool, not handed over', () => {
    const platform = aWorkbook({ team: TEAM, customers: [{ company: 'C', owner: 'Pool' }] });
    const question = { id: 'handing-1', to: 'Ben', customers: ['c1'] };
    expect(answerReassign(question, platform)).toMatchObject({ code: 'input', field: 'customers' });
    answerReassign({ id: 'handing-2', to: 'Ben', unowned: true }, platform);
    expect(owners(platform)).toEqual(['Pool']);
  });
});

describe('answerAway', () => {
  const away = (platform: ReturnType<typeof open>, question: object = {}) =>
    answerAway(
      {
        id: 'absence-1',
        name: 'Ana',
        from: '2026-12-01',
        to: '2026-12-05',
        coveredBy: 'Ben',
        ...question,
      },
      platform,
    );
  const absence = (platform: ReturnType<typeof open>) =>
    rowsOf(platform, 'team', ['awayFrom', 'awayTo', 'coveredBy'])[0];

  it('answerAway records an absence with its cover, and ends it again', () => {
    const platform = open();
    expect(away(platform)).toMatchObject({ outcome: 'done' });
    expect(absence(platform)).toEqual(['2026-12-01', '2026-12-05', 'Ben']);
    away(platform, { id: 'absence-2', from: null, to: null, coveredBy: '' });
    expect(rowsOf(platform, 'team', ['awayFrom', 'awayTo', 'coveredBy'])).toEqual([]);
  });

  it.each([
    ['to', { to: '2026-11-30' }],
    ['to', { to: null }],
    ['coveredBy', { coveredBy: 'Zoe' }],
    ['name', { name: 'Zoe' }],
  ])('answerAway refuses an absence with an invalid %s', (field, question) => {
    const platform = open();
    expect(away(platform, question)).toMatchObject({ code: 'input', field });
  });
});
