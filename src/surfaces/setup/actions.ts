/** The menu item Set up: sets up, adopts or repairs a workbook, depending on what it finds. */
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
import { locateHeadings, proposalText } from './adopt';
import { newPartNames, presetWords } from './new-parts';
import { isNothingToDo, type SetUpPlan } from './plan';
import { addSamples, hasSamples, removeSamples } from './sample';
import { runSetUp, planFor } from './run-set-up';

export const setUpAction: Action = {
  name: 'menuSetUp',
  submenu: 'workbook',
  label: ({ setUp }) => setUp,
  perform: (context) => {
    const customers = customersSheet(context);
    if (customers !== null && isSetUp(context.settings)) repairSetUp(context);
    else if (customers !== null && customers.read().length > 0) adopt(context, customers);
    else offerActiveSheet(context);
  },
};

/** Offers to adopt the active sheet, unless it is empty or one of ours. */
function offerActiveSheet(context: Context): void {
  const sheet = context.spreadsheet.activeSheet();
  const { adopt: words } = context.words.menu;
  const found = locateHeadings(sheet);
  switch (found.code) {
    case 'headings':
      adopt(context, sheet);
      return;
    case 'title-rows':
      context.platform
        .screen()
        .alert(words.title, words.titleRows({ sheet: sheet.title(), row: found.row }));
      return;
    case 'no-headings':
      if (confirmed(context, words.title, words.noHeadings({ sheet: sheet.title() })))
        setUpFresh(context);
      return;
    default:
      setUpFresh(context);
  }
}

function setUpFresh(context: Context): void {
  const { setUp: words } = context.words.menu;
  const plan = planFor(context);
  const sheets = newPartNames(context, plan);
  if (!confirmed(context, words.title, words.fresh({ sheets }))) return;
  runSetUp(context, plan, 'set-up');
  finish(context, plan, words.done);
  // Open again: language and day are in Settings only now.
  const after = openContext(context.platform);
  if (confirmed(after, words.title, words.sample)) addSamples(after);
}

function repairSetUp(context: Context): void {
  const { setUp: words } = context.words.menu;
  const screen = context.platform.screen();
  if (hasSamples(context) && confirmed(context, words.title, words.removeSample)) {
    screen.toast(words.sampleGone({ count: removeSamples(context) }), words.title);
  }
  const plan = planFor(context);
  const missing = missingParts(context, plan);
  if (missing.length === 0) {
    // Formulas are repaired without asking.
    repairFormulas(context);
    screen.alert(words.title, words.fine);
    return;
  }
  if (!confirmed(context, words.title, words.repair({ items: missing }))) return;
  if (!isNothingToDo(plan)) runSetUp(context, plan, 'set-up');
  finish(context, plan, words.done);
}

function repairFormulas(context: Context): void {
  const sheet = customersSheet(context);
  if (sheet === null) return;
  // A table that refused formulas may be gone, which only trying shows.
  const filling = fillModeIn(context.settings) === 'many' ? 'many' : 'formulas';
  const { repaired, refused } = repairColumns(context, sheet, {
    fillMode: filling,
    updatesValues: true,
  });
  const lines = [...repaired, ...refused];
  if (lines.length > 0) context.platform.screen().toast(lines.join('\n'), context.words.menu.title);
}

function adopt(context: Context, sheet: SheetPort): void {
  const { adopt: words } = context.words.menu;
  const found = locateHeadings(sheet);
  const title = sheet.title();
  if (found.code === 'title-rows') {
    context.platform.screen().alert(words.title, words.titleRows({ sheet: title, row: found.row }));
    return;
  }
  if (found.code !== 'headings') {
    context.platform.screen().alert(words.title, words.noHeadings({ sheet: title }));
    return;
  }
  const plan = planFor(context, sheet);
  if (!confirmed(context, words.title, proposalText(context, plan))) return;
  runSetUp(context, plan, 'adopt');
  // A table takes no formulas, so it is filled with values at once.
  if (readSheetHead(sheet, 'customers').formulas.size === 0)
    repairFormulas(openContext(context.platform));
  finish(context, plan, words.done({ sheet: title }));
}

function finish(context: Context, plan: SetUpPlan, doneText: string): void {
  const { setUp: words } = context.words.menu;
  const screen = context.platform.screen();
  const message = [doneText, ...deriveFromExisting(context, plan)].join('\n');
  const refusal = ensureHourly(context);
  if (refusal === null) screen.toast(message, words.title);
  else screen.alert(words.title, `${message}\n\n${words.noJob({ reason: refusal })}`);
}

/** Derives customer columns from journal and cases, if the workbook had such sheets before. */
function deriveFromExisting({ platform }: Context, { tables }: SetUpPlan): readonly string[] {
  const hadTables = tables.some(({ table, head }) => DERIVED_FROM.includes(table) && head !== null);
  return hadTables ? updateDerivedColumns(openContext(platform)).refused : [];
}

function confirmed(context: Context, title: string, text: string): boolean {
  return context.platform.screen().confirm(title, text);
}

function missingParts(context: Context, plan: SetUpPlan): readonly string[] {
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

/** True if triggers cannot be read: creating one then shows why. */
function needsJob(context: Context): boolean {
  try {
    return needsHourly(context);
  } catch {
    return true;
  }
}
