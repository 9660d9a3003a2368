/** What the log form suggests before it is filled in: how deals of the grade went, and satisfaction to ask for. */
import type { Host } from '../../host';
import { day } from '../support/customers';
import { hostsOf } from '../support/story-host';
import { asking, cellUnder, fillTeam, SELLERS, settingCell, type Row } from '../support/team-host';

const open = hostsOf('Europe/Berlin');
const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

/** Days after Oct 1 on which deals of grade A were won: in the median 35. */
const WON_AFTER = [10, 20, 30, 40, 50, 52];

/** c0 to c11 were graded A on Oct 1; as many of them as asked for were won. c12 and c13 are open, of grade A. */
function teamWith(won: number, language = 'en'): Host {
  const host = fillTeam(open({ now: '2026-11-23T05:30:00Z' }), 14, [['language', language]]);
  host.book.addSheet('Journal', [
    ['Entry ID', 'Customer ID', 'Date', 'Kind', 'Grade after'],
    ...Array.from({ length: 12 }, (_, at) => [
      `e${at}`,
      `c${at}`,
      on('2026-10-01'),
      'Contact',
      'A',
    ]),
  ]);
  WON_AFTER.slice(0, won).forEach((days, at) => {
    host.person.type(cellUnder(host, 'Stage', at + 2), 'Won');
    const { value } = on('2026-10-01');
    host.person.type(cellUnder(host, 'Closed on', at + 2), isoOf(value + days));
  });
  host.call('runHourly', [], { trigger: true });
  return host;
}

const isoOf = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const cardOf = (host: Host, id: string): Row =>
  asking(host, SELLERS[0])({ ask: 'customer', customer: id });
const advice = (host: Host, id: string): unknown => cardOf(host, id)['advice'];

describe('the suggestion at the log', () => {
  it('says after how many days deals of the grade closed, where ten had it and five were won', () => {
    const host = teamWith(6);
    const said = 'Your customers of grade A took a median of 35 days to close (6 won).';
    expect(advice(host, 'c12')).toEqual([said]);
    // A deal that is closed needs no suggestion.
    expect(advice(host, 'c0')).not.toContain(said);
    expect(advice(teamWith(6, 'zh'), 'c12')).toEqual([
      'A 级客户从评级到成交的中位数为 35 天（共成交 6 位）。',
    ]);
  });

  it('says nothing where fewer were won, and nothing that somebody typed instead', () => {
    expect(advice(teamWith(4), 'c12')).toEqual([]);
    const host = teamWith(6);
    host.person.type(settingCell(host, 'run.closeTimes'), 'A soon 6, A 99999999 1');
    expect(advice(host, 'c12')).toEqual([]);
  });
});

describe('satisfaction', () => {
  function bought(setting: readonly string[][]): Host {
    const host = fillTeam(open({ now: '2026-11-23T05:30:00Z' }), 4, setting);
    host.book.addSheet('Purchases', [
      ['Purchase ID', 'Customer ID', 'Date', 'Amount'],
      ['p1', 'c0', on('2026-11-15'), 500],
      ['p2', 'c2', on('2026-11-02'), 500],
    ]);
    host.call('runHourly', [], { trigger: true });
    return host;
  }

  it('is asked for in the days after a purchase that Settings name, until it is answered', () => {
    const host = bought([['ask.satisfaction', '14']]);
    const asked = 'Bought on Sun Nov 15: ask how satisfied they are, and note it below.';
    const { asksSatisfaction: isAsked, advice: said } = cardOf(host, 'c0');
    expect([isAsked, (said as readonly string[])[0]]).toEqual([true, asked]);
    // Bought 21 days ago, and never.
    for (const id of ['c2', 'c1']) {
      expect(cardOf(host, id)).toMatchObject({ asksSatisfaction: false });
    }
    const draft = { outcome: 'reached', satisfaction: 4 };
    asking(host, SELLERS[0])({ ask: 'log', id: 'entry-001', customer: 'c0', draft });
    const { asksSatisfaction, entries } = cardOf(host, 'c0');
    expect(asksSatisfaction).toBe(false);
    expect(entries).toMatchObject([{ what: 'Contact · Reached · Satisfaction 4 of 5' }]);
  });

  it('is not asked for unless Settings say so', () => {
    const { asksSatisfaction, advice: said } = cardOf(bought([]), 'c0');
    expect(asksSatisfaction).toBe(false);
    expect(String(said)).not.toContain('Bought on');
  });
});
