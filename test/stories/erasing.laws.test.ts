/**
 * Random people in random workbooks: after erasing, nothing tells of them, however others wrote their names, numbers and
 * addresses; and what is not theirs stays.
 */
import type { Host } from '../../host';
import { fc, isThorough } from '../support/laws';
import {
  eraseQuestion,
  fillPrivacyTeam,
  tellsOf,
  termsOf,
  whatIsLeft,
  type Wanted,
} from '../support/privacy-team';
import { mentionsOf } from '../support/spellings';
import { hostsOf } from '../support/story-host';
import { asking, recordsIn } from '../support/team-host';

jest.setTimeout(3_600_000);

const open = hostsOf('Europe/Berlin');

interface PersonTerm {
  readonly sharedWith: readonly string[];
}

const BEN = 'ben@team.example';

const NOBODY: Wanted = {
  ...{ company: '—nobody—', contact: '—nobody—' },
  ...{ phone: '000 000 000 000 000', email: 'nobody@nowhere.example' },
};

/** A tab of the team's own, remarks of other customers, notes and entries that mention somebody. */
function withMentions(host: Host, mentions: readonly string[]): Host {
  const sheet = host.book.addSheet('Scribbles', [['What'], ...mentions.map((text) => [text])]);
  mentions.forEach((text, at) => {
    sheet.change(at + 2, 2, { note: text });
    sheet.change(at + 2, 3, { value: at });
    host.book.sheet('Customers')?.change(3, 7 + (at % 3), { note: text });
  });
  const [first = 'x', second = 'x'] = mentions;
  host.book.sheet('Customers')?.change(4, 7, { value: first });
  const draft = { outcome: 'reached', note: second };
  asking(host)({ ask: 'log', id: 'entry-009', customer: 'c2', draft });
  return host;
}

describe('whoever is erased', () => {
  const letters = (from: string, least: number, most: number) =>
    fc
      .array(fc.constantFrom(...from), { minLength: least, maxLength: most })
      .map((signs) => signs.join(''));
  const latin = fc
    .tuple(letters('bcdfghjkl', 3, 6), letters('mnpqrstvw', 4, 8))
    .map(([first, last]) => `X${first} ${last}'${last[0] ?? ''}`);
  const chinese = letters('欧阳司徒赫连慕容端木', 3, 4).map((name) => `${name}甲`);
  const digits = letters('0123456789', 9, 9);
  const wanted = fc
    .tuple(fc.oneof(latin, chinese), fc.oneof(latin, chinese), digits, letters('abcdexyz', 4, 8))
    .map(([company, contact, number, box]): Wanted => ({
      company: `${company} (Ltd.)`,
      contact,
      phone: `+86 1${number.slice(0, 2)}-${number.slice(2, 6)} ${number.slice(6)}`,
      email: `${box}+q@${box}.example`,
    }));

  const written = wanted.chain((person) =>
    fc.record({
      person: fc.constant(person),
      mentions: mentionsOf([person.company, person.contact], person.phone, person.email),
      purchases: fc.constantFrom('keep', 'delete'),
    }),
  );
  const numRuns = isThorough ? 200 : 4;

  it('nothing in the workbook tells of them afterwards, however it was written', () => {
    fc.assert(
      fc.property(written, ({ person, mentions, purchases }) => {
        const host = withMentions(fillPrivacyTeam(open(), person), mentions);
        expect(asking(host)(eraseQuestion(host, person.company, { purchases }))).toMatchObject({
          outcome: 'erased',
        });
        expect(whatIsLeft(host, person)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('who is a colleague, too: only Team and what the colleague did still name them', () => {
    fc.assert(
      fc.property(written, ({ person, mentions }) => {
        const colleague = { ...person, contact: 'Benedikta Zuckermann', email: BEN };
        const host = withMentions(fillPrivacyTeam(open(), colleague), mentions);
        host.person.type('Team!A3', colleague.contact);
        const kept = JSON.stringify(
          [recordsIn(host, 'Team'), recordsIn(host, 'Customers').slice(1)].map((rows) =>
            rows.map((row) => [row['Name'], row['Email'], row['Owner']]),
          ),
        );
        asking(host)(eraseQuestion(host, colleague.company));
        expect(
          JSON.stringify(
            [recordsIn(host, 'Team'), recordsIn(host, 'Customers')].map((rows) =>
              rows.map((row) => [row['Name'], row['Email'], row['Owner']]),
            ),
          ),
        ).toBe(kept);
        const names = [BEN, colleague.contact, `user:${BEN}`];
        expect(whatIsLeft(host, colleague).filter((text) => !names.includes(text))).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it('whose phone another customer has: it stays there alone where it is not chosen', () => {
    fc.assert(
      fc.property(written, ({ person, mentions }) => {
        const host = fillPrivacyTeam(open(), person);
        withMentions(
          host,
          mentions.filter((text) => !tellsOf(text, { ...NOBODY, phone: person.phone })),
        );
        host.person.type('Customers!D3', `'${person.phone}`);
        const terms = termsOf(host, { kind: 'customer', id: 'c0' }) as PersonTerm[];
        const own = terms.filter(({ sharedWith }) => sharedWith.length === 0);
        expect(terms.length - own.length).toBe(1);
        asking(host)({ ...eraseQuestion(host, person.company), terms: own });
        expect(recordsIn(host, 'Customers')[0]).toMatchObject({ Phone: person.phone });
        const but = { ...person, phone: NOBODY.phone };
        expect(whatIsLeft(host, but)).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
