/** The whole workbook as read once: customers merged with their journal, purchases and cases. */
import type {
  Colleague,
  Customer,
  Day,
  FoldedCustomer,
  GoalLine,
  LanguageCode,
  Placed,
  Play,
  Policies,
  Problem,
  Settings,
} from '../../rules';
import type { FindOwner } from '../people';
import type { ReviewAnswer } from './review-answers';

export interface TeamFile {
  /** In the order of the sheet, without empty rows. */
  readonly customers: readonly PlacedCustomer[];
  readonly team: readonly Placed<Colleague>[];
  /** Email cells of the Contacts sheet, read when they are asked for. */
  readonly contactEmails: () => readonly string[];
  /** Finds the owner that an owner cell means. */
  readonly ownerOf: FindOwner;
  readonly settings: Settings;
  /** The language of the file: Settings, else the spreadsheet's locale. */
  readonly language: LanguageCode;
  readonly policies: Policies;
  readonly problems: readonly Problem[];
  /** The headings of Customers by field key. */
  readonly mapping: ReadonlyMap<string, string>;
  /** What the value classes go by; null where Purchases give none. */
  readonly valueBy: 'amount' | 'profit' | null;
  /** The team's playbook, read when it is asked for; null: the defaults of a language. */
  readonly plays: () => readonly Play[] | null;
  /** What was said about customers who may be one, read when it is asked for. */
  readonly answers: () => readonly ReviewAnswer[];
  /** The lines of Goals, read when they are asked for. */
  readonly goals: () => readonly Placed<GoalLine>[];
  readonly today: Day;
  /** Link to the spreadsheet. */
  readonly url: () => string;
  /** Link to the Settings sheet. */
  readonly settingsUrl: () => string;
  /** Link to a row of Customers. */
  rowUrl(row: number): string;
  /** Address of the page for phones; null where it is not switched on. */
  readonly webAddress: () => string | null;
}

/** The part of the workbook that says whose customer is whose, without Journal, Purchases and Cases. */
export interface OwnersFile extends Pick<
  TeamFile,
  'team' | 'contactEmails' | 'ownerOf' | 'settings' | 'language' | 'today'
> {
  readonly customers: readonly Placed<OwnedCustomer>[];
}

/** What says who a customer is and whose. */
export type OwnedCustomer = Pick<
  Customer,
  'id' | 'company' | 'contact' | 'phone' | 'email' | 'owner'
>;

/** A customer of the sheet with its journal, purchases and cases. */
export type PlacedCustomer = Placed<Customer> & FoldedCustomer;
