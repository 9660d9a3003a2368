/** Answers of phones whose run is killed, and what people do to the sheet before the next run. */
import { openHost, type Host, type HostFile } from '../../host';
import { asking, customerOf, fillTeam, HEADINGS, recordsIn, SELLERS } from '../support/team-host';
import { savedTeam } from '../support/killed-runs';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const LOG = String.fromCharCode(65 + HEADINGS.indexOf('Quick log'));

/** Of some sixty service calls of a phone's run, those around the first and the last writes. */
const PLACES = [20, 36, 40, 44, 46, 47, 48, 49, 50, 51, 52, 53, 54];

let file: HostFile;

beforeAll(async () => {
  file = await savedTeam(true);
});

/** A host in which Ana's answer “Called” for c0 was killed after so many service calls. */
function killed(after: number): Host {
  const host = open({ bookId: 'team', file });
  host.stopAfter(after);
  host.as(SELLERS[0]).type(`Customers!${LOG}2`, 'Called');
  host.stopAfter(Infinity);
  return host;
}

const channelsOf = (host: Host): readonly unknown[] =>
  recordsIn(host, 'Journal')
    .slice(1)
    .map((row) => row['Channel']);

const linesOf = (host: Host): number => recordsIn(host, 'Activity').length;

const hour = (host: Host): void => {
  host.clock.advanceHours(3);
  host.call('runHourly', [], { trigger: true });
};

describe('an answer whose run was killed', () => {
  it.each(PLACES)(
    'is followed by another one typed over it, not replaced, after %i calls',
    (after) => {
      const host = killed(after);
      // In the plan it is an entry; before that, it is a cell that was typed over.
      const isPlanned = linesOf(host) > linesOf(open({ bookId: 'team', file }));
      host.clock.advanceHours(2);
      host.as(SELLERS[0]).type(`Customers!${LOG}2`, 'Met');
      const before = isPlanned ? ['Phone'] : [];
      expect(channelsOf(host)).toEqual([...before, 'Meeting']);
      expect(customerOf(host, 'c0')['Quick log']).toBe('');
    },
  );

  it.each(PLACES)('is one entry after the sheet was sorted, killed after %i calls', (after) => {
    const host = killed(after);
    host.person.sortSheet('Customers', 1, false);
    hour(host);
    hour(host);
    expect(channelsOf(host)).toEqual(['Phone']);
    expect(customerOf(host, 'c0')['Quick log']).toBe('');
  });

  it.each(PLACES)('ends no run when the customer was deleted, killed after %i calls', (after) => {
    const host = killed(after);
    host.person.deleteLines({ sheet: 'Customers', axis: 'row', first: 2 });
    hour(host);
    expect(channelsOf(host).length).toBeLessThanOrEqual(1);
    host.as(SELLERS[1]).type(`Customers!${LOG}2`, 'Met');
    expect(channelsOf(host).slice(-1)).toEqual(['Meeting']);
  });

  it('counts again on the same day once the cell was seen empty', () => {
    const host = killed(48);
    hour(host);
    for (const times of [2, 3]) {
      host.as(SELLERS[0]).type(`Customers!${LOG}2`, 'Called');
      expect(channelsOf(host)).toHaveLength(times);
    }
  });
});

describe('answers in many rows', () => {
  const callsFor = (answers: number, step: number): number => {
    const host = fillTeam(open({ bookId: 'team' }), 200);
    host.call('runHourly', [], { trigger: true });
    host.events.areLost = true;
    for (let at = 0; at < answers; at += 1) {
      host.person.type(`Customers!${LOG}${2 + at * step}`, at % 2 === 0 ? 'Called' : 'No answer');
    }
    host.events.areLost = false;
    host.resetServiceCalls();
    hour(host);
    expect(channelsOf(host)).toHaveLength(answers - 1);
    return host.serviceCalls.total;
  };

  it('take no more calls than in a few, apart or not', () => {
    expect(callsFor(60, 3)).toBeLessThanOrEqual(callsFor(4, 3));
    expect(callsFor(60, 1)).toBeLessThanOrEqual(callsFor(4, 3));
  });
});

describe('what is not complete', () => {
  it('is said in Activity, and in the reason of its customer while another run is at work', () => {
    const host = openHost({ dist: 'dist', now: '2026-11-23T05:30:00Z', bookId: 'team', file });
    const draft = { outcome: 'reached', need: 'potential' };
    const log = { ask: 'log', id: 'entry-002', customer: 'c0', draft };
    host.stopAfter(29);
    expect(() => asking(host)(log)).toThrow();
    host.stopAfter(Infinity);
    expect(recordsIn(host, 'Activity').slice(-1)).toMatchObject([{ State: 'Started' }]);
    host.locks.holdElsewhere();
    const whyOf = (customer: string) => {
      const { customer: row } = asking(host, SELLERS[1])({ ask: 'customer', customer });
      return (row as { why: string }).why;
    };
    expect(whyOf('c0')).toContain('Not complete: “Follow-up logged” by ana@team.example.');
    expect(whyOf('c1')).not.toContain('Not complete');
    host.locks.releaseElsewhere();
    expect(whyOf('c0')).not.toContain('Not complete');
    expect(customerOf(host, 'c0')).toMatchObject({ Need: 'Potential' });
    expect(recordsIn(host, 'Activity').slice(-1)).toMatchObject([{ State: 'Done' }]);
  });
});
