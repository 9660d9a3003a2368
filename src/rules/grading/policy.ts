/** The months within which a clear need earns its grade; every number is a setting. */

/** One number a team may change, with what it is without them and how far it may go. */
export interface PolicyNumber {
  /** Key in the Settings sheet. */
  readonly key: string;
  readonly fallback: number | null;
  readonly min: number;
  readonly max: number;
  /** May be switched off (null); a blank cell in Settings is the fallback, never off. */
  readonly canBeOff?: true;
}

export interface GradePolicy {
  /** A up to and with so many months ahead, B and C likewise; later is D. Ascending. */
  readonly monthsA: number;
  readonly monthsB: number;
  readonly monthsC: number;
  /** A close that slipped by more than so many months says nothing any more: U. */
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
