/** Team files for tests, as if read from a workbook. */
import {
  teamFields,
  type Assessment,
  type Case,
  type Colleague,
  type Customer,
  type Entry,
  type RecordOf,
} from '../../src/rules';
import {
  type AssessedCustomer,
  openConfirmed,
  openOwners,
  type PlacedCustomer,
  type TeamFile,
} from '../../src/workbook';
import { NO_OWNER } from '../../src/workbook/people';
import { assessTeam } from '../../src/workbook/reading/assess-team';
import {
  composeDigests,
  type ComposeFacts,
  type Composed,
} from '../../src/surfaces/digest/compose';
import type { DigestRights } from '../../src/surfaces/digest/directory';
import type { Digest } from '../../src/surfaces/digest/digest';
import type { MailContext } from '../../src/surfaces/digest/mail/words';
import { aCustomer, day, thePolicies } from './customers';

/** A Monday, since lists differ on days off. */
export const MONDAY = day('2026-11-23');

export function aColleague(facts: Partial<Colleague> = {}): Colleague {
  const blank = Object.fromEntries(
    Object.entries(teamFields).map(([key, { kind }]) => [key, kind === 'text' ? '' : null]),
  ) as RecordOf<typeof teamFields>;
  return { ...blank, ...facts };
}

interface FileFacts extends Partial<Omit<TeamFile, 'customers' | 'team'>> {
  readonly customers?: readonly Partial<Customer>[];
  readonly team?: readonly Partial<Colleague>[];
  /** Entries by the customer's ID. */
  readonly entries?: Readonly<Record<string, readonly Entry[]>>;
  /** Cases by the customer's ID. */
  readonly cases?: Readonly<Record<string, readonly Case[]>>;
}

/** A file with these customers from row 2 down, each with its own ID. */
export function aFile(facts: FileFacts = {}): TeamFile {
  const { customers = [], team = [], entries = {}, cases = {}, ...others } = facts;
  const placedTeam = team.map((colleague, at) => ({ row: at + 2, record: aColleague(colleague) }));
  return {
    customers: customers.map((customer, at): PlacedCustomer => {
      const record = aCustomer({ id: `C-${at + 1}`, ...customer });
      const { id } = record;
      return {
        row: at + 2,
        record,
        entries: entries[id] ?? [],
        cases: cases[id] ?? [],
        purchases: [],
        products: [],
        purchasedOn: null,
      };
    }),
    team: placedTeam,
    contactEmails: () => [],
    valueBy: null,
    ownerOf: openOwners(placedTeam, () => NO_OWNER),
    settings: new Map(),
    language: 'en',
    policies: thePolicies(),
    problems: [],
    mapping: new Map([
      ['need', 'Need'],
      ['expectedClose', 'Expected close'],
    ]),
    today: MONDAY,
    webAddress: () => null,
    url: () => 'https://sheets.example/d/1/edit',
    settingsUrl: () => 'https://sheets.example/d/1/edit?gid=9#gid=9',
    plays: () => null,
    answers: () => [],
    goals: () => [],
    rowUrl: (row) => `https://sheets.example/d/1/edit?gid=7#gid=7&range=A${row}`,
    ...others,
  };
}

/** A person switched the digest on; without one, everyone counts as confirmed. */
export function rightsOf(by: string, ...confirmed: readonly string[]): DigestRights {
  const domain = by.slice(by.indexOf('@') + 1);
  return by === ''
    ? { by, isConfirmed: () => true }
    : { by, isConfirmed: openConfirmed({ by, domain, confirmed }) };
}

/** The state before any email was sent. */
const NO_MAILS: ComposeFacts = {
  rights: rightsOf(''),
  unconfirmedOn: () => null,
  lastSentOn: () => null,
  unsentBefore: () => null,
};

/** The emails of a file, and the people who get none. */
export function compose(
  file: TeamFile,
  switchedOnBy = '',
  facts: Partial<ComposeFacts> = {},
): Composed {
  const { customers } = assessTeam(file);
  return composeDigests(file, customers, {
    ...NO_MAILS,
    ...facts,
    rights: rightsOf(switchedOnBy),
  });
}

/** The only email of a file. */
export function onlyDigest(file: TeamFile, switchedOnBy = ''): Digest {
  const { digests } = compose(file, switchedOnBy);
  if (digests.length !== 1) throw new Error(`${digests.length} mails instead of one.`);
  return digests[0] as Digest;
}

export function frameOf(file: TeamFile): MailContext {
  return {
    policies: file.policies,
    today: file.today,
    settings: file.settings,
    url: file.url,
    settingsUrl: () => `${file.url()}?gid=9#gid=9`,
    plays: () => file.plays(),
    rowUrl: (row) => file.rowUrl(row),
  };
}

/** Customers in each section on that Monday: overdue, today, soon, to start and to be graded. */
export const overdue = (facts: Partial<Customer> = {}): Partial<Customer> => ({
  need: 'clear',
  expectedClose: day('2026-12-10'),
  lastContact: day('2026-11-18'),
  ...facts,
});
export const dueToday = (facts: Partial<Customer> = {}): Partial<Customer> => ({
  ...overdue(),
  lastContact: day('2026-11-20'),
  ...facts,
});
export const dueSoon = (facts: Partial<Customer> = {}): Partial<Customer> => ({
  ...overdue(),
  lastContact: day('2026-11-23'),
  ...facts,
});
export const toStart = (facts: Partial<Customer> = {}): Partial<Customer> => ({
  need: 'clear',
  expectedClose: day('2026-12-10'),
  ...facts,
});
export const toGrade = (facts: Partial<Customer> = {}): Partial<Customer> => ({
  lastContact: day('2026-11-16'),
  ...facts,
});

/** An assessed customer; fields not given are blank. */
export function assessedAs(
  customer: Partial<Customer>,
  assessment: Partial<Assessment> = {},
): AssessedCustomer {
  const file = aFile({ customers: [customer] });
  const [assessed] = assessTeam(file).customers;
  if (assessed === undefined) throw new Error('An empty row is no customer.');
  return { ...assessed, assessment: { ...assessed.assessment, ...assessment } };
}
