/** Reads and changes settings for the sidebar; changes are recorded in Activity for Undo. */
import * as v from 'valibot';
import { parseDay, SETTING, type Cell } from '../../rules';
import type { Platform } from '../../platform';
import {
  changeOnce,
  forgetDay,
  isSetUp,
  openContext,
  planSettingsWrite,
  refuse,
  withRefusals,
  type Context,
  type PlannedChange,
} from '../../workbook';
import type { Questions } from '../../protocol';
import { settingLines, findInvalidSetting } from './setting-lines';

const shape = v.object({ id: v.string(), values: v.record(v.string(), v.string()) });

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
  const question = v.parse(shape, asked);
  const { values } = question;
  const context = openContext(platform);
  const wanted = new Map(Object.entries(values).map(([key, text]) => [key, text.trim()]));
  const invalid = findInvalidSetting(context, wanted);
  if (invalid !== null) {
    return refuse(asked, { code: 'input', field: invalid.key, message: invalid.message });
  }
  return changeOnce(context, question, 'setting', () => ({
    ...planTypedSettings(context, wanted),
    message: `${context.words.activity.operations.setting}.`,
  }));
}

/** Plans to write valid settings. Call it, and what it returns, under the lock. */
export function planTypedSettings(
  { platform, spreadsheet, language }: Context,
  values: ReadonlyMap<string, string>,
): PlannedChange {
  const cells = new Map([...values].map(([key, text]) => [key, cellOf(key, text)]));
  const { changes, write } = planSettingsWrite(spreadsheet, cells, language);
  return {
    changes,
    write: () => {
      write();
      // The working days may have changed.
      forgetDay(platform.storage());
    },
  };
}

/** Writes numbers and days as such, so that formulas read them in every locale. */
function cellOf(key: string, text: string): Cell {
  if (key === SETTING.takeOver) {
    const day = parseDay(text, null);
    return day === null ? text : { day };
  }
  return /^\d+$/.test(text) && key !== SETTING.week ? Number(text) : text;
}
