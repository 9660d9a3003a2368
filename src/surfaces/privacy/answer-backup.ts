/** Backs the workbook up: a copy where Google allows it, a file of all sheets, one sheet as CSV. */
import * as v from 'valibot';
import type { Questions } from '../../protocol';
import {
  openContext,
  refuse,
  timeText,
  withLock,
  withRefusals,
  type Context,
} from '../../workbook';
import { noteInActivity } from './activity-note';
import { backUp } from './backup';
import { csvOf, harmless } from './csv';
import { shownText, type WholePlatform } from './read-workbook';

const question = v.object({
  how: v.picklist(['list', 'copy', 'zip', 'csv']),
  sheet: v.optional(v.string(), ''),
});

export function answerBackUp(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['back-up']['answer'] {
  const { how, sheet } = v.parse(question, asked);
  const { privacy } = context.words;
  return withRefusals(context, asked, () => {
    if (how === 'list' || how === 'csv') {
      const sheets = platform.archive().sheets();
      const titles = sheets.map((each) => each.sheet.title());
      if (how === 'list') return { outcome: 'sheets', titles };
      const found = sheets[titles.indexOf(sheet)];
      if (found === undefined) return refuse(asked, { code: 'gone', message: privacy.noSheet });
      const rows = found.sheet.read().map((line) => line.map((cell) => harmless(shownText(cell))));
      return { outcome: 'csv', name: `${fileName(sheet)}.csv`, text: csvOf(rows) };
    }
    const { today, wall } = context;
    const made = timeText(today, wall.hour, wall.minute).replace(':', '.');
    const backup = how === 'zip' ? backUp(context, platform) : null;
    const url = backup === null ? platform.archive().copy(`${privacy.copyTitle} ${made}`) : '';
    const noted = withLock(context, asked, () => noteInActivity(context, privacy.backedUp));
    if (noted !== undefined) return noted;
    return backup === null ? { outcome: 'copied', url } : { outcome: 'backup', ...backup };
  });
}

/** Without what a file system does not take. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, '-');
}
