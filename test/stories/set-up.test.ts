/** Set up, adopt, heal and undo on what ships, over a spreadsheet whose formulas are alive. */
import { openHost, type Host, type HostOptions } from '../../host';

const hosts: Host[] = [];

function open(options: Partial<HostOptions> = {}): Host {
  const host = openHost({
    dist: 'dist',
    now: '2026-11-23T05:30:00Z',
    spreadsheetZone: 'Europe/Berlin',
    scriptZone: 'America/Los_Angeles',
    user: 'owner@team.example',
    ...options,
  });
  hosts.push(host);
  return host;
}

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

function setUp(options: Partial<HostOptions> = {}, samples: 'YES' | 'NO' = 'YES'): Host {
  const host = open(options);
  host.open();
  host.dialogs.queue('YES', samples);
  host.call('menuSetUp');
  return host;
}

describe('set up', () => {
  it('makes a workbook whose formulas are alive', () => {
    const host = setUp();
    const sheet = host.book.sheet('Customers');
    const shown = (sheet?.values() ?? []).slice(0, 10).map((row) => row.slice(0, 9));
    console.log(JSON.stringify(shown, null, 0).replace(/\],/g, '],\n'));
    console.log(JSON.stringify(host.logs), host.toasts);
    console.log(host.dialogs.asked.map(({ text }) => text));
  });

  it('counts', () => {
    const host = open();
    host.open();
    host.dialogs.queue('YES', 'NO');
    host.resetServiceCalls();
    host.call('menuSetUp');
    console.log(host.serviceCalls);
    for (let hour = 0; hour < 3; hour += 1) {
      host.resetServiceCalls();
      host.call('runHourly', [], { trigger: true });
      console.log('hourly', host.serviceCalls);
      host.clock.advanceHours(1);
    }
    host.resetServiceCalls();
    host.open();
    console.log('open', host.serviceCalls);
  });
});
