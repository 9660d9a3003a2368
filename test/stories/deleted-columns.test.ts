/** A column of Duebook that was deleted: the others go on, and Set up brings it back to its place. */
import type { Host } from '../../host';
import { adopt, hostWithForeignSheet } from '../support/foreign-sheets';
import { setUpHostsOf } from '../support/story-host';
import { asking, columnUnder } from '../support/team-host';

const { open, again } = setUpHostsOf('Europe/Berlin');

const FORMULAS = ['Grade', 'Next follow-up', 'Due status', 'Cal. days late', 'Why'];

const OTHERS = {
  'that people fill': ['Phone', 'Owner', 'Need', 'Expected close', 'Stage', 'Quick log', 'Note'],
  'that are folded': ['Merged into', 'Added', 'First seen', 'Last told', 'Value class'],
  'that stands last': ['Customer ID'],
};

const valuesOf = (host: Host, title = 'Customers') => host.book.sheet(title)?.values() ?? [];

/** The cells below the headings of the formula columns, as they are shown. */
const answersOf = (host: Host): unknown =>
  FORMULAS.map((heading) => {
    const [headings = [], ...rows] = valuesOf(host);
    return rows.map((line) => line[headings.indexOf(heading)]);
  });

const coloursOf = (host: Host): number =>
  host.book.sheet('Customers')?.furniture.conditionalFormats.length ?? 0;

/** Number format of the first cell below a heading, and what may be chosen there. */
function looksUnder(host: Host, heading: string): unknown {
  const sheet = host.book.sheet('Customers');
  const column = columnUnder(host, heading);
  const rules = sheet?.furniture.validations ?? [];
  return {
    // A new sheet has no format, which is the automatic one.
    format: sheet?.at(2, column).format || 'General',
    offered: rules
      .filter(({ area }) => area.column <= column && column < area.column + area.columns)
      .map(({ rule }) => rule),
  };
}

function deleteColumn(host: Host, heading: string, sheet = 'Customers'): void {
  host.person.deleteLines({ sheet, axis: 'column', first: columnUnder(host, heading, sheet) });
}

/** Agrees to what is asked, but keeps the sample customers. */
function setUpAgain(host: Host): void {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.call('menuSetUp');
}

describe('a deleted formula column', () => {
  it.each(FORMULAS)('“%s” comes back in its place, with its answers and colours', (heading) => {
    const host = again();
    const before = valuesOf(host)[0];
    const answers = answersOf(host);
    const colours = coloursOf(host);
    deleteColumn(host, heading);
    const ask = asking(host, 'owner@team.example');
    expect(ask({ ask: 'today', scope: 'team' })).toMatchObject({ missing: [heading] });
    setUpAgain(host);
    expect(ask({ ask: 'today', scope: 'team' })).toMatchObject({ missing: [] });
    expect(valuesOf(host)[0]).toEqual(before);
    expect(answersOf(host)).toEqual(answers);
    expect(coloursOf(host)).toBe(colours);
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
    setUpAgain(host);
    expect(valuesOf(host)[0]).toEqual(before);
    expect(answersOf(host)).toEqual(answers);
  });
});

describe('any other deleted column of Duebook', () => {
  it('is named in the sidebar and in the email of who looks after all, if Duebook fills it', () => {
    const host = again();
    for (const heading of ['Phone', 'Last told', 'Snoozes in a row']) deleteColumn(host, heading);
    const missing = ['Last told', 'Snoozes in a row'];
    expect(asking(host, 'owner@team.example')({ ask: 'today', scope: 'team' })).toMatchObject({
      missing,
    });
    host.dialogs.answerer = () => ({ button: 'OK' });
    host.call('menuDigestTest');
    expect(host.outbox[0]?.body).toContain(
      'Missing from the customer sheet: Last told, Snoozes in a row. Choose Set up',
    );
  });

  it('is named in one morning’s email, and another one the next day alone', () => {
    const host = again();
    deleteColumn(host, 'Last told');
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
    host.call('menuDigestOn');
    // After the hour of the emails, Monday to Friday.
    host.clock.advanceHours(3);
    const named = (): (string | undefined)[] => {
      const before = host.outbox.length;
      host.call('runHourly', [], { trigger: true });
      host.clock.advanceHours(24);
      return host.outbox
        .slice(before)
        .map(({ body }) => /Missing from the customer sheet: .*/.exec(body)?.[0]);
    };
    const sentence = (items: string) =>
      `Missing from the customer sheet: ${items}. Choose Set up to bring them back.`;
    expect(named()).toEqual([sentence('Last told')]);
    expect(named()).toEqual([undefined]);
    deleteColumn(host, 'Snoozes in a row');
    expect(named()).toEqual([sentence('Snoozes in a row')]);
    setUpAgain(host);
    expect(named()).toEqual([undefined]);
    deleteColumn(host, 'Last told');
    expect(named()).toEqual([sentence('Last told')]);
  });

  it.each(Object.entries(OTHERS))('%s comes back in its place, as it was made', (_, headings) => {
    const host = again();
    const before = valuesOf(host)[0];
    const looks = (): unknown => headings.map((heading) => looksUnder(host, heading));
    const made = looks();
    const colours = coloursOf(host);
    for (const heading of headings) deleteColumn(host, heading);
    setUpAgain(host);
    expect(valuesOf(host)[0]).toEqual(before);
    expect(looks()).toEqual(made);
    expect(coloursOf(host)).toBe(colours);
    host.call('menuUndo');
    for (const heading of headings) expect(valuesOf(host)[0]).not.toContain(heading);
  });

  it.each([
    ['Team', 'Role'],
    ['Journal', 'Outcome'],
    ['Contacts', 'Customer'],
    ['Cases', 'Promised for'],
  ])('in the sheet %s “%s” comes back in its place', (title, heading) => {
    const host = again();
    const before = valuesOf(host, title)[0];
    deleteColumn(host, heading, title);
    setUpAgain(host);
    expect(valuesOf(host, title)[0]).toEqual(before);
  });

  it('those added to a list of the team come back among what was added, not among the team’s own', () => {
    const host = hostWithForeignSheet(open, [
      ['Client', 'Owner', 'Remarks', 'Need'],
      ['Acme', 'Ana', 'likes tea', 'Clear'],
    ]);
    adopt(host);
    const before = valuesOf(host, 'Sheet1')[0];
    for (const heading of ['Stage', 'Added', 'Last tracked', 'Due status']) {
      deleteColumn(host, heading, 'Sheet1');
      setUpAgain(host);
      expect(valuesOf(host, 'Sheet1')[0]).toEqual(before);
    }
  });
});
