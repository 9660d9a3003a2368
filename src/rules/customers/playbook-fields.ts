/** The columns of the sheet Playbook: what a team advises for which customers. */
import { name, sentence, text } from './field-shapes';
import type { FieldSpec } from './field-spec';

/** Conditions, then what to do and what to say where all of them hold (docs/rules.md §6). */
export const playbookFields = {
  intention: { kind: 'intention' },
  type: { kind: 'type' },
  /** Words, separated by commas, of which one must be in the customer's cell; so are the texts below. */
  industry: text,
  /** Words, or a number of people such as `> 250`. */
  size: text,
  /** At least this many days since the last purchase. */
  daysSince: { kind: 'count' },
  bought: name,
  notBought: name,
  advice: sentence,
  talk: sentence,
} as const satisfies Record<string, FieldSpec>;
