/** A day in the life of a small team: the bundled sample, run through the shipped daily job. */
import { join } from 'node:path';
import { openHost } from '../../index';
import { decodeFile, type DecodedFile } from '../files/decode-file';
import { runOnce } from '../workbook/digest-run';
import { ask, importFile, type SideTable } from '../workbook/team-workbook';
import { isoInstant } from '../workbook/wall-instant';

export interface SampleMail {
  readonly to: string;
  readonly owner: string;
  readonly subject: string;
  readonly from: string;
  readonly html: string;
  readonly text: string;
  /** Customers listed as due today or before. */
  readonly due: number;
}

export interface SampleDay {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly customers: number;
  readonly mails: readonly SampleMail[];
}

const SIDE_TABLES: readonly SideTable[] = ['team', 'journal', 'cases'];

export async function sampleDay(
  language: 'en' | 'zh',
  place: {
    readonly dist: string;
    /** Where the sample's files stand. */
    readonly folder: string;
    /** Epoch milliseconds. */
    readonly now: number;
    readonly timezone: string;
    /** `YYYY-MM-DD`, the day in that zone. */
    readonly today: string;
  },
): Promise<SampleDay> {
  const { dist, folder, now, timezone, today } = place;
  const read = async (name: string): Promise<DecodedFile> =>
    datedFrom(await decodeFile(join(folder, name), name), today);
  const host = openHost({
    dist,
    now: isoInstant(now),
    spreadsheetZone: timezone,
    locale: language === 'zh' ? 'zh_CN' : 'en_US',
    user: 'grace@harborline.example',
  });
  try {
    const file = await read('customers.csv');
    const customers = importFile(host, {
      table: 'customers',
      file,
      name: 'customers.csv',
      today,
      options: { language },
    });
    for (const table of SIDE_TABLES) {
      const name = `${table}.csv`;
      importFile(host, { table, file: await read(name), name, today, options: { language } });
    }
    ask(host, { ask: 'settings', language, values: { takeOver: today, language, digest: 'yes' } });
    const run = runOnce(host);
    const delivered = await host.deliver();
    const mails = run.mails.flatMap(({ to, owner, overdue, today: due, start }): SampleMail[] => {
      const mail = delivered.find(({ recipients }) => recipients.includes(to));
      if (mail === undefined) return [];
      const { subject, from, html, text } = mail;
      return [{ to, owner, subject, from, html, text, due: overdue + due + start }];
    });
    return { today, customers: customers.rows, mails };
  } finally {
    await host.close();
  }
}

const DAY_MS = 86_400_000;

/** The sample is always of today: `@-3` in its files is three days ago. */
export function datedFrom(file: DecodedFile, today: string): DecodedFile {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  const rows = file.rows.map((cells) =>
    cells.map((cell) => {
      const days = typeof cell === 'string' ? /^@([+-]?\d+)$/.exec(cell)?.[1] : undefined;
      if (days === undefined) return cell;
      return new Date(midnight + Number(days) * DAY_MS).toISOString().slice(0, 10);
    }),
  );
  return { ...file, rows };
}
