/** Whose the customers of the workbook are, as the due list shows it. */
export interface ListOwners {
  /** How many customers are the user's. */
  readonly mine: number;
  /** How many are no one's. */
  readonly unowned: number;
  /** There is no Team and no other person: everything is the user's. */
  readonly isOnePersons: boolean;
  /** How many are overdue or due today and not on this list. */
  readonly othersDue: number;
}
