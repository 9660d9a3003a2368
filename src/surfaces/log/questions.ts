/**
 * Schemas of the log's questions. They check the shape only, since a wrong shape is a bug of the
 * caller; a wrong day or a long note is a person's mistake and is refused with a message elsewhere.
 */
import * as v from 'valibot';
import { choices } from '../../rules';
import { questionId as id } from '../../workbook';

const maybe = <const C extends readonly string[]>(codes: C) =>
  v.optional(v.nullable(v.picklist(codes)));
const maybeDay = v.optional(v.nullable(v.string()));
const text = v.optional(v.string());

const draft = v.object({
  on: v.optional(v.string()),
  with: text,
  channel: text,
  kind: v.optional(v.picklist(['touch', 'review', 'attempt'])),
  outcome: maybe(choices.outcome),
  note: text,
  need: maybe(choices.need),
  expectedClose: maybeDay,
  intention: maybe(choices.intention),
  stage: maybe(choices.stage),
  nextStep: text,
  plannedFor: maybeDay,
  satisfaction: v.optional(v.nullable(v.number())),
  usesDerivedGrade: v.optional(v.boolean()),
  maySend: v.optional(v.boolean()),
  wish: text,
  promise: v.optional(v.nullable(v.object({ text: v.string(), promisedFor: maybeDay }))),
});

export type DraftInput = v.InferOutput<typeof draft>;

export const logQuestion = v.object({ id, customer: v.string(), draft, corrects: text });
export const previewQuestion = v.object({
  customer: v.string(),
  drafts: v.pipe(v.array(draft), v.maxLength(20)),
  corrects: text,
});
export const reviewQuestion = v.object({ id, customers: v.array(v.string()) });
export const snoozeQuestion = v.object({
  id,
  customer: v.string(),
  length: v.picklist(['day', 'week']),
  until: text,
  reason: v.string(),
});
export const undoQuestion = v.object({ undo: v.pipe(v.string(), v.nonEmpty()) });
