/** What a workbook that was set up costs: service calls, and function calls of an edit. */
import type { Host } from '../../host';
import { setUpHostsOf } from '../support/story-host';
import { cellUnder } from '../support/team-host';

const { open, setUp, again } = setUpHostsOf('Europe/Berlin');

describe('what it costs', () => {
  /** Calls of set-up, and what it may cost by the sheets it made or wrote into and the fields it added. */
  function costOf(host: Host): { readonly calls: number; readonly allowed: number } {
    const headings = () => host.book.sheets.map((sheet) => sheet.values()[0] ?? []);
    const fieldsIn = () =>
      headings()
        .flat()
        .filter((heading) => heading !== '').length;
    const before = fieldsIn();
    host.dialogs.queue('YES', 'NO');
    host.resetServiceCalls();
    host.call('menuSetUp');
    const calls = host.serviceCalls.total;
    // Row 1 of Activity, Settings and Start here has no fields; every sheet but an empty first one is of ours.
    const fields = fieldsIn() - before - 5 - 7 - 2;
    const sheets = headings().filter((row) => row.length > 0).length;
    return { calls, allowed: 8 * sheets + 3 * fields };
  }

  it.each([
    ['a fresh workbook', []],
    [
      'a sheet of the team',
      [
        ['Client', 'Tel'],
        ['Acme', '1'],
      ],
    ],
  ])('set-up takes at most 8 service calls per sheet and 3 per field in %s', (what, rows) => {
    const host = open();
    rows.forEach((cells, down) => {
      cells.forEach((text, right) => host.book.active.type(down + 1, right + 1, text));
    });
    const { calls, allowed } = costOf(host);
    console.info(`Setting up ${what}: ${calls} service calls of ${allowed}.`);
    expect(calls).toBeLessThanOrEqual(allowed);
  });

  it('an idle hour takes at most 17 service calls', () => {
    const host = again();
    host.fireClockTriggers();
    host.book.sheet('Customers')?.values();
    host.resetServiceCalls();
    host.clock.advanceHours(1);
    host.fireClockTriggers();
    expect(host.serviceCalls.total).toBeLessThanOrEqual(17);
  });

  it('one edit recalculates at most four custom functions', () => {
    const host = setUp();
    // What set-up wrote last is calculated when it is shown.
    host.book.sheet('Customers')?.values();
    host.resetFunctionCalls();
    host.person.type(cellUnder(host, 'Need', 2), 'None');
    host.book.sheet('Customers')?.values();
    expect(host.functionCalls.total).toBeLessThanOrEqual(4);
  });
});
