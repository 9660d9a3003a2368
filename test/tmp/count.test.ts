import { asking, fillTeam, rowsOf, HEADINGS, SELLERS } from '../support/team-host';
import { adopt } from '../support/foreign-sheets';
import type { Host } from '../../host';
import { hostsOf } from '../support/story-host';
const open = hostsOf('Europe/Berlin');
const reached = { outcome: 'reached', note: 'wants a quote' };
function apart(host: Host, customers: number): Host {
  const moved = ['Need', 'Intention', 'Stage', 'Expected close', 'Last contact', 'Planned for'];
  const counted = ['Next step', 'Last tracked', 'Grade at last entry', 'Attempts in a row'];
  const between = ['Phone', 'Email', 'Country', 'Source', 'Tags', 'Address', 'Industry'];
  const beside = [...between, 'Messenger', 'Business', 'Currency', 'Renewal'];
  const fields = [...moved, ...counted, 'Snoozes in a row'];
  const rows = Array.from({ length: customers }, (_, at) => [
    ...[`c${at}`, `Customer ${at}`],
    ...fields.flatMap((field) => [/row$/.test(field) ? 2 : '', '']),
  ]);
  const headings = fields.flatMap((field, at) => [field, beside[at] ?? '']);
  host.book.addSheet('Customers', [['Customer ID', 'Company', ...headings], ...rows]);
  host.share(SELLERS[0], 'editor');
  adopt(host);
  return host;
}
it('counts', () => {
  const host = apart(open(), 4);
  const ask = asking(host);
  host.call('runHourly', [], { trigger: true });
  ask({ ask: 'log', id: 'entry-001', customer: 'c0', draft: reached });
  host.resetServiceCalls();
  const changed = { need: 'potential', intention: 'interested', stage: 'negotiating' };
  const days = { expectedClose: '2027-03-01', plannedFor: '2026-12-01' };
  ask({ ask: 'log', id: 'entry-002', customer: `c3`, draft: { ...reached, ...changed, ...days, nextStep: 'demo' } });
  console.info(host.serviceCalls.total, JSON.stringify(host.serviceCalls.byMethod, null, 1));
  host.resetServiceCalls();
  host.call('runHourly', [], { trigger: true });
  console.info('hour', host.serviceCalls.total, JSON.stringify(host.serviceCalls.byMethod));
  host.resetServiceCalls();
  host.open();
  console.info('open', host.serviceCalls.total, JSON.stringify(host.serviceCalls.byMethod));
  host.resetServiceCalls();
  host.person.type('Customers!B2', 'x');
  console.info('edit', host.serviceCalls.total, JSON.stringify(host.serviceCalls.byMethod));
});
