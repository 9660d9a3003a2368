/** Reads and changes settings for the sidebar; changes are recorded in Activity for Undo. */
import * as v from 'valibot';
import { parseDay, SETTING, type Cell } from '../../rules';
import type { Platform } from '../../platform';
import {
  forgetDay,
  isSetUp,
  withLock,
  planSettingsWrite,
  runOperation,
  openContext,
  refuse,
  withRefusals,
} from '../../workbook';
import type { Questions } from '../../protocol';
import { settingLines, findInvalidSetting } from './setting-lines';

const question = v.object({ id: v.string(), values: v.record(v.string(), v.string()) });

export function answerReadSettings(
  asked: unknown,
  platform: Platform,
): Questions['read-settings']['answer'] {
  const context = openContext(platform);
  return withRefusals(context, asked, () =>
    isSetUp(context.settings)
      ? { outcome: 'settings', settings: settingLines(context) }
      : refuse(asked, { code: 'set-up', message: context.words.menu.needs.setUp }),
  );
}

export function answerChangeSettings(
  asked: unknown,
  platform: Platform,
): Questions['change-settings']['answer'] {
  const { values } = v.parse(question, asked);
  const context = openContext(platform);
  const { spreadsheet, language, words } = context;
  const wanted = new Map(Object.entries(values).map(([key, text]) => [key, text.trim()]));
  const invalid = findInvalidSetting(context, wanted);
  if (invalid !== null) {
    return refuse(asked, { code: 'input', field: invalid.key, message: invalid.message });
  }
  const cells = new Map([...wanted].map(([key, text]) => [key, cellOf(key, text)]));
  return withLock(context, asked, () => {
    const plan = planSettingsWrite(spreadsheet, cells, language);
    const { changes } = plan;
    if (changes.length > 0) {
      runOperation(context, 'setting', changes, () => {
        plan.write();
        return changes;
      });
    }
    // The working days may have changed.
    forgetDay(platform.storage());
    const message = `${words.activity.operations.setting}.`;
    return { outcome: 'done', message, undo: '', again: false, warnings: [] };
  });
}

/** Writes numbers and days as such, so that formulas read them in every locale. */
function cellOf(key: string, text: string): Cell {
  if (key === SETTING.takeOver) {
    const day = parseDay(text, null);
    return day === null ? text : { day };
  }
  return /^\d+$/.test(text) && key !== SETTING.week ? Number(text) : text;
}
