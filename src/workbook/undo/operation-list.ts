/** Everything that Duebook records in Activity. */

interface OperationSpec {
  /** Duebook's own doing: undoing it pauses repair, and if it is blocked, older ones come first. */
  readonly automatic?: true;
  /** Daily work, which only its author undoes. */
  readonly own?: true;
}

/** Everything that can be recorded. The keys are stored in Activity. */
export const OPERATIONS = {
  'set-up': {},
  adopt: {},
  sample: {},
  'sample-removed': {},
  setting: {},
  fields: {},
  repair: { automatic: true },
  ids: { automatic: true },
  'last-contact': { automatic: true },
  closings: { automatic: true },
  shown: { automatic: true },
  log: { own: true },
  correct: { own: true },
  review: { own: true },
  snooze: { own: true },
  close: { own: true },
  reassign: { own: true },
  /** Of the hourly job; everyone may undo it. */
  pool: {},
  take: { own: true },
  away: { own: true },
  customer: { own: true },
  merge: { own: true },
  answered: { own: true },
  verified: { own: true },
  details: { own: true },
  case: { own: true },
} as const satisfies Record<string, OperationSpec>;

export type Operation = keyof typeof OPERATIONS;

/** Whether a stored key is one of today’s operations. */
export function isOperation(key: string): key is Operation {
  return Object.keys(OPERATIONS).includes(key);
}

export function specOfOperation(operation: Operation): OperationSpec {
  return OPERATIONS[operation];
}
