/** Mails in which every field that shows typed text holds a hostile one, beside the same mails with harmless ones. */
import type { Case } from '../../src/rules';
import { caseFields } from '../../src/rules/customers/fields';
import { cleanText } from '../../src/surfaces/digest/mail';
import { renderMail, type RenderedMail } from '../../src/surfaces/digest/mail/render-mail';
import { blank, anEntry, day, thePolicies } from './customers';
import { HOSTILE, outsideHostile } from './hostile';
import { aFile, compose, dueToday, frameOf, MONDAY, overdue } from './team-files';

const SELLER = 'ana@example.com';

/** So many texts a mail that none is left out for want of room. */
const A_MAIL = 10;

export interface HostilePair {
  readonly hostile: RenderedMail;
  /** Made when it is wanted. */
  harmless(): RenderedMail;
}

/** Texts of nothing visible are left out: they leave a line away, and so make another mail. */
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
 * Twice each text: as a customer of the seller with all its fields, and as a colleague without address,
 * under whose name a list stands. The first is also the heading that would settle the ungraded.
 */
function mailOf(texts: readonly string[]): RenderedMail {
  // Tags are parted by these, and festivals that differ in capitals only are one.
  const festivals = texts.map((text, at) => `${at} ${text.replace(/[,，;；、|\n]/g, ' ')}`);
  const mine = texts.map((text, at) => ({
    ...dueToday({ owner: SELLER, company: text, contact: `c ${text}`, phone: text }),
    ...{ nextStep: text, tags: festivals[at] ?? '', intention: 'interested' as const },
  }));
  // So late, and so often put off, that the manager is told of each.
  const long = { lastContact: day('2026-11-10'), snoozes: 3 };
  const theirs = texts.map((text, at) =>
    overdue({ company: text, owner: nameOf(text, at), ...long }),
  );
  // Nobody is shown of these: they are as many as it takes to ask for a column.
  const ungraded = [...mine, ...mine].map(() => ({ doNotContact: true, email: 'x' }));
  const team = texts.map((text, at) => ({ name: nameOf(text, at) }));
  const aCase = (text: string): Case => ({
    ...{ ...blank(caseFields), kind: 'complaint' },
    ...{ promisedFor: day('2026-11-20'), text, owner: text },
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

/** Nobody shares a name, and none is an address. */
function nameOf(text: string, at: number): string {
  return `${at} ${text.replace(/@/g, ' at ')}`;
}
