/** What adopting changes in a sheet of the team: its title, rows of titles, headings, columns joined from others. */
import { isBlankCell, NAMING_FIELDS, type Cell, type Day } from '../../rules';
import { isCustomerRow, newId, readSheetHead, type Change, type SheetHead } from '../../workbook';
import type { Match } from './match';
import { neededFields } from './layout';
import { isMissing, type TablePlan, type TitledSheet } from './table-plan';

export function planAdopted({ sheet, match, title }: TitledSheet, today: Day): TablePlan {
  const { headingRow, columns, joined, renamed } = match;
  const cells = sheet.read();
  const rows = cells.slice(headingRow);
  const isCustomer = rows.map(namesOne(match));
  const found = readSheetHead(sheet, 'customers', cells.slice(headingRow - 1));
  const headings = found.headings.map((heading, column) => renamed.get(column) ?? heading);
  const mapping = new Map(
    Object.entries(columns).map(([field, column]) => [field, headings[column] ?? '']),
  );
  const head: SheetHead = { ...found, headings, columns, mapping };
  const fields = [...joined.keys(), ...neededFields('customers', true)].filter(
    (field, at, all) => all.indexOf(field) === at && isMissing(head, field),
  );
  return {
    ...{ table: 'customers', title, head, fields },
    first: Math.max(headings.length, cells[0]?.length ?? 0),
    freezes: sheet.frozenRows() === 0,
    adopted: {
      isCustomer,
      titles: cells.slice(0, headingRow - 1),
      renamed,
      filled: new Map([
        ...[...joined].map(
          ([field, source]) => [field, rows.map((line) => source.read(line))] as const,
        ),
        ...[...GIVEN]
          .filter(([field]) => fields.includes(field))
          .map(
            ([field, give]) => [field, isCustomer.map((is) => (is ? give(today) : ''))] as const,
          ),
      ]),
    },
  };
}

export function adoptedChanges({ title: sheet, head, adopted }: TablePlan): readonly Change[] {
  if (adopted === undefined || head === null) return [];
  const { titles: before, renamed } = adopted;
  const called = head.sheet.title();
  return [
    // The first of all changes (see the undo of it).
    ...(called === sheet
      ? []
      : [{ kind: 'tab-title', sheet, before: called, tab: head.sheet.gid() } as const]),
    ...(before.length === 0 ? [] : [{ kind: 'title-rows', sheet, before } as const]),
    ...[...renamed].map(([column, heading]): Change => {
      const shown = head.shown[column] ?? '';
      return { kind: 'cells', sheet, row: 1, column, before: [[shown]], after: [[heading]] };
    }),
  ];
}

/**
 * What each customer is given, by field: the ID, since whatever is done from the first list is asked for by it, and the
 * day of adding. The hourly job would fill both in, and Undo would take it for something that a person typed.
 */
const GIVEN = new Map<string, (today: Day) => Cell>([
  ['id', () => newId(Math.random)],
  ['added', (today) => ({ day: today })],
]);

/** Whether a row is that of a customer. */
function namesOne({ columns, joined }: Match): (line: readonly Cell[]) => boolean {
  const names = NAMING_FIELDS.flatMap((field) => joined.get(field) ?? []);
  return (line) =>
    isCustomerRow(line, columns) || names.some((name) => !isBlankCell(name.read(line)));
}

/** The new columns that are filled at once: what each customer is given, and what is joined from columns of the team. */
export function filledColumns({ first, fields, adopted }: TablePlan): readonly {
  readonly column: number;
  readonly cells: readonly Cell[];
}[] {
  return [...(adopted?.filled ?? [])].flatMap(([field, cells]) => {
    const at = fields.indexOf(field);
    return cells.length === 0 || at < 0 ? [] : [{ column: first + at, cells }];
  });
}
