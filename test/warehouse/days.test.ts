/**
 * Days of a made-up team, one after the other: the workbook with its hourly job, and a warehouse that keeps by itself
 * what was told, say the same each morning. `npm run scale -- check --generated 300 --days 30` runs thirty.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorkbook } from '../../host/cli/digest/with-workbook';
import { openLibrary } from '../../host/cli/scale/library';
import { madeUpTeam } from '../../host/cli/scale/made-up-team';
import { plainQueries } from '../../host/cli/scale/queries';
import { runDays, type DayOutcome } from '../../host/cli/scale/run-days';

const frame = { workingFolder: '.', dist: 'dist', now: Date.parse('2026-11-23T09:00:00Z') };

it('five days with edits in between are equal each morning, and so is what was told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duebook-days-'));
  const days: DayOutcome[] = [];
  try {
    const options = madeUpTeam(folder, { count: 60, seed: 1, takeOver: '2026-11-02' });
    await withWorkbook(options, frame, ({ host }) =>
      runDays(
        host,
        { days: 5, seed: 1, edits: 5 },
        { library: openLibrary('.build/warehouse'), queries: plainQueries },
        (day) => days.push(day),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(days).toHaveLength(5);
  for (const day of days) {
    expect(day).toMatchObject({ differences: [], errors: [], equal: day.all });
    expect(day.all).toBeGreaterThan(50);
  }
});
