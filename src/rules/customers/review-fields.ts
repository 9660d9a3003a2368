/** The columns of the sheet Review: what Check data found, a row each. */
import { colleague, name, sentence, text } from './field-shapes';
import type { FieldSpec } from './field-spec';

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
