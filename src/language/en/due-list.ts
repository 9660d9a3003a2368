/** What the due list says in the sidebar and in the email alike, in English. */

export const dueListEn = {
  /** Before the value of a field, with the space that the language puts there. */
  fieldLabel: ({ label }: { readonly label: string }): string => `${label}: `,
  /** Of first contacts for which today has no room. @param day `''`: never at this pace */
  waiting: ({ count, day, overload }: WaitingFacts): string =>
    overload !== null
      ? `${count} more to start; the grades require ${overload.promised} a day, capacity is ${overload.capacity}`
      : day === ''
        ? `${count} more to start, on days with free capacity`
        : `${count} more to start; at this pace, all listed by ${day}`,
  /** Customers of a colleague that the reader follows up as well. */
  withOwner: ({ name }: { readonly name: string }): string => `With ${name}`,
};

export type DueListWords = typeof dueListEn;

export interface WaitingFacts {
  readonly count: number;
  readonly day: string;
  readonly overload: { readonly promised: number; readonly capacity: number } | null;
}
