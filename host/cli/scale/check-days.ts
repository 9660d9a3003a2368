/** `npm run scale -- check --generated N --days D`: days one after the other, in a workbook and in an engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbook } from '../digest/with-workbook';
import { openLibrary } from './library';
import { madeUpTeam } from './made-up-team';
import type { ScaleOptions } from './options';
import { openQueries } from './open-queries';
import type { TablesReply } from './tables';
import { runDays } from './run-days';
import { differenceLines, type ScaleEnvironment } from './scale-frame';
import { askScript } from '../workbook/ask-script';

/** On a day, one thing happens to so many customers. */
const CUSTOMERS_PER_EDIT = 20;

/** Three weeks before the first day, so that many are to start. */
const TAKE_OVER = '2026-11-02';

export async function checkDays(
  { engine }: ScaleOptions,
  { count, seed, days }: NonNullable<ScaleOptions['generated']>,
  frame: ScaleEnvironment,
): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'duebook-scale-'));
  try {
    const options = madeUpTeam(folder, { count, seed, takeOver: TAKE_OVER });
    return await withWorkbook(options, frame, async ({ host }) => {
      const tables = askScript<TablesReply>(host, { ask: 'tables' });
      const queries = await openQueries(engine, tables, frame);
      try {
        const plan = { days, seed, edits: Math.ceil(count / CUSTOMERS_PER_EDIT) };
        let isEqual = true;
        await runDays(host, plan, { library: openLibrary(frame.library), queries }, (day) => {
          const { today, equal, all, differences, errors } = day;
          isEqual &&= equal === all && errors.length === 0;
          frame.print(
            `${[...differenceLines(differences), ...errors, `${today}: ${equal} of ${all} equal`].join('\n')}\n`,
          );
        });
        return isEqual ? 0 : 1;
      } finally {
        await queries.close();
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
