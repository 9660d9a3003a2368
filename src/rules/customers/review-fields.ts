/** The columns of the sheet Review: what Check data found, a row each. */
import type { FieldSpec } from './field-spec';

const text = { kind: 'text' } as const;
const name = { kind: 'text', width: 'wide' } as const;
const sentence = { kind: 'text', width: 'widest' } as const;
const colleague = { kind: 'text', isColleague: true } as const;

/** Two customers who may be one, or what is missing or wrong. Only the answer is for people to fill in. */
export const reviewFields = {
  finding: name,
  customer: name,
  owner: colleague,
  other: name,
  otherOwner: colleague,
  why: sentence,
  answer: { kind: 'verdict' },
  by: colleague,
  on: { kind: 'day' },
  /** IDs of the two customers, and what was compared when the answer was given. */
  first: text,
  second: text,
  keys: text,
  id: text,
} as const satisfies Record<string, FieldSpec>;
