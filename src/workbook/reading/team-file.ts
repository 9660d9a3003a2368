/** The whole workbook as read once: customers merged with their journal, purchases and cases. */
import type {
  Case,
  Colleague,
  Customer,
  Day,
  Entry,
  GoalLine,
  LanguageCode,
  Placed,
  Play,
  Policies,
  Problem,
  Purchase,
  Settings,
} from '../../rules';
import type { FindOwner } from '../people';
import type { ReviewAnswer } from './review-answers';

export interface TeamFile {
  /** In the order of the sheet, without empty rows. */
  readonly customers: readonly PlacedCustomer[];
  readonly team: readonly Placed<Colleague>[];
  /** Email cells of the Contacts sheet. */
  readonly contactEmails: readonly string[];
  /** Finds the owner that an owner cell means. */
  readonly ownerOf: FindOwner;
  readonly settings: Settings;
  /** The language of the file: Settings, else the spreadsheet's locale. */
  readonly language: LanguageCode;
  readonly policies: Policies;
  readonly problems: readonly Problem[];
  /** The headings of Customers by field key. */
  readonly mapping: ReadonlyMap<string, string>;
  /** The team's playbook, read when it is asked for; null: the defaults of a language. */
  readonly plays: () => readonly Play[] | null;
  /** What was said about customers who may be one, read when it is asked for. */
  readonly answers: () => readonly ReviewAnswer[];
  /** The lines of Goals, read when they are asked for. */
  readonly goals: () => readonly Placed<GoalLine>[];
  readonly today: Day;
  /** Link to the spreadsheet. */
  readonly url: string;
  /** Link to the Settings sheet. */
  readonly settingsUrl: string;
  /** Link to a row of Customers. */
  rowUrl(row: number): string;
}

/** The part of the workbook that says whose customer is whose, without Journal, Purchases and Cases. */
export interface OwnersFile extends Pick<
  TeamFile,
  'team' | 'contactEmails' | 'ownerOf' | 'settings' | 'language' | 'today'
> {
  readonly customers: readonly Placed<Customer>[];
}

export interface PlacedCustomer extends Placed<Customer> {
  /** Entries that were not voided, in the order of logging. */
  readonly entries: readonly Entry[];
  readonly purchases: readonly Purchase[];
  /** What was bought. */
  readonly products: readonly string[];
  /** The day of the latest purchase; null: none. */
  readonly purchasedOn: Day | null;
  /** In the order of the sheet, including closed ones. */
  readonly cases: readonly Case[];
}
