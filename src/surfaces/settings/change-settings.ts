/** Reads and changes settings for the sidebar; changes are recorded in Activity for Undo. */
import * as v from 'valibot';
import { keepsToldIn, parseDay, releasedTold, SETTING, type Cell } from '../../rules';
import type { Platform } from '../../platform';
import {
  changeOnce,
  forgetDay,
  isSetUp,
  openContext,
  openTables,
  planSettingsWrite,
  questionId,
  readTeamFile,
  refuse,
  withRefusals,
  writeRecordChanges,
  type Context,
  type PlannedChange,
  type RecordChange,
} from '../../workbook';
import type { Questions } from '../../protocol';
import { settingLines, typedSettings } from './setting-lines';

const shape = v.object({ id: questionId, values: v.record(v.string(), v.string()) });

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
  context: Context = openContext(platform),
): Questions['change-settings']['answer'] {
  const question = v.parse(shape, asked);
  const { values } = question;
  const wanted = typedSettings(context, asked, values);
  if ('outcome' in wanted) return wanted;
  return changeOnce(context, question, 'setting', () => {
    const planned = planTypedSettings(context, wanted);
    const released = releasedDays(context, wanted);
    const { activity, work } = context.words;
    const count = released.length;
    return {
      changes: [...planned.changes, ...released],
      write: () => {
        planned.write();
        if (count > 0) writeRecordChanges(released, openTables(context));
      },
      message: `${activity.operations.setting}.${count === 0 ? '' : ` ${work.released({ count })}`}`,
    };
  });
}

/** The days that have come and that the new settings put later (docs/rules.md §3, Fair start). */
function releasedDays(
  { platform, settings, today }: Context,
  values: ReadonlyMap<string, string>,
): readonly RecordChange[] {
  if (!keepsToldIn(settings) || ![...values.keys()].some((key) => OF_RULES.test(key))) return [];
  const file = readTeamFile(platform, today, settings);
  const { policies } = readTeamFile(platform, today, new Map([...settings, ...values]));
  return file.customers.flatMap(({ record }): readonly RecordChange[] => {
    const { id, told } = record;
    const later = id === '' ? null : releasedTold(record, file.policies, policies, today);
    if (later === null) return [];
    return [{ kind: 'fields', table: 'customers', id, before: { told }, after: { told: later } }];
  });
}

/** Keys of settings that may move a due day. */
const OF_RULES = /^(gap|grade|milestone|week)/;

/** Plans to write valid settings. Call it, and what it returns, under the lock. */
export function planTypedSettings(
  { platform, spreadsheet, language }: Context,
  values: ReadonlyMap<string, string>,
): PlannedChange {
  const cells = new Map([...values].map(([key, text]) => [key, cellOf(key, text)]));
  const { changes, write } = planSettingsWrite(spreadsheet, cells, language);
  return {
    changes: changes(),
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
