/** Every sentence of an email is in both of its renderings. */
import { mailContent, type MailBlock } from '../../../../src/surfaces/digest/mail/content';
import { renderHtml } from '../../../../src/surfaces/digest/mail/html';
import { listRows } from '../../../../src/surfaces/digest/mail/listing';
import { renderText } from '../../../../src/surfaces/digest/mail/text';
import { day } from '../../../support/customers';
import { aFile, frameOf, onlyDigest, overdue, toGrade } from '../../../support/team-files';

const owner = 'ana@example.com';

const contentIn = (language: 'en' | 'zh') => {
  const file = aFile({
    customers: [
      overdue({ owner, nextStep: 'Send the quote', intention: 'interested' }),
      overdue({ owner, renewal: day('2026-11-27') }),
      ...Array.from({ length: 60 }, () => toGrade({ owner })),
      ...Array.from({ length: 60 }, (_, at) => overdue({ owner: `Unknown ${at}` })),
    ],
    language,
    team: [{ name: 'Ana', email: owner, role: 'manager', language }],
  });
  const digest = onlyDigest(file, owner);
  return mailContent(digest, listRows(digest), frameOf(file));
};

/** The text inside tags, with entities decoded. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

const sentencesOf = (block: MailBlock): readonly (string | null)[] => {
  switch (block.kind) {
    case 'occasion':
      return [block.title, ...block.lines.flatMap(({ when, late, text }) => [when, late, text])];
    case 'section':
      return [
        block.title,
        block.detail,
        block.more?.label ?? null,
        block.waiting,
        ...block.rows.flatMap(({ facts, lines }) => [...facts, ...lines].map(({ text }) => text)),
      ];
    case 'team':
      return [block.heading, block.explained, ...block.sections.map(({ title }) => title)];
    case 'colleagues':
      return [block.title, ...block.owners.flatMap(({ name, summary }) => [name, summary])];
    case 'more-owners':
      return [block.link.label];
    case 'notices':
      return [block.title, ...block.notices.map(({ text }) => text)];
  }
};

describe('mailContent', () => {
  it.each(['en', 'zh'] as const)(
    'mailContent has every kind of block, and HTML and plain text show all its sentences (%s)',
    (language) => {
      const content = contentIn(language);
      const kinds = new Set(content.blocks.map(({ kind }) => kind));
      expect([...kinds]).toEqual([
        'section',
        'team',
        'colleagues',
        'more-owners',
        'occasion',
        'notices',
      ]);
      const html = textOfHtml(renderHtml(content));
      const text = renderText(content);
      const { because, stop, stopHow, asOf } = content.footer;
      const sentences = [content.title, content.date, because, stop.label, stopHow, asOf];
      for (const sentence of [...sentences, ...content.blocks.flatMap(sentencesOf)]) {
        if (sentence === null) continue;
        expect(html).toContain(sentence);
        expect(text).toContain(sentence);
      }
    },
  );
});

describe('what an email does not repeat', () => {
  const interested = { owner, intention: 'interested' } as const;

  it('advice for several customers is given once, and not again after an email that gave it', () => {
    const file = aFile({ customers: [overdue(interested), overdue(interested)] });
    const digest = onlyDigest(file, owner);
    const adviceAfter = (lastMail: typeof digest.lastMail) => {
      const shown = { ...digest, lastMail };
      const { blocks } = mailContent(shown, listRows(shown), frameOf(file));
      const rows = blocks.flatMap((block) => (block.kind === 'section' ? block.rows : []));
      return rows.flatMap(({ lines }) => lines.filter(({ code }) => code === 'advice')).length;
    };
    expect(adviceAfter(null)).toBe(1);
    expect(adviceAfter({ on: day('2026-11-20'), workingDays: 1 })).toBe(0);
  });

  it('IDs are shown only for customers of one name', () => {
    const file = aFile({
      customers: [
        overdue({ owner, company: 'Twin Ltd' }),
        overdue({ owner, company: 'Twin Ltd' }),
        overdue({ owner, company: 'Only Ltd' }),
      ],
    });
    const digest = onlyDigest(file, owner);
    const text = renderText(mailContent(digest, listRows(digest), frameOf(file)));
    expect(text.match(/Ltd \(C-\d\)/g)).toEqual(['Ltd (C-1)', 'Ltd (C-2)']);
  });

  it('the number at the top of an email is that of the section below', () => {
    const { tiles, blocks } = contentIn('en');
    const counted = blocks.flatMap((block) =>
      block.kind === 'section' ? [[block.section, Number(/^\d+/.exec(block.detail))] as const] : [],
    );
    const shown = new Map(tiles.map(({ section, count }) => [section, count] as const));
    expect(counted.map(([section]) => [section, shown.get(section)])).toEqual(counted);
  });
});
