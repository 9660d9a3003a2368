/**
 * With whom the file is shared. Google does not tell who may open it through a link, a folder or a shared drive, and
 * names a group by one address. Only what is loaded on demand asks.
 */
export interface Sharing {
  /** Email address; `''` where Google does not tell it; null where there is no owner, as on a shared drive. */
  readonly owner: string | null;
  /**
   * Who may change the file, by address, `''` where Google does not tell it; the owner may be among them. Null where Google
   * refuses to tell.
   */
  readonly editors: readonly string[] | null;
  /** Who may read or comment, likewise. */
  readonly viewers: readonly string[] | null;
}
