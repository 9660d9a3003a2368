/** The content of each scenario. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../host';
import { openScenario, scenarioList } from '../../../host/scenarios';

const settings = {
  language: 'en',
  locale: 'en_US',
  spreadsheetZone: 'Etc/UTC',
  scriptZone: 'Etc/UTC',
  user: 'grace@harborline.example',
};
const opened: Host[] = [];

const open = async (name: string, data: string | null = null): Promise<Host> => {
  const now = '2026-11-23T09:00:00Z';
  const place = { dist: 'dist', sample: 'host/sample', data, now, settings };
  const { host } = await openScenario(name, place);
  opened.push(host);
  return host;
};
afterAll(() => Promise.all(opened.map((host) => host.close())));

const headings = (host: Host): string[] => {
  const sheet = host.book.active;
  return Array.from({ length: sheet.lastColumn() }, (_, at) => String(sheet.at(1, at + 1).value));
};

describe('openScenario', () => {
  it('the empty scenario has no content', async () => {
    const host = await open('empty');
    expect(host.book.sheets).toHaveLength(1);
    expect(host.book.active.lastRow()).toBe(0);
  });

  it('the sample team is set up and has received its morning emails', async () => {
    const host = await open('sample');
    expect(headings(host)).toEqual(expect.arrayContaining(['Company', 'Grade', 'Next follow-up']));
    expect(host.outbox.length).toBeGreaterThan(3);
    expect(host.triggers.map(({ handler }) => handler)).toContain('runHourly');
  });

  it('the hourly job alone changes no status of the sample team on the day it begins to keep what was told', async () => {
    const host = await open('sample');
    const statuses = (): readonly unknown[] => {
      const column = headings(host).indexOf('Due status');
      return host.book.active.values().map((row) => row[column]);
    };
    const before = statuses();
    host.clock.advanceHours(1);
    host.call('runHourly', [{ triggerUid: host.triggers[0]?.id ?? '' }], { trigger: true });
    expect(statuses()).toEqual(before);
    // A customer whose grade has changed without a word stays overdue by the day of the earlier one.
    expect(before).toContain('Overdue');
  });

  it.each(['messy', 'foreign'])(
    'the %s scenario has a sheet that is not adopted yet',
    async (name) => {
      const host = await open(name);
      expect(host.book.sheets).toHaveLength(1);
      expect(host.book.active.lastRow()).toBeGreaterThan(7);
      expect(host.triggers).toEqual([]);
    },
  );

  it('the large scenario has many graded customers', async () => {
    const host = await open('1000');
    const sheet = host.book.active;
    const grade = headings(host).indexOf('Grade') + 1;
    expect(sheet.lastRow()).toBe(1001);
    expect(String(sheet.at(1001, grade).value)).toMatch(/^[A-EU]$/);
  });

  it("the user's file is opened as it is, title rows and leading zeros included, or imported", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duebook-own-'));
    const list = join(folder, 'clients.csv');
    writeFileSync(list, 'Our clients\nCompany,Phone,Amount\nAcme,0301234567,4\n');
    const asIs = await open('data', list);
    expect(asIs.book.sheets).toHaveLength(1);
    expect(asIs.book.active.name).toBe('clients');
    expect([1, 2, 3].map((column) => asIs.book.active.at(3, column).value)).toEqual([
      'Acme',
      '0301234567',
      4,
    ]);
    expect(headings(await open('import', list))).toContain('Grade');
    rmSync(folder, { recursive: true });
  });

  it("the user's file is listed first, as it is and imported", () => {
    expect(scenarioList('x/clients.csv').slice(0, 2)).toMatchObject([
      { name: 'data', title: 'clients.csv' },
      { name: 'import', title: 'clients.csv (imported)' },
    ]);
  });
});
