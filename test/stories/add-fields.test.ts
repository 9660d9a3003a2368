/** *Add fields…*: chosen fields become columns of the sheet of customers, and Undo takes them away. */
import type { Host } from '../../host';
import { adopt, hostWithForeignSheet } from '../support/foreign-sheets';
import { setUpHostsOf } from '../support/story-host';
import { asking, cellUnder, columnUnder } from '../support/team-host';

const { open, again } = setUpHostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

const headingsOf = (host: Host, title = 'Customers'): readonly unknown[] =>
  host.book.sheet(title)?.values()[0] ?? [];

const offered = (host: Host): readonly string[] => {
  const { fields } = asking(host, OWNER)({ ask: 'fields' }) as unknown as {
    readonly fields: readonly { readonly code: string }[];
  };
  return fields.map(({ code }) => code);
};

const add = (host: Host, fields: readonly string[]) =>
  asking(host, OWNER)({ ask: 'add-fields', id: 'question-1', fields });

describe('*Add fields…*', () => {
  it('offers the fields that people fill and that have no column, and opens where they are chosen', () => {
    const host = again();
    const fields = offered(host);
    expect(fields).toEqual(expect.arrayContaining(['referredBy', 'industry', 'preferredChannel']));
    expect(fields).not.toContain('company');
    expect(fields).not.toContain('grade');
    host.call('menuFields');
    expect(host.dialogs.pages.pop()?.html).toContain('data-view="fields"');
  });

  it('adds them behind the columns that are shown, in their order, and Undo takes them away', () => {
    const host = again();
    const before = headingsOf(host);
    expect(add(host, ['birthday', 'industry', 'referredBy'])).toMatchObject({
      outcome: 'done',
      message: 'Added: Referred by, Industry, Birthday.',
      undo: 'question-1',
    });
    const at = columnUnder(host, 'Note');
    expect(headingsOf(host).slice(at - 1, at + 4)).toEqual([
      ...['Note', 'Referred by', 'Industry', 'Birthday'],
      before[at],
    ]);
    expect(offered(host)).not.toContain('birthday');
    // What is typed there is read at once, and the formulas go on.
    host.person.type(cellUnder(host, 'Birthday', 2), '1980-11-25');
    host.person.type(cellUnder(host, 'Birthday', 2), '');
    expect(headingsOf(host)).toContain('Grade');
    expect(asking(host, OWNER)({ ask: 'undo', undo: 'question-1' })).toMatchObject({
      outcome: 'done',
    });
    expect(headingsOf(host)).toEqual(before);
  });

  it('asked twice adds once', () => {
    const host = again();
    add(host, ['industry']);
    const once = headingsOf(host);
    expect(add(host, ['industry'])).toMatchObject({ outcome: 'done', again: true });
    expect(headingsOf(host)).toEqual(once);
  });

  it('brings back a field whose column was deleted', () => {
    const host = again();
    const before = headingsOf(host);
    const first = columnUnder(host, 'Source');
    host.person.deleteLines({ sheet: 'Customers', axis: 'column', first });
    expect(offered(host)).toContain('source');
    add(host, ['source']);
    expect(headingsOf(host)).toEqual(before);
  });

  it('in a list of the team adds at the right, and never among its own columns', () => {
    const host = hostWithForeignSheet(open, [
      ['Client', 'Remarks', 'Need'],
      ['Acme', 'likes tea', 'Clear'],
    ]);
    adopt(host);
    const before = headingsOf(host, 'Sheet1');
    add(host, ['tags', 'industry']);
    expect(headingsOf(host, 'Sheet1')).toEqual([...before, 'Industry', 'Tags']);
  });

  it('is refused in a file that is not set up', () => {
    const host = hostWithForeignSheet(open, [['Client'], ['Acme']]);
    expect(asking(host, OWNER)({ ask: 'fields' })).toMatchObject({ code: 'set-up' });
    expect(add(host, ['industry'])).toMatchObject({ code: 'set-up' });
  });
});

describe('sources, channels and who referred', () => {
  /** Where the words of the dropdown below a heading come from. */
  const offeredIn = (host: Host, heading: string, title = 'Customers'): string => {
    const rule = host.book
      .sheet(title)
      ?.furniture.validationAt(2, columnUnder(host, heading, title));
    const [source] = (rule?.values ?? []) as readonly { sheetId?: number; column?: number }[];
    const sheet = host.book.sheets.find(({ id }) => id === source?.sheetId);
    return `in ${sheet?.name ?? 'no sheet'}, column ${source?.column ?? 0}`;
  };

  it('are chosen from lists in Settings that a team extends by typing below', () => {
    const host = again();
    add(host, ['preferredChannel', 'referredBy']);
    const [headings = [], ...rows] = host.book.sheet('Settings')?.values() ?? [];
    const channels = headings.indexOf('Channels');
    const words = rows.map((line) => line[channels]).filter((word) => word !== '');
    const letter = String.fromCharCode(65 + channels);
    host.person.type(`Settings!${letter}${words.length + 2}`, 'Signal');
    const { channels: offers } = asking(host, OWNER)({ ask: 'offers' });
    expect(offers).toEqual([...words, 'Signal']);
    const listed = `in Settings, column ${channels + 1}`;
    expect(offeredIn(host, 'Preferred channel')).toBe(listed);
    expect(offeredIn(host, 'Channel', 'Journal')).toBe(listed);
    expect(offeredIn(host, 'Source')).toBe(`in Settings, column ${channels}`);
    expect(offeredIn(host, 'Referred by')).toBe('in Customers, column 1');
  });
});
