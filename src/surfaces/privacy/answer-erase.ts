/**
 * Erases one person, a whole customer or one contact, everywhere in the workbook. It cannot be undone, so it is asked with
 * the name typed; begun, it is finished, by whoever comes next (docs/decisions/0045-erase-by-reading-the-whole-workbook.md).
 */
import * as v from 'valibot';
import { foldWord, isoFromDay } from '../../rules';
import type { Questions } from '../../protocol';
import { openContext, questionId, refuse, withLock, type Context } from '../../workbook';
import { subjectShape } from './answer-export';
import { certificateOf, eraseAll, erasedBefore, erasingOf, newErasedId } from './erase';
import { forgetEraseState, keepEraseState, unfinishedIn, type EraseState } from './erase-state';
import { openPerson } from './people';
import { planErasing } from './plan-erasing';
import { readWorkbook, type WholePlatform } from './read-workbook';
import { termKey } from './terms';

const eraseQuestion = v.object({
  id: questionId,
  subject: subjectShape,
  typed: v.string(),
  terms: v.array(
    v.object({ kind: v.picklist(['name', 'phone', 'email', 'text']), text: v.string() }),
  ),
  purchases: v.picklist(['keep', 'delete']),
});

export function answerErasePerson(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['erase-person']['answer'] {
  const question = v.parse(eraseQuestion, asked);
  const { id, subject, typed, terms, purchases } = question;
  const { privacy } = context.words;
  return withLock(context, question, () => {
    const storage = platform.storage();
    const all = storage.all();
    const begun = unfinishedIn(all).find((each) => each.id === id)?.state;
    const sheets = readWorkbook(context, platform);
    if (begun !== undefined && begun !== null) {
      return { outcome: 'erased', certificate: eraseAll(context, sheets, { id, state: begun }) };
    }
    const before = erasedBefore(sheets, id);
    if (before !== null) return { outcome: 'erased', certificate: certificateOf(before, all) };
    const person = openPerson(sheets, subject);
    if (person === null) return refuse(question, { code: 'gone', message: privacy.gone });
    if (foldWord(typed) !== foldWord(person.name)) {
      const message = privacy.otherName({ name: person.name });
      return refuse(question, { code: 'input', field: 'typed', message });
    }
    const chosen = new Set(terms.map(termKey));
    const state: EraseState = {
      kind: subject.kind,
      ids: [...person.ids],
      contactId: person.contactId,
      terms: person.terms
        .filter((term) => chosen.has(termKey(term)))
        .map(({ kind, text }) => ({ kind, text })),
      isColleague: person.isColleague,
      purchases,
      erasedId: newErasedId(Math.random),
      day: isoFromDay(context.today),
      who: context.author().who,
      counts: [],
    };
    const erasing = erasingOf(context, state);
    const counts = sheets.flatMap((sheet) => {
      const { rows, cells } = planErasing(sheet, erasing).counts;
      return rows + cells === 0 ? [] : [{ title: sheet.title, rows, cells }];
    });
    const counted = { ...state, counts };
    keepEraseState(storage, id, counted);
    return { outcome: 'erased', certificate: eraseAll(context, sheets, { id, state: counted }) };
  });
}

/** Finishes what runs that were killed have left half erased. */
export function answerFinishErasing(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['finish-erasing']['answer'] {
  return withLock(context, asked, () => {
    const all = platform.storage().all();
    const certificates = unfinishedIn(all).flatMap(({ id, state }) => {
      if (state !== null) {
        return [eraseAll(context, readWorkbook(context, platform), { id, state })];
      }
      forgetEraseState(platform.storage(), id, all);
      return [];
    });
    return { outcome: 'finished', certificates };
  });
}
