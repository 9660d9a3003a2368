/**
 * The team's file as the product sees it, read once and whole: every customer with what journal,
 * purchases and cases say of them already folded in, policies, team, and all that could not be read.
 */
import type {
  Case,
  Colleague,
  Customer,
  Day,
  Entry,
  LanguageCode,
  Placed,
  Policies,
  Problem,
  Settings,
} from '../../rules';
import type { OwnerBook } from '../people';

export interface TeamFile {
  /** In the order of the sheet; empty rows are left out. */
  readonly customers: readonly PlacedCustomer[];
  readonly team: readonly Placed<Colleague>[];
  /** E-mail cells of further people at customers. */
  readonly contactEmails: readonly string[];
  /** Who an owner cell means. */
  readonly ownerOf: OwnerBook;
  readonly settings: Settings;
  /** The language of the file: Settings, else the spreadsheet's locale. */
  readonly language: LanguageCode;
  readonly policies: Policies;
  readonly problems: readonly Problem[];
  /** Fields of Customers found, as key to the heading that stands there. */
  readonly mapping: ReadonlyMap<string, string>;
  readonly today: Day;
  /** Links to the spreadsheet, to its Settings, and to one row of Customers as it stands now. */
  readonly url: string;
  readonly settingsUrl: string;
  rowUrl(row: number): string;
}

export interface PlacedCustomer extends Placed<Customer> {
  /** The customer's entries that count, in the order of logging. */
  readonly entries: readonly Entry[];
  /** How many purchases there are of the customer. */
  readonly purchases: number;
  /** In the order of the sheet, closed ones too. */
  readonly cases: readonly Case[];
}
