/** The log through the door: previews, entries, corrections, many reviews at once, undo. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { DoorTalk, Effect } from '../../wire';
import {
  amend,
  openCustomerFile,
  openDesk,
  refuse,
  sayingWhy,
  undoAmended,
  whoLogs,
  type Desk,
} from '../../workbook';
import { formulasOf, warningsFor, type CustomerChange } from './change-customer';
import { changesFor, tellEntry } from './log-entry';
import { logQuestion, previewQuestion, reviewQuestion, undoQuestion } from './questions';
import type { Frame } from './read-draft';

/** As many as a person looks through at once. */
const MOST_REVIEWS = 200;

function frameFor(desk: Desk, id: string, corrects = ''): Frame {
  return { id, corrects, by: whoLogs(desk), loggedAt: desk.author().when };
}

export function answerPreview(
  question: unknown,
  platform: Platform,
): DoorTalk['preview']['answer'] {
  const asked = v.parse(previewQuestion, question);
  const desk = openDesk(platform);
  return sayingWhy(desk, asked, () => {
    const file = openCustomerFile(desk);
    const effects: Effect[] = [];
    for (const draft of asked.drafts) {
      const told = tellEntry(desk, file, asked.customer, draft, frameFor(desk, '', asked.corrects));
      if ('code' in told) return refuse(asked, told);
      effects.push(told.effect);
    }
    return { outcome: 'preview', effects };
  });
}

export function answerLog(question: unknown, platform: Platform): DoorTalk['log']['answer'] {
  const asked = v.parse(logQuestion, question);
  const desk = openDesk(platform);
  const { id, customer, draft, corrects = '' } = asked;
  const deed = corrects === '' ? 'log' : 'correct';
  return amend<{ readonly effect: Effect }>(desk, asked, deed, true, (tables) => {
    const file = openCustomerFile(desk, tables);
    const { work } = desk.words;
    const isKnown = file.hasEntry(id);
    // A correction sent again corrects what is void already.
    const told = tellEntry(
      desk,
      file,
      customer,
      draft,
      frameFor(desk, id, isKnown ? '' : corrects),
    );
    if ('code' in told) return told;
    const { name, effect } = told;
    if (isKnown) return { changes: [], say: work.before, more: { effect }, again: true };
    const { changes, changed } = changesFor(desk, file, told, formulasOf(file, told.row));
    const say = corrects === '' ? work.logged : work.corrected;
    return {
      changes,
      say: say({ name, effect: effect.say }),
      warnings: [...effect.warnings, ...warningsFor(desk, [changed])],
      more: { effect },
    };
  });
}

export function answerReviewAll(
  question: unknown,
  platform: Platform,
): DoorTalk['review-all']['answer'] {
  const asked = v.parse(reviewQuestion, question);
  const desk = openDesk(platform);
  const { work } = desk.words;
  if (asked.customers.length > MOST_REVIEWS) {
    const say = work.refusals.tooMany({ most: MOST_REVIEWS });
    return refuse(asked, { code: 'input', say, field: 'customers' });
  }
  return amend(desk, asked, 'review', true, (tables) => {
    const file = openCustomerFile(desk, tables);
    const ids = [...new Set(asked.customers)];
    const entryId = (customer: string): string => `${asked.id}-${customer}`;
    if (ids.some((customer) => file.hasEntry(entryId(customer)))) {
      return { changes: [], say: work.before, more: {}, again: true };
    }
    const formulas = file.customers.sheet.formulas();
    const changed: CustomerChange[] = [];
    const changes = ids.flatMap((customer) => {
      const frame = frameFor(desk, entryId(customer));
      const told = tellEntry(desk, file, customer, { kind: 'review' }, frame);
      if ('code' in told) return [];
      const planned = changesFor(desk, file, told, formulas[told.row - 1] ?? []);
      changed.push(planned.changed);
      return planned.changes;
    });
    const missing = ids.length - changed.length;
    return {
      changes,
      say: work.reviewed({ count: changed.length }),
      warnings: [
        ...warningsFor(desk, changed),
        ...(missing > 0 ? [work.warnings.missing({ count: missing })] : []),
      ],
      more: {},
    };
  });
}

export function answerUndo(question: unknown, platform: Platform): DoorTalk['undo']['answer'] {
  return undoAmended(openDesk(platform), v.parse(undoQuestion, question));
}
