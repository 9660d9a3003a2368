/** A column of Duebook that was deleted: the others go on, and Set up brings it back to its place. */
import type { Host } from '../../host';
import { setUpHostsOf } from '../support/story-host';
import { asking, columnUnder } from '../support/team-host';

const { again } = setUpHostsOf('Europe/Berlin');

const FORMULAS = ['Grade', 'Next follow-up', 'Due status', 'Cal. days late', 'Why'];

const valuesOf = (host: Host) => host.book.sheet('Customers')?.values() ?? [];

/** The cells below the headings of the formula columns, as they are shown. */
const answersOf = (host: Host): unknown =>
  FORMULAS.map((heading) => {
    const [headings = [], ...rows] = valuesOf(host);
    return rows.map((line) => line[headings.indexOf(heading)]);
  });

const coloursOf = (host: Host): number =>
  host.book.sheet('Customers')?.furniture.conditionalFormats.length ?? 0;

describe('a deleted formula column', () => {
  it.each(FORMULAS)('“%s” comes back in its place, with its answers and colours', (heading) => {
    const host = again();
    const before = valuesOf(host)[0];
    const answers = answersOf(host);
    const colours = coloursOf(host);
    const first = columnUnder(host, heading);
    host.person.deleteLines({ sheet: 'Customers', axis: 'column', first });
    const ask = asking(host, 'owner@team.example');
    expect(ask({ ask: 'today', scope: 'team' })).toMatchObject({ missing: [heading] });
    host.dialogs.queue('NO', 'YES');
    host.call('menuSetUp');
    expect(ask({ ask: 'today', scope: 'team' })).toMatchObject({ missing: [] });
    expect(valuesOf(host)[0]).toEqual(before);
    expect(answersOf(host)).toEqual(answers);
    expect(coloursOf(host)).toBe(colours);
    host.dialogs.queue('YES');
    host.call('menuUndo');
    expect(valuesOf(host)[0]).not.toContain(heading);
  });

  it('two neighbours and a third column come back together', () => {
    const host = again();
    const before = valuesOf(host)[0];
    const answers = answersOf(host);
    const first = columnUnder(host, 'Grade');
    host.person.deleteLines({ sheet: 'Customers', axis: 'column', first: first + 4 });
    host.person.deleteLines({ sheet: 'Customers', axis: 'column', first, count: 2 });
    host.dialogs.queue('NO', 'YES');
    host.call('menuSetUp');
    expect(valuesOf(host)[0]).toEqual(before);
    expect(answersOf(host)).toEqual(answers);
  });
});
