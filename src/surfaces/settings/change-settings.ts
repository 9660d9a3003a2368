/** Settings in the sidebar: shown with their help, changed together, noted in Activity for Undo. */
import * as v from 'valibot';
import { parseDay, SETTING, type Cell } from '../../rules';
import type { Platform } from '../../platform';
import { isSetUp, noteDeed, openDesk, refuse, sayingWhy, writeSettings } from '../../workbook';
import type { DoorTalk } from '../../wire';
import { settingLines, wrongSetting } from './setting-lines';

const question = v.object({ id: v.string(), values: v.record(v.string(), v.string()) });

/** How long a person waits for others to finish. */
const LOCK_WAIT_MS = 8_000;

export function answerReadSettings(
  asked: unknown,
  platform: Platform,
): DoorTalk['read-settings']['answer'] {
  const desk = openDesk(platform);
  return sayingWhy(desk, asked, () =>
    isSetUp(desk.settings)
      ? { outcome: 'settings', settings: settingLines(desk) }
      : refuse(asked, { code: 'set-up', say: desk.words.menu.needs.setUp }),
  );
}

export function answerChangeSettings(
  asked: unknown,
  platform: Platform,
): DoorTalk['change-settings']['answer'] {
  const { values } = v.parse(question, asked);
  const desk = openDesk(platform);
  const { spreadsheet, language, words } = desk;
  return sayingWhy(desk, asked, () => {
    const wanted = new Map(Object.entries(values).map(([key, text]) => [key, text.trim()]));
    const wrong = wrongSetting(desk, wanted);
    if (wrong !== null) return refuse(asked, { code: 'input', field: wrong.key, say: wrong.say });
    const cells = new Map([...wanted].map(([key, text]) => [key, cellOf(key, text)]));
    const held = platform.lock().hold(LOCK_WAIT_MS, () => {
      const changes = writeSettings(spreadsheet, cells, language);
      noteDeed({ spreadsheet, language, author: desk.author() }, 'setting', changes);
    });
    if (held === null) return refuse(asked, { code: 'busy', say: words.menu.needs.busy });
    const say = `${words.activity.deeds.setting}.`;
    return { outcome: 'done', say, undo: '', again: false, warnings: [] };
  });
}

/** A number counts as one and a day as one, so that formulas read them in every locale. */
function cellOf(key: string, text: string): Cell {
  if (key === SETTING.takeOver) {
    const day = parseDay(text, null);
    return day === null ? text : { day };
  }
  return /^\d+$/.test(text) && key !== SETTING.week ? Number(text) : text;
}
