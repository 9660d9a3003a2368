/** The list of custom functions, and the call behind every stub. */
import type { ClockPort } from '../../platform';
import { customerType } from './customer-type';
import { daysOverdueFunction } from './days-overdue';
import { demand } from './demand';
import { duplicateOf } from './duplicate-of';
import { followUpColumn } from './follow-up-column';
import { followUpGap } from './follow-up-gap';
import { followUpStatus } from './follow-up-status';
import { grade } from './grade';
import { importance } from './importance';
import { nextFollowUp } from './next-follow-up';
import { playbook } from './playbook';
import { openReading, type Reading } from './reading';
import { rfm } from './rfm';
import type { FunctionSpec } from './spec';
import { urgency } from './urgency';
import { valueClass } from './value-class';
import { workdaysBetween } from './workdays-between';

export { FunctionInputError } from './input-error';
export { type Example, type ExampleArgument, type FunctionSpec } from './spec';

export const customFunctions: readonly FunctionSpec[] = [
  grade,
  nextFollowUp,
  followUpGap,
  followUpStatus,
  daysOverdueFunction,
  urgency,
  demand,
  customerType,
  valueClass,
  importance,
  rfm,
  playbook,
  workdaysBetween,
  duplicateOf,
  followUpColumn,
];

/** Kept for the whole execution, which has one clock. */
let opened: { readonly clock: ClockPort; readonly reading: Reading } | null = null;

/**
 * Calls a function by name with the arguments from Sheets. Throws FunctionInputError, whose message is shown
 * in the cell. Uses the clock only for dates.
 */
export function callCustomFunction(
  name: string,
  args: ArrayLike<unknown>,
  clock: ClockPort,
): unknown {
  const spec = customFunctions.find((known) => known.name === name);
  if (spec === undefined) throw new Error(`There is no custom function ${name}.`);
  if (opened?.clock !== clock) opened = { clock, reading: openReading(clock) };
  return spec.run(Array.from(args), opened.reading);
}
