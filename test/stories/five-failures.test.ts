/** What must never happen to somebody's list, whatever the calendar does (docs/five-failures.md). */
import type { Host } from '../../host';
import { asking, fillTeam, SELLERS, type Row } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

/** Who stands where in Ben's list: `c1 today`. */
function listOf(host: Host): readonly string[] {
  const { sections } = asking(host, SELLERS[1])({ ask: 'today', scope: 'mine' }) as {
    sections?: readonly { section: string; rows: readonly Row[] }[];
  };
  return (sections ?? []).flatMap(({ section, rows }) =>
    rows.map(({ id }) => `${String(id)} ${section}`),
  );
}

describe('a customer who is due', () => {
  it('a due customer stays on the list, day after day, until an entry, a snooze or a closure', () => {
    const host = fillTeam(open(), 6);
    const ask = asking(host, SELLERS[1]);
    expect(listOf(host)).toEqual(['c1 today', 'c3 today', 'c5 today']);
    for (const morning of ['2026-11-24', '2026-11-28', '2026-12-01', '2026-12-28']) {
      host.clock.set(`${morning}T05:30:00Z`);
      host.call('runHourly', [], { trigger: true });
      expect(listOf(host)).toEqual(['c1 overdue', 'c3 overdue', 'c5 overdue']);
    }
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { outcome: 'reached' } });
    const snooze = { customer: 'c3', length: 'week', reason: 'asked' };
    ask({ ask: 'snooze', id: 'snooze-01', ...snooze });
    ask({ ask: 'close', id: 'close-001', customer: 'c5', how: 'do-not-contact' });
    expect(listOf(host).filter((each) => / (overdue|today)$/.test(each))).toEqual([]);
    // Put off is not dealt with.
    host.clock.set('2027-01-08T05:30:00Z');
    expect(listOf(host)).toContain('c3 overdue');
  });
});
