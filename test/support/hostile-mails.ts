/**
 * Pairs of emails: hostile text in every field that shows typed text, and the same with harmless
 * text.
 */
import type { Case } from '../../src/rules';
import { caseFields } from '../../src/rules/customers/fields';
import { cleanText } from '../../src/surfaces/digest/mail';
import { renderMail, type RenderedMail } from '../../src/surfaces/digest/mail/render-mail';
import { blank, anEntry, day, thePolicies } from './customers';
import { HOSTILE, outsideHostile } from './hostile';
import { aFile, compose, dueToday, frameOf, MONDAY, overdue } from './team-files';

const SELLER = 'ana@example.com';

/** Few enough texts per email that none is left out for lack of space. */
const A_MAIL = 10;

export interface HostilePair {
  readonly hostile: RenderedMail;
  /** Made on demand. */
  harmless(): RenderedMail;
}

/** Without invisible texts: they drop a line, so the two emails would differ. */
export function hostileMails(): readonly HostilePair[] {
  const texts = [...HOSTILE, ...outsideHostile()].filter((text) => cleanText(text, 20) !== '');
  const pairs: HostilePair[] = [];
  for (let at = 0; at < texts.length; at += A_MAIL) {
    const some = texts.slice(at, at + A_MAIL);
    pairs.push({
      hostile: mailOf(some),
      harmless: () => mailOf(some.map((_, index) => `x${index}`)),
    });
  }
  return pairs;
}

/**
 * Uses each text twice: in all fields of a customer, and as the name of a colleague without address
 * who has a list. The first is also the heading of the column that would grade most customers.
 */
function mailOf(texts: readonly string[]): RenderedMail {
  // These separate tags, and festivals that differ only in case are one.
  const festivals = texts.map((text, at) => `${at} ${text.replace(/[,，;；、|\n]/g, ' ')}`);
  const mine = texts.map((text, at) => ({
    ...dueToday({ owner: SELLER, company: text, contact: `c ${text}`, phone: text }),
    nextStep: text,
    tags: festivals[at] ?? '',
    intention: 'interested' as const,
  }));
  // So late, and snoozed so often, that the manager's email lists each.
  const long = { lastContact: day('2026-11-10'), snoozes: 3 };
  const theirs = texts.map((text, at) =>
    overdue({ company: text, owner: nameOf(text, at), ...long }),
  );
  // Not shown; just enough of them to make the email ask for a column.
  const ungraded = [...mine, ...mine].map(() => ({ doNotContact: true, email: 'x' }));
  const team = texts.map((text, at) => ({ name: nameOf(text, at) }));
  const aCase = (text: string): Case => ({
    ...blank(caseFields),
    kind: 'complaint',
    promisedFor: day('2026-11-20'),
    text,
    owner: text,
  });
  const byId = <T>(one: (text: string) => T): Record<string, readonly T[]> =>
    Object.fromEntries(texts.map((text, at) => [`C-${at + 1}`, [one(text)]]));
  const file = aFile({
    customers: [...mine, ...theirs, ...ungraded],
    team: [...team, { name: 'Ana', email: SELLER, role: 'manager' }],
    entries: byId((note) => anEntry({ on: day('2026-11-13'), note })),
    cases: byId(aCase),
    mapping: new Map([['need', texts[0] ?? '']]),
    policies: thePolicies({ festivals: festivals.map((name) => ({ on: MONDAY + 7, name })) }),
    settings: new Map([['digest.calendar', 'yes']]),
  });
  const digest = compose(file).digests.find(({ recipient }) => recipient.address === SELLER);
  if (digest === undefined) throw new Error('Nobody is mailed.');
  return renderMail(digest, frameOf(file), null);
}

/** Makes names unique, and none an email address. */
function nameOf(text: string, at: number): string {
  return `${at} ${text.replace(/@/g, ' at ')}`;
}
