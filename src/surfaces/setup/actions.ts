/** The menu item Set up: sets up, adopts or repairs a workbook, depending on what it finds. */
import type { Action, Context } from '../../workbook';
import { customersSheet, fieldLabel, isSetUp, needsHourly, openContext } from '../../workbook';
import { PlatformError, type SheetPort } from '../../platform';
import { completeSetUp, type SetUpDone } from './complete-set-up';
import { matchColumns } from './match';
import { newPartNames, presetWords } from './new-parts';
import type { SetUpPlan } from './plan';
import { proposalText } from './propose';
import { repairFormulas } from './repair-formulas';
import { planFor } from './run-set-up';
import { addSamples, hasSamples, removeSamples } from './sample';
import { sheetToAdopt } from './sheet-to-adopt';
import type { AdoptedSheet } from './table-plan';

export const setUpAction: Action = {
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
  report(context, completeSetUp(context, plan, 'set-up'));
  // Open again: language and day are in Settings only now.
  const after = openContext(context.platform);
  if (confirmed(after, words.title, words.sample)) addSamples(after);
  showPanel(after);
}

function repairSetUp(context: Context): void {
  const { setUp: words, title } = context.words.menu;
  const screen = context.platform.screen();
  if (hasSamples(context) && confirmed(context, words.title, words.removeSample)) {
    screen.toast(words.sampleGone({ count: removeSamples(context) }), words.title);
  }
  const plan = planFor(context);
  const missing = missingParts(context, plan);
  if (missing.length === 0) {
    // Formulas are repaired without asking.
    const { repaired, refused } = repairFormulas(context);
    const lines = [...repaired, ...refused];
    if (lines.length > 0) screen.toast(lines.join('\n'), title);
    screen.alert(words.title, words.fine);
    return;
  }
  if (!confirmed(context, words.title, words.repair({ items: missing }))) return;
  report(context, completeSetUp(context, plan, 'set-up'));
}

function adopt(context: Context, adopted: AdoptedSheet): void {
  const { adopt: words } = context.words.menu;
  const plan = planFor(context, adopted);
  if (confirmed(context, words.title, proposalText(context, plan, adopted.match))) {
    report(context, completeSetUp(context, plan, 'adopt'));
  }
  showPanel(openContext(context.platform));
}

function report(context: Context, { message, warnings, hasJob }: SetUpDone): void {
  const { title } = context.words.menu.setUp;
  const screen = context.platform.screen();
  // Without the job nothing is kept up to date, which a message that goes by itself may not say.
  if (hasJob) screen.toast([message, ...warnings].join('\n'), title);
  else screen.alert(title, [message, ...warnings].join('\n\n'));
}

/** The list is what a person wants to see next; without a screen of its own, the sheet is enough. */
function showPanel({ words, language, platform }: Context): void {
  try {
    platform.screen().openPanel({ title: words.menu.title, view: 'today', language });
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
  }
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
