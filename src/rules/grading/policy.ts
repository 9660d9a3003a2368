/** How soon a deal must close for each grade. Every number is a setting. */

/** A number the team may set, with its default and bounds. */
export interface PolicyNumber {
  /** Key in the Settings sheet. */
  readonly key: string;
  /** The default; null: off. */
  readonly fallback: number | null;
  readonly min: number;
  readonly max: number;
  /** Whether "no" switches it off (null). A blank cell means the default, not off. */
  readonly canBeOff?: true;
  /**
   * A row with a blank value means off. 0.2.0 wrote such rows while the default was off, and an
   * upgrade must not tighten anyone's gap. A Settings sheet without the row means the default.
   */
  readonly isOffWhenBlank?: true;
}

export interface GradePolicy {
  /**
   * A customer is A if the close is at most this many months ahead; likewise B and C. Ascending.
   */
  readonly monthsA: number;
  readonly monthsB: number;
  readonly monthsC: number;
  /** A close that is overdue by more than this many months is ignored: the customer is U. */
  readonly slipMonths: number;
}

export const defaultGradePolicy: GradePolicy = {
  monthsA: 1,
  monthsB: 3,
  monthsC: 6,
  slipMonths: 1,
};

export const gradeNumbers = {
  monthsA: { key: 'grade.A.months', fallback: defaultGradePolicy.monthsA, min: 1, max: 60 },
  monthsB: { key: 'grade.B.months', fallback: defaultGradePolicy.monthsB, min: 1, max: 60 },
  monthsC: { key: 'grade.C.months', fallback: defaultGradePolicy.monthsC, min: 1, max: 60 },
  slipMonths: {
    key: 'grade.slip.months',
    fallback: defaultGradePolicy.slipMonths,
    min: 1,
    max: 60,
  },
} as const satisfies Record<keyof GradePolicy, PolicyNumber>;
