/** Set up without dialogs: the sidebar shows what would be done, column by column, and takes corrections. */
import * as v from 'valibot';
import { isBlankCell, textOf, type Cell } from '../../rules';
import { columnLetters, type Platform, type SheetPort } from '../../platform';
import type { Questions } from '../../protocol';
import {
  fieldLabel,
  isSetUp,
  openContext,
  refuse,
  withLock,
  withRefusals,
  type Context,
} from '../../workbook';
import { choosableFields, optionsOf } from './choosable-fields';
import { completeSetUp } from './complete-set-up';
import { matchColumns, matchLines, type Corrections, type Match } from './match';
import { newPartNames } from './new-parts';
import { notesOn } from './propose';
import { planFor } from './run-set-up';
import { addSamples } from './sample';
import { sheetToAdopt } from './sheet-to-adopt';

const columnsGiven = v.optional(v.record(v.string(), v.string()), {});
const proposeQuestion = v.object({ sheet: v.optional(v.string()), columns: columnsGiven });
const setUpQuestion = v.object({
  sheet: v.nullable(v.string()),
  columns: columnsGiven,
  hasSamples: v.optional(v.boolean(), false),
});

/** Characters of an example. */
const LONGEST_EXAMPLE = 40;

export function answerPropose(
  question: unknown,
  platform: Platform,
): Questions['propose']['answer'] {
  const asked = v.parse(proposeQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    const given = asked.sheet === undefined ? null : context.spreadsheet.sheetTitled(asked.sheet);
    const sheet = given ?? sheetToAdopt(context);
    const rows = sheet?.read() ?? [];
    const match = matchColumns(context, rows, correctionsIn(asked.columns));
    if (sheet === null || match === null) {
      const sheets = newPartNames(context, planFor(context));
      return { ...NOTHING_FOUND, sheets };
    }
    const plan = planFor(context, { sheet, match });
    const [customers] = plan.tables;
    return {
      outcome: 'proposal',
      sheet: sheet.title(),
      isList: match.isList,
      columns: columnsOf(match, rows, (column) =>
        context.words.dueList.fieldLabel({ label: columnLetters(column) }),
      ),
      fields: optionsOf(choosableFields(), context),
      joined: matchLines(context, match, 'joined'),
      added: (customers?.fields ?? [])
        .filter((field) => !match.joined.has(field))
        .map((field) => fieldLabel('customers', field, context.language)),
      sheets: newPartNames(context, plan),
      notes: notesOn(context, plan, match, 'columns-are-shown'),
    };
  });
}

const NOTHING_FOUND = {
  outcome: 'proposal',
  sheet: null,
  isList: false,
  columns: [],
  fields: [],
  joined: [],
  added: [],
  notes: [],
} as const;

export function answerSetUp(question: unknown, platform: Platform): Questions['set-up']['answer'] {
  const asked = v.parse(setUpQuestion, question);
  const context = openContext(platform);
  const { menu } = context.words;
  const done = (message: string, warnings: readonly string[]) =>
    ({ outcome: 'done', message, undo: '', again: false, warnings }) as const;
  return withRefusals(context, asked, () => {
    if (isSetUp(context.settings)) {
      // Another run may be setting up right now.
      return withLock(context, asked, () => done(menu.setUp.fine, []));
    }
    if (asked.sheet === null) {
      const { message, warnings } = completeSetUp(context, planFor(context), 'set-up');
      if (asked.hasSamples) addSamples(openContext(platform));
      return done(message, warnings);
    }
    const sheet = context.spreadsheet.sheetTitled(asked.sheet);
    const match = matchIn(context, sheet, correctionsIn(asked.columns));
    if (sheet === null || match?.isList !== true) {
      const message = menu.adopt.noHeadings({ sheet: asked.sheet });
      return refuse(asked, { code: 'input', field: 'columns', message });
    }
    const { message, warnings } = completeSetUp(
      context,
      planFor(context, { sheet, match }),
      'adopt',
    );
    return done(message, warnings);
  });
}

function matchIn(
  context: Context,
  sheet: SheetPort | null,
  corrections: Corrections,
): Match | null {
  return sheet === null ? null : matchColumns(context, sheet.read(), corrections);
}

function correctionsIn(columns: Readonly<Record<string, string>>): Corrections {
  const known: readonly string[] = [...choosableFields(), ''];
  return new Map(
    Object.entries(columns).flatMap(([column, field]) =>
      /^\d{1,4}$/.test(column) && known.includes(field) ? [[Number(column), field] as const] : [],
    ),
  );
}

function columnsOf(
  { headings, headingRow, columns, joined }: Match,
  rows: readonly (readonly Cell[])[],
  placeOf: (column: number) => string,
) {
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  const parts = new Set([...joined.values()].flatMap((source) => source.columns));
  const records = rows.slice(headingRow);
  return headings.flatMap((heading, column) => {
    const filled = records.find((line) => !isBlankCell(line[column] ?? ''));
    if (heading === '' && filled === undefined) return [];
    return [
      {
        column,
        heading: `${placeOf(column)}${heading}`,
        field: fieldAt.get(column) ?? '',
        isJoined: parts.has(column),
        example: textOf(filled?.[column] ?? '').slice(0, LONGEST_EXAMPLE),
      },
    ];
  });
}
