/** Deals that end in the sheet, by what ships: a stage typed, filled down and taken back. */
import type { Host } from '../../host';
import { day } from '../support/customers';
import {
  areaUnder,
  asking,
  cellUnder,
  columnUnder,
  customerOf,
  fillTeam,
  recordsIn,
} from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const TODAY = day('2026-11-23');

const team = (customers = 4): Host => fillTeam(open(), customers);
const deal = { Need: 'Clear', 'Expected close': day('2026-12-10'), 'Next step': 'call' };
const ended = { Need: '', 'Expected close': '', 'Next step': '' };

describe('a deal that ends in the sheet', () => {
  it('a stage typed into one cell ends the deal, and Undo gives it back', () => {
    const host = team();
    host.person.type(cellUnder(host, 'Stage', 3), 'Won');
    expect(customerOf(host, 'c1')).toMatchObject({
      ...ended,
      ...{ Stage: 'Won', 'Closed on': TODAY, 'Last tracked': TODAY },
    });
    expect(customerOf(host, 'c2')).toMatchObject(deal);
    expect(recordsIn(host, 'Journal')).toMatchObject([
      { Kind: 'Review', 'Need after': 'Clear', 'Expected close after': day('2026-12-10') },
    ]);
    host.dialogs.queue('YES');
    host.call('menuUndo');
    expect(customerOf(host, 'c1')).toMatchObject({ ...deal, Stage: 'New', 'Closed on': '' });
  });

  it('another stage typed the same day takes the closing back', () => {
    const host = team();
    host.person.type(cellUnder(host, 'Stage', 3), 'Lost');
    host.person.type(cellUnder(host, 'Stage', 3), 'Negotiating');
    expect(customerOf(host, 'c1')).toMatchObject({
      ...deal,
      ...{ Stage: 'Negotiating', 'Closed on': '', 'Last tracked': '' },
    });
    const [closing, voiding] = recordsIn(host, 'Journal');
    expect(voiding?.['Corrects entry']).toBe(closing?.['Entry ID']);
  });

  it.each([
    [
      'pasted into',
      (host: Host): unknown =>
        host.person.pasteText(
          cellUnder(host, 'Stage', 2),
          Array.from({ length: 50 }, () => ['Won']),
        ),
    ],
    [
      'filled down over',
      (host: Host): unknown => {
        host.book.sheet('Customers')?.fill([['Won']], 2, columnUnder(host, 'Stage'));
        return host.person.fillDown(areaUnder(host, ['Stage', 2], ['Stage', 51]));
      },
    ],
  ])('a stage %s fifty rows empties nothing and writes no entry', (_, change) => {
    const host = team(60);
    change(host);
    host.call('runHourly', [], { trigger: true });
    for (const id of ['c0', 'c49']) {
      expect(customerOf(host, id)).toMatchObject({ ...deal, Stage: 'Won', 'Closed on': '' });
    }
    expect(recordsIn(host, 'Journal')).toEqual([]);
  });

  it('a close typed into a customer who is lost belongs to the next deal, and changes no grade', () => {
    const host = team();
    const ask = asking(host);
    ask({ ask: 'close', id: 'close-001', customer: 'c1', how: 'lost', reason: 'Price' });
    host.person.type(cellUnder(host, 'Expected close', 3), '2027-03-01');
    expect(customerOf(host, 'c1')).toMatchObject({ 'Expected close': day('2027-03-01') });
    expect(ask({ ask: 'customer', customer: 'c1' })).toMatchObject({ customer: { grade: 'E' } });
  });

  it('typing a stage takes the same number of service calls however many customers there are', () => {
    const calls = (customers: number): number => {
      const host = team(customers);
      host.resetServiceCalls();
      host.person.type(cellUnder(host, 'Stage', 3), 'Won');
      return host.serviceCalls.total;
    };
    expect(calls(400)).toBe(calls(4));
  });
});
