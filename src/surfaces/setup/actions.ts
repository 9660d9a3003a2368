/** Set up and adopt, as one choice in the menu: what it finds decides what it offers. */
import type { Action, Context } from '../../workbook';
import {
  customersSheet,
  ensureHourly,
  fieldLabel,
  fillModeIn,
  isSetUp,
  repairColumns,
  needsHourly,
  openContext,
  readSheetHead,
  updateDerivedColumns,
  DERIVED_FROM,
} from '../../workbook';
import type { SheetPort } from '../../platform';
import { adoptable, proposal } from './adopt';
import { newParts, presetWords } from './new-parts';
import { isNothingToDo, type SetUpPlan } from './plan';
import { addSamples, hasSamples, removeSamples } from './sample';
import { runSetUp, planFor } from './run-set-up';

export const setUpAction: Action = {
  name: 'menuSetUp',
  label: ({ setUp }) => setUp,
  perform: (context) => {
    const customers = customersSheet(context);
    if (customers !== null && isSetUp(context.settings)) repair(context);
    else if (customers !== null && customers.read().length > 0) adopt(context, customers);
    else offerActiveSheet(context);
  },
};

/** The sheet in front of the person is their list, unless it is empty or one of ours. */
function offerActiveSheet(context: Context): void {
  const sheet = context.spreadsheet.activeSheet();
  const { adopt: words } = context.words.menu;
  const found = adoptable(sheet);
  switch (found.code) {
    case 'headings':
      adopt(context, sheet);
      return;
    case 'title-rows':
      context.platform
        .screen()
        .tell(words.title, words.titleRows({ sheet: sheet.title(), row: found.row }));
      return;
    case 'no-headings':
      if (confirmed(context, words.title, words.noHeadings({ sheet: sheet.title() })))
        fresh(context);
      return;
    default:
      fresh(context);
  }
}

function fresh(context: Context): void {
  const { setUp: words } = context.words.menu;
  const plan = planFor(context);
  const sheets = newParts(context, plan);
  if (!confirmed(context, words.title, words.fresh({ sheets }))) return;
  runSetUp(context, plan, 'set-up');
  finish(context, plan, words.done);
  // The language and the day stand in Settings only now.
  const after = openContext(context.platform);
  if (confirmed(after, words.title, words.sample)) addSamples(after);
}

function repair(context: Context): void {
  const { setUp: words } = context.words.menu;
  const screen = context.platform.screen();
  if (hasSamples(context) && confirmed(context, words.title, words.removeSample)) {
    screen.toast(words.sampleGone({ count: removeSamples(context) }), words.title);
  }
  const plan = planFor(context);
  const missing = missingIn(context, plan);
  if (missing.length === 0) {
    // Formulas are put right all the same; that needs no question.
    mendFormulas(context);
    screen.tell(words.title, words.fine);
    return;
  }
  if (!confirmed(context, words.title, words.repair({ items: missing }))) return;
  if (!isNothingToDo(plan)) runSetUp(context, plan, 'set-up');
  finish(context, plan, words.done);
}

function mendFormulas(context: Context): void {
  const sheet = customersSheet(context);
  if (sheet === null) return;
  // A table may have gone: that formulas are refused is only known by trying.
  const filling = fillModeIn(context.settings) === 'many' ? 'many' : 'formulas';
  const { repaired, refused } = repairColumns(context, sheet, {
    fillMode: filling,
    updatesValues: true,
  });
  const told = [...repaired, ...refused];
  if (told.length > 0) context.platform.screen().toast(told.join('\n'), context.words.menu.title);
}

function adopt(context: Context, sheet: SheetPort): void {
  const { adopt: words } = context.words.menu;
  const found = adoptable(sheet);
  const title = sheet.title();
  if (found.code === 'title-rows') {
    context.platform.screen().tell(words.title, words.titleRows({ sheet: title, row: found.row }));
    return;
  }
  if (found.code !== 'headings') {
    context.platform.screen().tell(words.title, words.noHeadings({ sheet: title }));
    return;
  }
  const plan = planFor(context, sheet);
  if (!confirmed(context, words.title, proposal(context, plan))) return;
  runSetUp(context, plan, 'adopt');
  // In a table that takes none, values are there at once.
  if (readSheetHead(sheet, 'customers').formulas.size === 0)
    mendFormulas(openContext(context.platform));
  finish(context, plan, words.done({ sheet: title }));
}

function finish(context: Context, plan: SetUpPlan, said: string): void {
  const { setUp: words } = context.words.menu;
  const screen = context.platform.screen();
  const told = [said, ...tellFrom(context, plan)].join('\n');
  const refusal = ensureHourly(context);
  if (refusal === null) screen.toast(told, words.title);
  else screen.tell(words.title, `${told}\n\n${words.noJob({ reason: refusal })}`);
}

/** What a journal that stood there already says of the customers; nothing is read where none did. */
function tellFrom({ platform }: Context, { tables }: SetUpPlan): readonly string[] {
  const stood = tables.some(({ table, head }) => DERIVED_FROM.includes(table) && head !== null);
  return stood ? updateDerivedColumns(openContext(platform)) : [];
}

function confirmed(context: Context, title: string, text: string): boolean {
  return context.platform.screen().confirm(title, text);
}

function missingIn(context: Context, plan: SetUpPlan): readonly string[] {
  const { tables, settings } = plan;
  const { setUp: words } = context.words.menu;
  const items = tables.flatMap(({ table, title, head, fields }) =>
    head === null
      ? [words.sheet({ sheet: title })]
      : fields.map((field) =>
          words.column({ sheet: title, heading: fieldLabel(table, field, context.language) }),
        ),
  );
  if (settings.sheet === null) items.push(words.sheet({ sheet: settings.title }));
  else if (settings.rows.length > 0) items.push(words.settings({ count: settings.rows.length }));
  items.push(...presetWords(context, plan));
  if (settings.names.length > 0) items.push(words.names);
  if (needsJob(context)) items.push(words.hourlyJob);
  return items;
}

/** Where Google does not say, one is missing: making it tells why it cannot be made. */
function needsJob(context: Context): boolean {
  try {
    return needsHourly(context);
  } catch {
    return true;
  }
}
