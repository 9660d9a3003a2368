/** A foreign sheet kept right by the hourly job, whatever people do to it and Google refuses in it. */
import { lettersOfColumn } from '../../host/a1/column-letters';
import {
  adopt,
  hostWithForeignSheet,
  gradeOf,
  hour,
  idleHour,
  LEADS,
} from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';
import { asking } from '../support/team-host';

const open = hostsOf('Europe/Berlin');

describe('an adopted sheet', () => {
  it('a team’s sheet keeps working with columns headed like ours, and with cut, copied and deleted columns', () => {
    const host = hostWithForeignSheet(open, [
      ['Client', 'Grade', 'Owner'],
      ['Acme', 'gold', ''],
      ['Bolt', 'silver', ''],
    ]);
    adopt(host);
    hour(host);
    const column = (at: number) =>
      host.book
        .sheet('Sheet1')
        ?.values()
        .map((line) => line[at]);
    expect(column(1)).toEqual(['Grade', 'gold', 'silver']);
    expect(column(3)).toEqual(['Grade', 'U', 'U']);

    // A column cut and pasted leaves its tag behind; by then its heading may say anything.
    host.person.cut('Sheet1!A1:A3', 'Sheet1!AZ1');
    host.person.type('Sheet1!AZ1', 'Who we sell to');
    host.person.duplicateSheet('Sheet1');
    const owner = host.book.sheet('Sheet1')?.values()[0]?.indexOf('Owner') ?? -1;
    host.person.deleteLines({ sheet: 'Sheet1', axis: 'column', first: owner + 1 });
    hour(host);
    expect(column(2)).toEqual(['Grade', 'U', 'U']);
    const said = (asking(host)({ ask: 'records' })['sheetProblems'] as string[]).join('\n');
    expect(said).toContain(
      'several lists of customers: Sheet1, Copy of Sheet1. Only “Sheet1” is used',
    );
    expect(said).toContain(
      'Several columns stand for “Grade”: B (“Grade”) and C (“Grade”). Only C',
    );
    expect(said).not.toContain('Company');
    expect(idleHour(host)).toBeLessThanOrEqual(17);
    // What cannot be mended without a column is no reason to try every hour.
    host.person.deleteLines({ sheet: 'Sheet1', axis: 'column', first: 7 });
    hour(host);
    expect(idleHour(host)).toBeLessThanOrEqual(17);
  });

  it('a table that accepts no formulas is filled with values, and cells that a rule rejects stay as they are', () => {
    const host = hostWithForeignSheet(open, LEADS);
    const { furniture } = host.book.sheet('Sheet1') ?? {};
    const area = { row: 1, column: 1, rows: 3, columns: 60 };
    if (furniture) furniture.tables = [{ area, name: 'Leads' }];
    adopt(host);
    const rows = () => host.book.sheet('Sheet1')?.values() ?? [];
    expect(gradeOf(host, 'Acme')).toBe('U');
    expect(host.book.sheet('Sheet1')?.at(1, 4).formula).toBe('');
    const settings = () =>
      new Map((host.book.sheet('Settings')?.values() ?? []).map(([key, value]) => [key, value]));
    expect(settings().get('columns')).toBe('Values, since a table takes no formula in its heading');
    const need = rows()[0]?.indexOf('Need') ?? -1;
    host.person.type(`Sheet1!${String.fromCharCode(65 + need)}2`, 'None');
    expect(gradeOf(host, 'Acme')).toBe('E');

    const id = rows()[0]?.indexOf('Customer ID') ?? -1;
    furniture?.setValidation(
      { row: 2, column: id + 1, rows: 1, columns: 1 },
      {
        ...{ type: 'NUMBER_GREATER_THAN', values: [5] },
        ...{ allowInvalid: false, helpText: null, showDropdown: true },
      },
    );
    const letters = lettersOfColumn(id + 1);
    host.person.clear(`Sheet1!${letters}2:${letters}3`);
    hour(host);
    expect(
      rows()
        .slice(1)
        .map((line) => line[id] === ''),
    ).toEqual([true, false]);
    expect(settings().get('job.refused')).toContain(
      `Sheet1!${letters}2 could not be written: The data`,
    );
  });

  it('a person who may not edit a column is informed, and the hourly job fills it', () => {
    const host = hostWithForeignSheet(open, LEADS);
    adopt(host);
    const headings = host.book.sheet('Sheet1')?.values()[0] ?? [];
    const [id, added] = [headings.indexOf('Customer ID'), headings.indexOf('Added')];
    const letters = lettersOfColumn(id + 1);
    host.share('guest@team.example', 'editor');
    host.person.protect(`Sheet1!${letters}1:${letters}99`, { editors: [] });
    host.as('guest@team.example').type('Sheet1!A4', 'Crane');
    expect([...host.toasts].pop()).toContain(
      `Sheet1!${letters}4 could not be written: You are trying to`,
    );
    const row = () => host.book.sheet('Sheet1')?.values()[3] ?? [];
    expect([row()[added], row()[id]]).toEqual([46349, '']);
    hour(host);
    expect(row()[id]).toMatch(/^[a-z][a-z0-9]{6}$/);
  });

  it('undoing everything restores the sheet, including IDs that the job added to a new row', () => {
    const host = hostWithForeignSheet(open, LEADS);
    const before = host.book.sheet('Sheet1')?.values();
    host.dialogs.queue('YES');
    host.call('menuSetUp');
    host.person.type('Sheet1!A4', 'Crane');
    hour(host);
    // What the person did last is offered first, and only then what the job did by itself.
    const asked: string[] = [];
    host.dialogs.answerer = ({ text, buttons }) => {
      if (buttons.startsWith('YES')) asked.push(text);
      const isYes = asked.length > 1;
      return { button: !buttons.startsWith('YES') ? 'OK' : isYes ? 'YES' : 'NO' };
    };
    host.call('menuUndo');
    expect(asked).toEqual([
      expect.stringMatching(
        /^Undo “Columns added to your sheet” of \d{4}-\d{2}-\d{2} \d{2}:\d{2}\?$/,
      ),
      expect.stringMatching(/^Undo “IDs added to new rows” of .*, which Duebook did by itself\?$/),
    ]);
    expect([...host.toasts].pop()).toContain('Undone: IDs added to new rows.');
    expect([...host.toasts].pop()).toContain('paused for an hour');
    host.call('menuUndo');
    expect(host.book.sheet('Sheet1')?.values()).toEqual([...(before ?? []), ['Crane', '', '']]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Activity']);
    expect(host.triggers).toEqual([]);
  });
});
