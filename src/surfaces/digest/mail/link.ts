/** A link of an email. */
export interface Link {
  readonly label: string;
  readonly url: string;
}
