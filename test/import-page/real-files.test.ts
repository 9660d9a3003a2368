/** Public files through the page of imports and the script behind it: what is matched, added and merged. */
import { forecast } from '../../src/import-page/forecast';
import { loadBytes } from '../../src/import-page/loaded-file';
import { NO_CHOICES, readFile, type World } from '../../src/import-page/read-file';
import { importsWordsOf } from '../../src/language/imports';
import type { MemoryPlatform } from '../../src/platform/memory';
import { textOf, type FateCounts } from '../../src/rules';
import { sentRows, type SentRows } from '../../src/surfaces/import/reading';
import {
  answerImportBegin,
  answerImportKnown,
  answerImportRows,
  answerImportUndo,
} from '../../src/surfaces/importing';
import { describeWithData, sharedText } from '../support/shared-data';
import { aWorkbook, rowsOf } from '../support/team-workbook';

const world: World = {
  ...{ words: importsWordsOf('en'), language: 'en', zone: 'Etc/UTC', today: 46_349, customers: [] },
};

interface Read {
  readonly sent: SentRows;
  /** Rows without a company, which are not sent. */
  readonly leftOut: number;
}

async function read(path: string): Promise<Read> {
  const bytes = new TextEncoder().encode(sharedText(path));
  const file = await loadBytes(path, bytes, { table: 'customers', sheet: null });
  const choices = { ...NO_CHOICES, table: 'customers' as const };
  const { read: found } = readFile(file, choices, world);
  if (found === null) throw new Error('It cannot be read.');
  const leftOut = found.problems.filter(({ code }) => code === 'no-company').length;
  return { sent: sentRows(found, choices), leftOut };
}

const sumOf = (counts: FateCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** In portions of 400; what the page foresees is what the script does. */
async function importAll(
  platform: MemoryPlatform,
  id: string,
  { fields, rows }: SentRows,
): Promise<FateCounts> {
  answerImportBegin({ id, name: id, rows: rows.length, fields }, platform);
  const there = answerImportKnown({ table: 'customers', from: 0, count: 5_000 }, platform);
  if (there.outcome === 'refused') throw new Error(there.message);
  const known = there.rows.map((cells) => {
    const own = Object.fromEntries(there.fields.map((field, at) => [field, cells[at] ?? '']));
    return { id: textOf(own['id'] ?? ''), cells: own };
  });
  const foreseen = await forecast(
    { fields, rows },
    {
      ...{ choices: { ...NO_CHOICES, table: 'customers' }, known, team: [], world },
      ...{ policy: { known: 'fill', mayReplace: [] }, progress: () => undefined },
      isOver: () => false,
    },
  );
  let counts: FateCounts | null = null;
  for (let from = 0; from < rows.length; from += 400) {
    const asked = { id, at: from / 400, fields, rows: rows.slice(from, from + 400) };
    const answer = answerImportRows({ ...asked, known: 'fill' }, platform);
    if (answer.outcome === 'refused') throw new Error(answer.message);
    ({ counts } = answer);
  }
  expect(counts).toEqual(foreseen?.counts);
  if (counts === null) throw new Error('The file has no rows.');
  expect(sumOf(counts)).toBe(rows.length);
  return counts;
}

const customers = (platform: MemoryPlatform): number =>
  rowsOf(platform, 'customers', ['id']).filter(([id]) => id !== '').length;

describeWithData('1-crm', 'public files in the page of imports', () => {
  it('of 8,800 deals come 85 customers, and the accounts are all found among them', async () => {
    const platform = aWorkbook({ customers: [] });
    const deals = await read('1-crm/maven/sales_pipeline.csv');
    expect(deals.leftOut).toBe(1_425);
    const empty = JSON.stringify(rowsOf(platform, 'customers', ['id', 'company']));
    expect(await importAll(platform, 'import-deals', deals.sent)).toMatchObject({ added: 85 });
    const accounts = await read('1-crm/maven/accounts.csv');
    const counts = await importAll(platform, 'import-accounts', accounts.sent);
    expect(counts).toMatchObject({ added: 0, rejected: 0 });
    expect(sumOf(counts)).toBe(85);
    expect(customers(platform)).toBe(85);
    const again = await importAll(platform, 'import-again', accounts.sent);
    expect(again).toEqual({ added: 0, filled: 0, overwritten: 0, skipped: 85, rejected: 0 });
    for (const id of ['import-again', 'import-accounts', 'import-deals']) {
      expect(answerImportUndo({ id }, platform)).toMatchObject({ isComplete: true, count: 0 });
    }
    expect(JSON.stringify(rowsOf(platform, 'customers', ['id', 'company']))).toBe(empty);
  });

  it('of 950 contacts none are merged, and the same file again changes nothing', async () => {
    const platform = aWorkbook({ customers: [] });
    const { sent } = await read('1-crm/hubspot_dummy/hubspot_contacts.csv');
    expect(await importAll(platform, 'import-first', sent)).toMatchObject({ added: 950 });
    expect(customers(platform)).toBe(950);
    const again = await importAll(platform, 'import-again', sent);
    expect(again).toEqual({ added: 0, filled: 0, overwritten: 0, skipped: 950, rejected: 0 });
  });
});
