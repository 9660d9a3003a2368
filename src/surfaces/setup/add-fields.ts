/**
 * *Add fields…*: which fields have no column in the sheet of customers, and columns for those that a person chose. A
 * column comes beside its neighbours; in a list that the team had before, at the right of what was added to it.
 */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  changeOnce,
  customersSheet,
  isSetUp,
  needsSetUp,
  openContext,
  readSheetHead,
  refuse,
  withRefusals,
  type Action,
  questionId,
} from '../../workbook';
import { choosableFields, optionsOf } from './choosable-fields';
import { planFields } from './plan';
import { writeColumns } from './run-set-up';

const addQuestion = v.object({ id: questionId, fields: v.array(v.string()) });

export function answerFields(question: unknown, platform: Platform): Questions['fields']['answer'] {
  const context = openContext(platform);
  return withRefusals(context, question, () => {
    const sheet = isSetUp(context.settings) ? customersSheet(context) : null;
    if (sheet === null) {
      return refuse(question, { code: 'set-up', message: context.words.menu.needs.setUp });
    }
    const { columns } = readSheetHead(sheet, 'customers');
    const without = choosableFields().filter((field) => columns[field] === undefined);
    return { outcome: 'fields', fields: optionsOf(without, context) };
  });
}

/** Adds a column for each chosen field that has none yet. */
export function answerAddFields(
  question: unknown,
  platform: Platform,
): Questions['add-fields']['answer'] {
  const asked = v.parse(addQuestion, question);
  const context = openContext(platform);
  const { fields: words, needs, setUp } = context.words.menu;
  const known = choosableFields();
  const chosen = asked.fields.filter((field) => known.includes(field));
  let looks: readonly string[] = [];
  const done = changeOnce(context, asked, 'fields', () => {
    const { spreadsheet, settings, today, language } = context;
    const facts = { today, language, settings, fileId: spreadsheet.id() };
    const plan = isSetUp(settings) ? planFields(spreadsheet, facts, chosen) : null;
    if (plan === null) return { code: 'set-up', message: needs.setUp };
    const { restored = [], fields = [] } = plan.tables[0] ?? {};
    const added = [...restored.flatMap((run) => run.fields), ...fields];
    return {
      changes: plan.changes,
      message: words.done({ items: optionsOf(added, context).map(({ word }) => word) }),
      write: () => {
        looks = writeColumns(context, plan);
      },
    };
  });
  if (done.outcome !== 'done' || looks.length === 0) return done;
  return { ...done, warnings: [...done.warnings, setUp.looks({ items: looks })] };
}

/** Opens the form, which stands in the settings of the sidebar. */
export const addFieldsAction: Action = {
  blocker: needsSetUp,
  perform: ({ platform, words, language }) => {
    platform.screen().openPanel({ title: words.menu.title, view: 'fields', language });
  },
};
