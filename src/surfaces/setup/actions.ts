/** Set up and adopt, as one choice in the menu: what it finds decides what it offers. */
import type { Action, Desk } from '../../workbook';
import {
  customersAt,
  ensureHourly,
  fieldLabel,
  fillingIn,
  isSetUp,
  mendColumns,
  needsHourly,
  openDesk,
  readHead,
  tellCustomers,
  TELLING,
} from '../../workbook';
import type { SheetPort } from '../../platform';
import { adoptable, proposal } from './adopt';
import { newParts, presetWords } from './new-parts';
import { isNothingToDo, type SetUpPlan } from './plan';
import { addSamples, hasSamples, removeSamples } from './sample';
import { carryOut, planFor } from './set-up';

export const setUpAction: Action = {
  name: 'menuSetUp',
  label: ({ setUp }) => setUp,
  perform: (desk) => {
    const customers = customersAt(desk);
    if (customers !== null && isSetUp(desk.settings)) repair(desk);
    else if (customers !== null && customers.read().length > 0) adopt(desk, customers);
    else offerActiveSheet(desk);
  },
};

/** The sheet in front of the person is their list, unless it is empty or one of ours. */
function offerActiveSheet(desk: Desk): void {
  const sheet = desk.spreadsheet.activeSheet();
  const { adopt: words } = desk.words.menu;
  const found = adoptable(sheet);
  switch (found.code) {
    case 'headings':
      adopt(desk, sheet);
      return;
    case 'title-rows':
      desk.platform
        .screen()
        .tell(words.title, words.titleRows({ sheet: sheet.title(), row: found.row }));
      return;
    case 'no-headings':
      if (confirmed(desk, words.title, words.noHeadings({ sheet: sheet.title() }))) fresh(desk);
      return;
    default:
      fresh(desk);
  }
}

function fresh(desk: Desk): void {
  const { setUp: words } = desk.words.menu;
  const plan = planFor(desk);
  const sheets = newParts(desk, plan);
  if (!confirmed(desk, words.title, words.fresh({ sheets }))) return;
  carryOut(desk, plan, 'set-up');
  finish(desk, plan, words.done);
  // The language and the day stand in Settings only now.
  const after = openDesk(desk.platform);
  if (confirmed(after, words.title, words.sample)) addSamples(after);
}

function repair(desk: Desk): void {
  const { setUp: words } = desk.words.menu;
  const screen = desk.platform.screen();
  if (hasSamples(desk) && confirmed(desk, words.title, words.removeSample)) {
    screen.toast(words.sampleGone({ count: removeSamples(desk) }), words.title);
  }
  const plan = planFor(desk);
  const missing = missingIn(desk, plan);
  if (missing.length === 0) {
    // Formulas are put right all the same; that needs no question.
    mendFormulas(desk);
    screen.tell(words.title, words.fine);
    return;
  }
  if (!confirmed(desk, words.title, words.repair({ items: missing }))) return;
  if (!isNothingToDo(plan)) carryOut(desk, plan, 'set-up');
  finish(desk, plan, words.done);
}

function mendFormulas(desk: Desk): void {
  const sheet = customersAt(desk);
  if (sheet === null) return;
  // A table may have gone: that formulas are refused is only known by trying.
  const filling = fillingIn(desk.settings) === 'many' ? 'many' : 'formulas';
  const { said, refused } = mendColumns(desk, sheet, filling, true);
  const told = [...said, ...refused];
  if (told.length > 0) desk.platform.screen().toast(told.join('\n'), desk.words.menu.title);
}

function adopt(desk: Desk, sheet: SheetPort): void {
  const { adopt: words } = desk.words.menu;
  const found = adoptable(sheet);
  const title = sheet.title();
  if (found.code === 'title-rows') {
    desk.platform.screen().tell(words.title, words.titleRows({ sheet: title, row: found.row }));
    return;
  }
  if (found.code !== 'headings') {
    desk.platform.screen().tell(words.title, words.noHeadings({ sheet: title }));
    return;
  }
  const plan = planFor(desk, sheet);
  if (!confirmed(desk, words.title, proposal(desk, plan))) return;
  carryOut(desk, plan, 'adopt');
  // In a table that takes none, values are there at once.
  if (readHead(sheet, 'customers').formulas.size === 0) mendFormulas(openDesk(desk.platform));
  finish(desk, plan, words.done({ sheet: title }));
}

function finish(desk: Desk, plan: SetUpPlan, said: string): void {
  const { setUp: words } = desk.words.menu;
  const screen = desk.platform.screen();
  const told = [said, ...tellFrom(desk, plan)].join('\n');
  const refusal = ensureHourly(desk);
  if (refusal === null) screen.toast(told, words.title);
  else screen.tell(words.title, `${told}\n\n${words.noJob({ reason: refusal })}`);
}

/** What a journal that stood there already says of the customers; nothing is read where none did. */
function tellFrom({ platform }: Desk, { tables }: SetUpPlan): readonly string[] {
  const stood = tables.some(({ table, head }) => TELLING.includes(table) && head !== null);
  return stood ? tellCustomers(openDesk(platform)) : [];
}

function confirmed(desk: Desk, title: string, text: string): boolean {
  return desk.platform.screen().confirm(title, text);
}

function missingIn(desk: Desk, plan: SetUpPlan): readonly string[] {
  const { tables, settings } = plan;
  const { setUp: words } = desk.words.menu;
  const items = tables.flatMap(({ table, title, head, fields }) =>
    head === null
      ? [words.sheet({ sheet: title })]
      : fields.map((field) =>
          words.column({ sheet: title, heading: fieldLabel(table, field, desk.language) }),
        ),
  );
  if (settings.sheet === null) items.push(words.sheet({ sheet: settings.title }));
  else if (settings.rows.length > 0) items.push(words.settings({ count: settings.rows.length }));
  items.push(...presetWords(desk, plan));
  if (settings.names.length > 0) items.push(words.names);
  if (needsJob(desk)) items.push(words.hourlyJob);
  return items;
}

/** Where Google does not say, one is missing: making it tells why it cannot be made. */
function needsJob(desk: Desk): boolean {
  try {
    return needsHourly(desk);
  } catch {
    return true;
  }
}
