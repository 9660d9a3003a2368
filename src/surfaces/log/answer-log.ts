/** Answers the log's questions: preview, log, correct, review many, undo. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { Questions, Effect } from '../../protocol';
import {
  commit,
  openCustomerFile,
  openContext,
  refuse,
  withRefusals,
  undoRequest,
  authorName,
  type Context,
} from '../../workbook';
import { readRowFormulas, warningsFor, type CustomerChange } from './change-customer';
import { changesOfEntry, planEntry } from './log-entry';
import { logQuestion, previewQuestion, reviewQuestion, undoQuestion } from './questions';
import type { EntryMeta } from './read-draft';

/** The most customers that a person would look through at once. */
const MOST_REVIEWS = 200;

function entryMeta(context: Context, id: string, corrects = ''): EntryMeta {
  return { id, corrects, by: authorName(context), loggedAt: context.author().when };
}

export function answerPreview(
  question: unknown,
  platform: Platform,
): Questions['preview']['answer'] {
  const asked = v.parse(previewQuestion, question);
  const context = openContext(platform, 'gaps');
  return withRefusals(context, asked, () => {
    const file = openCustomerFile(context);
    const effects: Effect[] = [];
    for (const draft of asked.drafts) {
      const meta = entryMeta(context, '', asked.corrects);
      const plan = planEntry(context, file, { customer: asked.customer, draft, meta });
      if ('code' in plan) return refuse(asked, plan);
      effects.push(plan.effect);
    }
    return { outcome: 'preview', effects };
  });
}

export function answerLog(question: unknown, platform: Platform): Questions['log']['answer'] {
  const asked = v.parse(logQuestion, question);
  const context = openContext(platform, 'gaps');
  const { id, customer, draft, corrects = '' } = asked;
  const operation = corrects === '' ? 'log' : 'correct';
  const options = { operation, isTraced: true } as const;
  return commit<{ readonly effect: Effect }>(context, asked, options, (tables) => {
    const file = openCustomerFile(context, tables);
    const { work } = context.words;
    const isKnown = file.hasEntry(id);
    // If a correction is sent again, the entry it corrects has already been voided.
    const meta = entryMeta(context, id, isKnown ? '' : corrects);
    const plan = planEntry(context, file, { customer, draft, meta });
    if ('code' in plan) return plan;
    const { name, effect } = plan;
    if (isKnown) return { changes: [], message: work.before, more: { effect }, again: true };
    const formulas = readRowFormulas(file, plan.row);
    const { changes, changed } = changesOfEntry(context, file, plan, formulas);
    const message = corrects === '' ? work.logged : work.corrected;
    return {
      changes: [...changes, ...plan.opened],
      message: message({ name, effect: effect.summary }),
      warnings: [...effect.warnings, ...warningsFor(context, [changed])],
      more: { effect },
    };
  });
}

export function answerReviewAll(
  question: unknown,
  platform: Platform,
): Questions['review-all']['answer'] {
  const asked = v.parse(reviewQuestion, question);
  const context = openContext(platform, 'gaps');
  const { work } = context.words;
  if (asked.customers.length > MOST_REVIEWS) {
    const message = work.refusals.tooMany({ most: MOST_REVIEWS });
    return refuse(asked, { code: 'input', message, field: 'customers' });
  }
  return commit(context, asked, { operation: 'review', isTraced: true }, (tables) => {
    const file = openCustomerFile(context, tables);
    const ids = [...new Set(asked.customers)];
    const entryId = (customer: string): string => `${asked.id}-${customer}`;
    if (ids.some((customer) => file.hasEntry(entryId(customer)))) {
      return { changes: [], message: work.before, more: {}, again: true };
    }
    const formulas = file.customers.sheet.formulas();
    const changed: CustomerChange[] = [];
    const changes = ids.flatMap((customer) => {
      const meta = entryMeta(context, entryId(customer));
      const plan = planEntry(context, file, { customer, draft: { kind: 'review' }, meta });
      if ('code' in plan) return [];
      const entry = changesOfEntry(context, file, plan, formulas[plan.row - 1] ?? []);
      changed.push(entry.changed);
      return entry.changes;
    });
    const missing = ids.length - changed.length;
    return {
      changes,
      message: work.reviewed({ count: changed.length }),
      warnings: [
        ...warningsFor(context, changed),
        ...(missing > 0 ? [work.warnings.missing({ count: missing })] : []),
      ],
      more: {},
    };
  });
}

export function answerUndo(question: unknown, platform: Platform): Questions['undo']['answer'] {
  return undoRequest(openContext(platform), v.parse(undoQuestion, question));
}
