/**
 * The id under which a log form is saved. The script carries out a question with the same id once, and the same answers
 * about the same last entry are the same contact: from a second tap, a reopened tab or another phone.
 */
import { newQuestionId } from '../outbox';
import type { LogForm, SidebarState } from '../state';

/** The id of the entry that the form would save; random while the customer's entries are not known. */
export function entryId(form: LogForm, { me, today }: SidebarState): string {
  const { details, customer, corrects, lost } = form;
  if (details === null) return newQuestionId();
  const draft = Object.entries(form.draft).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([
    ...[me?.me?.address || me?.me?.name, customer.id, corrects, today.answer?.today],
    ...[details.lastEntry, draft, lost?.key],
  ]);
  return `p${hash(text, 1)}${hash(text, 2)}`;
}

/** 53 bits of a text, by the public-domain function cyrb53; two of them cannot collide by chance. */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
