/** What one log costs in calls on Google's services, each a round trip there. */
import type { Host } from '../../host';
import { asking, fillTeam, SELLERS } from '../support/team-host';
import { adopt } from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const reached = { outcome: 'reached', note: 'wants a quote' };

/** Set up where every cell that an entry can change stands alone, and is blank or about to be reset. */
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

describe('one log', () => {
  it('one log makes at most 40 service calls and 6 block reads, for any rows and columns', () => {
    const changed = { need: 'potential', intention: 'interested', stage: 'negotiating' };
    const days = { expectedClose: '2027-03-01', plannedFor: '2026-12-01' };
    const draft = { ...reached, ...changed, ...days, nextStep: 'demo' };
    const costOf = (open: () => Host, customer: number) => {
      const host = open();
      const ask = asking(host);
      // The job has tied the columns; journal and Activity are there from the first entry on.
      host.call('runHourly', [], { trigger: true });
      ask({ ask: 'log', id: 'entry-001', customer: 'c0', draft: reached });
      host.resetServiceCalls();
      const question = { ask: 'log', id: 'entry-002', customer: `c${customer}`, draft };
      expect(ask(question)['outcome']).toBe('done');
      const { total, byMethod } = host.serviceCalls;
      const reading = ['Range.getValues', 'Range.getFormulas', 'Sheet.getSheetValues'];
      const reads = reading.reduce((sum, method) => sum + (byMethod[method] ?? 0), 0);
      return { total, reads };
    };
    const costs = [
      ['as they are made', () => fillTeam(open(), 4), () => fillTeam(open(), 2000)],
      ['each apart', () => apart(open(), 4), () => apart(open(), 2000)],
    ] as const;
    for (const [columns, few, many] of costs) {
      const cost = costOf(few, 3);
      console.info(
        `One log, columns ${columns}: ${cost.total} service calls, ${cost.reads} block reads.`,
      );
      expect(cost.total).toBeLessThanOrEqual(40);
      expect(cost.reads).toBeLessThanOrEqual(6);
      expect(costOf(many, 1999)).toEqual(cost);
    }
  });
});
