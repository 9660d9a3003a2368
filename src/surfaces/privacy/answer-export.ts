/**
 * Answers with everything that the workbook holds about one person: their rows, each change of them that Activity keeps,
 * and every other cell or note that tells of them. Writes nothing but a line in Activity that says who was given a copy.
 */
import * as v from 'valibot';
import { isBlankCell, textOf } from '../../rules';
import type { ExportedChange, ExportedTable, PersonPlace, Questions } from '../../protocol';
import { openContext, refuse, withLock, withRefusals, type Context } from '../../workbook';
import { noteInActivity } from './activity-note';
import { findPeople, openPerson, type Person } from './people';
import { isOwnRow, mentionsIn, ownRows, placeOf } from './places';
import {
  readPeople,
  readWorkbook,
  shownText,
  type ReadSheet,
  type WholePlatform,
} from './read-workbook';
import { openTraces } from './terms';

export const subjectShape = v.object({
  kind: v.picklist(['customer', 'person', 'contact']),
  id: v.pipe(v.string(), v.minLength(1)),
});

const findQuestion = v.object({ search: v.pipe(v.string(), v.maxLength(200)) });
const exportQuestion = v.object({ subject: subjectShape, isHandedOut: v.optional(v.boolean()) });

/** Cells that are shown besides the person's own rows. */
const MOST_PLACES = 500;

export function answerFindPerson(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['find-person']['answer'] {
  const { search } = v.parse(findQuestion, asked);
  return withRefusals(context, { search }, () => {
    return { outcome: 'people', people: findPeople(readPeople(context), search) };
  });
}

export function answerExportPerson(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['export-person']['answer'] {
  const question = v.parse(exportQuestion, asked);
  return withRefusals(context, question, () => {
    const sheets = readWorkbook(context, platform);
    const person = openPerson(sheets, question.subject);
    const { privacy } = context.words;
    if (person === null) return refuse(question, { code: 'gone', message: privacy.gone });
    if (question.isHandedOut === true) {
      const noted = withLock(context, question, () => noteInActivity(context, privacy.exported));
      if (noted !== undefined) return noted;
    }
    return { outcome: 'person', ...exportOf(sheets, person) };
  });
}

function exportOf(
  sheets: readonly ReadSheet[],
  person: Person,
): Omit<Extract<Questions['export-person']['answer'], { readonly outcome: 'person' }>, 'outcome'> {
  const traces = openTraces(person.terms);
  const found = sheets.flatMap((sheet): PersonPlace[] =>
    // Copies of the rows that are listed themselves.
    sheet.kind === 'activity' || sheet.kind === 'importUndo'
      ? []
      : mentionsIn(sheet, traces)
          .filter(({ row, isNote }) => isNote || !isOwnRow(sheet, row, person))
          .map((mention) => placeOf(sheet, mention)),
  );
  const { subject, name, terms, isColleague } = person;
  return {
    ...{ subject, name, terms, isColleague },
    tables: sheets.flatMap((sheet) => tableOf(sheet, person)),
    changes: sheets.flatMap((sheet) => changesIn(sheet, person)),
    places: found.slice(0, MOST_PLACES),
    morePlaces: Math.max(0, found.length - MOST_PLACES),
  };
}

const SHOWN: readonly ReadSheet['kind'][] = [
  'customers',
  'contacts',
  'journal',
  'purchases',
  'cases',
  'review',
];

function tableOf(sheet: ReadSheet, person: Person): readonly ExportedTable[] {
  const rows = SHOWN.includes(sheet.kind) ? ownRows(sheet, person) : [];
  if (rows.length === 0) return [];
  const fieldAt = new Map(Object.entries(sheet.columns).map(([field, at]) => [at, field]));
  const records = rows.map((row) => ({
    row,
    cells: (sheet.cells[row - 1] ?? []).flatMap((cell, at) => {
      if (isBlankCell(cell)) return [];
      const label = textOf(sheet.cells[0]?.[at] ?? '').trim();
      return [{ field: fieldAt.get(at) ?? label, label, value: shownText(cell) }];
    }),
  }));
  return [{ table: sheet.kind, title: sheet.title, records }];
}

/** When which fields of the person were changed by whom; not what they held. */
function changesIn(sheet: ReadSheet, person: Person): readonly ExportedChange[] {
  if (sheet.kind !== 'activity') return [];
  return sheet.cells.slice(1).flatMap((line): ExportedChange[] => {
    const [when = '', who = '', what = '', , ...details] = line.map(shownText);
    const fields = changedFields(details.join(''), person);
    return fields.length === 0 ? [] : [{ when, who, what, fields }];
  });
}

interface Recorded {
  readonly id?: string;
  readonly after?: Readonly<Record<string, unknown>>;
}

function changedFields(json: string, { ids, contactId }: Person): readonly string[] {
  let details: { readonly changes?: readonly Recorded[] } | null;
  try {
    details = JSON.parse(json) as { readonly changes?: readonly Recorded[] } | null;
  } catch {
    return [];
  }
  const own = (Array.isArray(details?.changes) ? details.changes : []) as readonly Recorded[];
  const fields = own.flatMap(({ id = '', after = {} }) => {
    const isOwn =
      ids.has(id) || (contactId !== '' && id === contactId) || ids.has(String(after['customerId']));
    return isOwn ? Object.keys(after) : [];
  });
  return [...new Set(fields)];
}
