/**
 * Erases one person, a whole customer or one contact, everywhere in the workbook. It cannot be undone, so it is asked with
 * the name typed; begun, it is finished, by whoever comes next (docs/decisions/0045-erase-by-reading-the-whole-workbook.md).
 */
import * as v from 'valibot';
import {
  contactMarks,
  customerMarks,
  foldWord,
  isoFromDay,
  marksWithout,
  openErased,
  withList,
  type NamedContact,
} from '../../rules';
import type { Questions } from '../../protocol';
import {
  erasedIn,
  erasedValues,
  newId,
  openContext,
  questionId,
  refuse,
  withLock,
  type Context,
} from '../../workbook';
import { subjectShape } from './answer-export';
import {
  certificateOf,
  eraseAll,
  erasedBefore,
  erasingOf,
  newErasedId,
  openErasable,
} from './erase';
import { eraseStateValues, forgetEraseState, unfinishedIn, type EraseState } from './erase-state';
import { planLabels, titleWithout } from './labels';
import { openPerson, returnedPeople, type Person } from './people';
import { planErasing } from './plan-erasing';
import { readPeople, type WholePlatform } from './read-workbook';
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
    const workbook = openErasable(context, platform);
    const { sheets } = workbook;
    if (begun !== undefined && begun !== null) {
      return {
        outcome: 'erased',
        certificate: eraseAll(context, workbook, { id, state: begun }, all),
      };
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
    const salt = erasedIn(all).salt || newId(Math.random);
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
      marks: [...marksOf(person, salt)],
      day: isoFromDay(context.today),
      who: context.author().who,
      counts: [],
      labels: 0,
    };
    const erasing = erasingOf(context, state);
    const counts = sheets.flatMap((sheet) => {
      const { rows, cells } = planErasing(sheet, erasing).counts;
      const title = titleWithout(sheet.title, erasing);
      return rows + cells === 0 ? [] : [{ title, rows, cells }];
    });
    const labels = planLabels(sheets, workbook.labels, erasing).length;
    const counted = { ...state, counts, labels };
    // With the salt of its marks, before anything is erased.
    const begin = {
      ...erasedValues({ ...erasedIn(all), salt }, all),
      ...eraseStateValues(id, counted),
    };
    storage.setMany(begin);
    const begunNow = { id, state: counted };
    const certificate = eraseAll(context, workbook, begunNow, { ...all, ...begin });
    return { outcome: 'erased', certificate };
  });
}

/** The marks by which the person is known again if an import or an earlier version of the file brings them back. */
function marksOf(person: Person, salt: string): readonly string[] {
  const { customers } = person;
  if (person.subject.kind !== 'customer') return contactMarks(salt, contactOf(person));
  return customers.flatMap((customer) => customerMarks(salt, customer));
}

function contactOf({ contactId, customerId, name }: Person): NamedContact {
  return { id: contactId, customerId, name };
}

const finishQuestion = v.object({
  mayStay: v.optional(v.array(subjectShape), []),
  list: v.optional(v.record(v.string(), v.string()), {}),
});

/**
 * Finishes erasing where killed runs left it half done. Also says which erased people are in the workbook again: from
 * an earlier version of the file, or typed in under the same ID.
 */
export function answerFinishErasing(
  asked: unknown,
  platform: WholePlatform,
  context: Context = openContext(platform),
): Questions['finish-erasing']['answer'] {
  const { mayStay, list: added } = v.parse(finishQuestion, asked);
  return withLock(context, asked, () => {
    const storage = platform.storage();
    const all = storage.all();
    const certificates = unfinishedIn(all).flatMap(({ id, state }) => {
      if (state !== null) {
        return [eraseAll(context, openErasable(context, platform), { id, state }, all)];
      }
      forgetEraseState(storage, id, all);
      return [];
    });
    const after = certificates.length === 0 ? all : storage.all();
    const own = erasedIn(after);
    const known = withList(own, erasedIn(added));
    if (known.marks.length === 0)
      return { outcome: 'finished', certificates, returned: [], list: {} };
    const people = readPeople(context);
    const stays = mayStay.flatMap((subject) => openPerson(people, subject) ?? []);
    const contacts = stays.filter(({ subject }) => subject.kind !== 'customer').map(contactOf);
    const customers = stays.flatMap((person) => person.customers);
    const left = { salt: known.salt, marks: marksWithout(known, customers, contacts) };
    const isChanged = left.marks.join() !== own.marks.join();
    if (isChanged) storage.setMany(erasedValues(left, after));
    return {
      outcome: 'finished',
      certificates,
      returned: returnedPeople(people, openErased(left)),
      list: erasedValues(left, {}),
    };
  });
}
