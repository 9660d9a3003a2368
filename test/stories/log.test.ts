/** From call to next date: what ships, asked through its door over a spreadsheet in which people work. */
import type { Host } from '../../host';
import { hostsOf } from '../support/story-host';
import { asking, cellsOf, customersIn } from '../support/door-host';

const open = hostsOf('Europe/Berlin');

const CUSTOMERS = [
  ['Customer ID', 'Company', 'Owner', 'Need', 'Intention', 'Stage', 'Expected close'],
];
void CUSTOMERS;

let saved: ReturnType<Host['save']> | undefined;

function team(): Host {
  if (saved === undefined) {
    const host = open();
    host.dialogs.queue('YES', 'YES');
    host.call('menuSetUp');
    saved = host.save();
  }
  return open({ file: saved });
}

describe('one log', () => {
  it('costs', () => {
    const host = team();
    const ask = asking(host);
    const id = customersIn(host)[0] ?? '';
    host.resetServiceCalls();
    const answer = ask({ ask: 'log', id: 'entry-0001', customer: id, draft: { outcome: 'reached', note: 'hi' } });
    console.log(JSON.stringify(answer, null, 1), host.serviceCalls, cellsOf(host, 'Journal'));
    host.resetServiceCalls();
    const undone = ask({ ask: 'undo', undo: 'entry-0001' });
    console.log(JSON.stringify(undone, null, 1), host.serviceCalls.total, cellsOf(host, 'Journal'));
  });
});
