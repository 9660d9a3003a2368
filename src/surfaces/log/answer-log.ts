/** The log through the door: previews, entries, corrections, many reviews at once, undo. */
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
import { formulasOf, warningsFor, type CustomerChange } from './change-customer';
import { changesFor, planEntry } from './log-entry';
import { logQuestion, previewQuestion, reviewQuestion, undoQuestion } from './questions';
import type { EntryMeta } from './read-draft';

/** As many as a person looks through at once. */
const MOST_REVIEWS = 200;

function frameFor(context: Context, id: string, corrects = ''): EntryMeta {
  return { id, corrects, by: authorName(context), loggedAt: context.author().when };
}

export function answerPreview(
  question: unknown,
  platform: Platform,
): Questions['preview']['answer'] {
  const asked = v.parse(previewQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    const file = openCustomerFile(context);
    const effects: Effect[] = [];
    for (const draft of asked.drafts) {
      const told = planEntry(
        context,
        file,
        asked.customer,
        draft,
        frameFor(context, '', asked.corrects),
      );
      if ('code' in told) return refuse(asked, told);
      effects.push(told.effect);
    }
    return { outcome: 'preview', effects };
  });
}

export function answerLog(question: unknown, platform: Platform): Questions['log']['answer'] {
  const asked = v.parse(logQuestion, question);
  const context = openContext(platform);
  const { id, customer, draft, corrects = '' } = asked;
  const operation = corrects === '' ? 'log' : 'correct';
  const options = { operation, isTraced: true } as const;
  return commit<{ readonly effect: Effect }>(context, asked, options, (tables) => {
    const file = openCustomerFile(context, tables);
    const { work } = context.words;
    const isKnown = file.hasEntry(id);
    // A correction sent again corrects what is void already.
    const told = planEntry(
      context,
      file,
      customer,
      draft,
      frameFor(context, id, isKnown ? '' : corrects),
    );
    if ('code' in told) return told;
    const { name, effect } = told;
    if (isKnown) return { changes: [], say: work.before, more: { effect }, again: true };
    const { changes, changed } = changesFor(context, file, told, formulasOf(file, told.row));
    const say = corrects === '' ? work.logged : work.corrected;
    return {
      changes,
      say: say({ name, effect: effect.say }),
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
  const context = openContext(platform);
  const { work } = context.words;
  if (asked.customers.length > MOST_REVIEWS) {
    const say = work.refusals.tooMany({ most: MOST_REVIEWS });
    return refuse(asked, { code: 'input', say, field: 'customers' });
  }
  return commit(context, asked, { operation: 'review', isTraced: true }, (tables) => {
    const file = openCustomerFile(context, tables);
    const ids = [...new Set(asked.customers)];
    const entryId = (customer: string): string => `${asked.id}-${customer}`;
    if (ids.some((customer) => file.hasEntry(entryId(customer)))) {
      return { changes: [], say: work.before, more: {}, again: true };
    }
    const formulas = file.customers.sheet.formulas();
    const changed: CustomerChange[] = [];
    const changes = ids.flatMap((customer) => {
      const frame = frameFor(context, entryId(customer));
      const told = planEntry(context, file, customer, { kind: 'review' }, frame);
      if ('code' in told) return [];
      const planned = changesFor(context, file, told, formulas[told.row - 1] ?? []);
      changed.push(planned.changed);
      return planned.changes;
    });
    const missing = ids.length - changed.length;
    return {
      changes,
      say: work.reviewed({ count: changed.length }),
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
