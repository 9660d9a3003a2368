/** Reads the whole workbook into a `TeamFile`, in a number of calls that does not depend on its rows. */
import {
  isEmptyRow,
  isNameless,
  knowsPurchases,
  openRepeatedIds,
  takeOverIn,
  policiesFrom,
  problem,
  ratesIn,
  SETTING,
  textOf,
  webAddressOf,
  type Day,
  type Placed,
  type Problem,
  type ReadingContext,
  type Settings,
} from '../../rules';
import { PlatformError, type Platform, type SheetPort, type SpreadsheetPort } from '../../platform';
import { RANGE, type ReadTags } from '../columns';
import { mergeRecords } from './merge-records';
import { claimProblems, openTeamOwners, ownerProblems } from '../people';
import { findSheet, readFields, readTable, type ReadTable, type TableFacts } from '../records';
import { type Context, fileLanguage, readingContext, readSettings } from '../context';
import { readPlaybook } from './playbook';
import { readReviewAnswers } from './review-answers';
import type { OwnedCustomer, OwnersFile, TeamFile } from './team-file';

export interface TeamFileOptions {
  /** How to read column tags of Customers if necessary; by default from the sheet. */
  readonly readTags?: ((sheet: SheetPort) => ReadTags) | undefined;
  /** ID of the only customer whose journal is wanted; the others are as their columns say. */
  readonly entriesOf?: string | undefined;
  /** The cells of Customers, if they were just read. */
  readonly rows?: TableFacts['rows'];
  /** What was read with the settings. */
  readonly known?: Pick<Context, 'gaps' | 'settingsSheet'>;
  /** Gets the sheet of customers as it was read. */
  readonly onCustomers?: (table: ReadTable<'customers'>) => void;
  /** Gets the sheets whose rows are about a customer as they were read. */
  readonly onRecords?: <T extends 'journal' | 'purchases' | 'cases'>(
    table: T,
    read: ReadTable<T>,
  ) => void;
}

/**
 * Reads the whole workbook. Throws `PlatformError('no-customers')` if there is no Customers sheet.
 * @param settings if they were read already
 */
export function readTeamFile(
  platform: Platform,
  today: Day,
  settings: Settings = readSettings(platform.spreadsheet()),
  { readTags, onCustomers, onRecords, entriesOf, rows, known }: TeamFileOptions = {},
): TeamFile {
  const spreadsheet = platform.spreadsheet();
  const reading = readingContext({ settings, today });
  const read = readTable(spreadsheet, 'customers', reading, { settings, readTags, rows });
  if (read === null) throw noCustomers();
  const checked = checkCustomers(read.records);
  const team = readTable(spreadsheet, 'team', reading, { settings });
  onCustomers?.(read);
  const journal = readTable(spreadsheet, 'journal', reading, { settings, customerId: entriesOf });
  const purchases = readTable(spreadsheet, 'purchases', reading, { settings });
  const cases = readTable(spreadsheet, 'cases', reading, { settings });
  if (journal !== null) onRecords?.('journal', journal);
  if (purchases !== null) onRecords?.('purchases', purchases);
  if (cases !== null) onRecords?.('cases', cases);
  const holidays = readTable(spreadsheet, 'holidays', reading, { settings });

  const { policies, problems: policyProblems } = policiesFrom(
    {
      settings,
      gaps: known?.gaps ?? spreadsheet.namedRange(RANGE.gaps) ?? [],
      holidays: holidays?.records.map(({ record }) => record) ?? [],
      takeOver: takeOverIn(settings, reading),
      knowsPurchases: knowsPurchases(
        checked.customers.map(({ record }) => record.lastPurchase),
        purchases?.records.length,
      ),
      keepsTold: checked.customers.some(({ record }) => record.since !== null),
    },
    reading.vocabulary,
  );
  const merged = mergeRecords(
    checked.customers,
    {
      journal: journal?.records ?? null,
      purchases: purchases?.records ?? null,
      cases: cases?.records ?? null,
    },
    today,
    { calendar: policies.calendar, rates: ratesIn(settings) },
  );
  const ownerOf = openTeamOwners({ platform, spreadsheet, settings }, team?.records ?? []);
  const others = [team, journal, purchases, cases, holidays];
  // Links cost calls, and only emails have them.
  const url = once(() => spreadsheet.url());
  // https://developers.google.com/workspace/sheets: the fragment moves the cursor.
  const tabUrl = (gid: number): string => `${url()}?gid=${gid}#gid=${gid}`;
  const customersUrl = once(() => tabUrl(read.sheet.gid()));
  const settingsUrl = once(() => {
    const sheet = known?.settingsSheet ?? findSheet(spreadsheet, 'settings', undefined, settings);
    return sheet === null ? url() : tabUrl(sheet.gid());
  });
  return {
    customers: merged.customers,
    team: team?.records ?? [],
    contactEmails: openContactEmails(spreadsheet, reading, settings),
    ownerOf,
    settings,
    language: fileLanguage(settings, spreadsheet),
    policies,
    problems: [
      ...read.problems,
      ...checked.problems,
      ...ownerProblems(merged.customers, ownerOf),
      ...claimProblems(team?.records ?? [], ownerOf),
      ...others.flatMap((table) => table?.problems ?? []),
      ...merged.problems,
      ...policyProblems,
    ],
    mapping: read.mapping,
    valueBy: merged.valueBy,
    plays: once(() => readPlaybook(spreadsheet, reading)),
    answers: once(() => readReviewAnswers(spreadsheet, reading)),
    goals: once(() => readTable(spreadsheet, 'goals', reading, { settings })?.records ?? []),
    today,
    url,
    settingsUrl,
    webAddress: once(
      () =>
        webAddressOf(textOf(settings.get(SETTING.webAddress) ?? '')) ??
        webAddressOf(platform.triggers().webAddress()),
    ),
    rowUrl: (row) => `${customersUrl()}&range=A${row}`,
  };
}

/** Does what `readTeamFile` does, for questions about owners: the sheets that grow with every entry are not read. */
export function readOwnersFile(
  platform: Platform,
  today: Day,
  settings: Settings = readSettings(platform.spreadsheet()),
): OwnersFile {
  const spreadsheet = platform.spreadsheet();
  const reading = readingContext({ settings, today });
  const customers = readFields(spreadsheet, 'customers', reading, {
    settings,
    only: ['id', 'company', 'contact', 'phone', 'email', 'owner'],
  });
  if (customers === null) throw noCustomers();
  const lines = readTable(spreadsheet, 'team', reading, { settings })?.records ?? [];
  return {
    customers: checkCustomers(customers).customers,
    team: lines,
    contactEmails: openContactEmails(spreadsheet, reading, settings),
    ownerOf: openTeamOwners({ platform, spreadsheet, settings }, lines),
    settings,
    language: fileLanguage(settings, spreadsheet),
    today,
  };
}

function noCustomers(): PlatformError {
  return new PlatformError('no-customers', 'There is no sheet of customers.');
}

function openContactEmails(
  spreadsheet: SpreadsheetPort,
  reading: ReadingContext,
  settings: Settings,
): () => readonly string[] {
  return once(() => {
    const contacts = readTable(spreadsheet, 'contacts', reading, { settings });
    return (contacts?.records ?? []).map(({ record }) => record.email);
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Drops empty rows and repeated IDs, with a problem for each row without a name or with a repeated ID. */
function checkCustomers<C extends OwnedCustomer>(
  rows: readonly Placed<C>[],
): {
  readonly customers: readonly Placed<C>[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const withoutRepeatedId = openRepeatedIds<C>();
  const customers: Placed<C>[] = [];
  for (const { row, record: typed } of rows) {
    const { id } = typed;
    const { record, isRepeated } = withoutRepeatedId(typed);
    if (isRepeated) problems.push(problem(row, 'id', 'repeated-id', id));
    if (isEmptyRow(typed)) continue;
    if (isNameless(typed)) problems.push(problem(row, 'company', 'no-name', id));
    // A row that lost its repeated ID still counts as a customer.
    customers.push({ row, record });
  }
  return { customers, problems };
}
