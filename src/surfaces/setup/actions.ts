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
import { PlatformError, type SheetPort } from '../../platform';
import { matchColumns } from './match';
import { newPartNames, presetWords } from './new-parts';
import { isNothingToDo, type SetUpPlan } from './plan';
import type { AdoptedSheet } from './table-plan';
import { proposalText } from './propose';
import { sheetToAdopt } from './sheet-to-adopt';
import { addSamples, hasSamples, removeSamples } from './sample';
import { runSetUp, planFor } from './run-set-up';

export const setUpAction: Action = {
  name: 'menuSetUp',
  label: ({ setUp }) => setUp,
  perform: (context) => {
    const customers = customersSheet(context);
    if (customers !== null && isSetUp(context.settings)) {
      repairSetUp(context);
      return;
    }
    const sheet = sheetToAdopt(context);
    const match = sheet === null ? null : matchColumns(context, sheet.read());
    if (sheet === null || match === null) setUpFresh(context);
    else if (match.isList) adopt(context, { sheet, match });
    else offerFresh(context, sheet);
  },
};

/** A sheet that is no list of customers: a new list is made beside it, or the person says what its columns hold. */
function offerFresh(context: Context, sheet: SheetPort): void {
  const { adopt: words } = context.words.menu;
  const text = `${words.noHeadings({ sheet: sheet.title() })}\n\n${words.askFresh}`;
  if (confirmed(context, words.title, text)) setUpFresh(context);
  else showPanel(context);
}

function setUpFresh(context: Context): void {
  const { setUp: words } = context.words.menu;
  const plan = planFor(context);
  const sheets = newPartNames(context, plan);
  if (!confirmed(context, words.title, words.fresh({ sheets }))) return;
  const looks = runSetUp(context, plan, 'set-up');
  finish(context, plan, [words.done, ...looksRefused(context, looks)]);
  // Open again: language and day are in Settings only now.
  const after = openContext(context.platform);
  if (confirmed(after, words.title, words.sample)) addSamples(after);
  showPanel(after);
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
  const looks = isNothingToDo(plan) ? [] : runSetUp(context, plan, 'set-up');
  finish(context, plan, [words.done, ...looksRefused(context, looks)]);
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

function adopt(context: Context, adopted: AdoptedSheet): void {
  const { adopt: words } = context.words.menu;
  const plan = planFor(context, adopted);
  if (!confirmed(context, words.title, proposalText(context, plan, adopted.match))) {
    showPanel(context);
    return;
  }
  const looks = runSetUp(context, plan, 'adopt');
  // A table takes no formulas, so it is filled with values at once.
  if (readSheetHead(adopted.sheet, 'customers').formulas.size === 0)
    repairFormulas(openContext(context.platform));
  const done = words.done({ sheet: adopted.sheet.title() });
  finish(context, plan, [done, ...looksRefused(context, looks)]);
  showPanel(openContext(context.platform));
}

function looksRefused({ words }: Context, reasons: readonly string[]): readonly string[] {
  return reasons.length === 0 ? [] : [words.menu.setUp.looks({ items: reasons })];
}

function finish(context: Context, plan: SetUpPlan, done: readonly string[]): void {
  const { setUp: words } = context.words.menu;
  const screen = context.platform.screen();
  const message = [...done, ...deriveFromExisting(context, plan)].join('\n');
  const refusal = ensureHourly(context);
  if (refusal === null) screen.toast(message, words.title);
  else screen.alert(words.title, `${message}\n\n${words.noJob({ reason: refusal })}`);
}

/** The list is what a person wants to see next; without a screen of its own, the sheet is enough. */
function showPanel(context: Context): void {
  const { words, language, platform } = context;
  try {
    platform.screen().openPanel({ title: words.menu.title, view: 'today', language });
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
  }
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
  const items = tables.flatMap(({ table, title, head, fields, restored = [] }) =>
    head === null
      ? [words.sheet({ sheet: title })]
      : [...restored.flatMap((run) => run.fields), ...fields].map((field) =>
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
