import type { Customer } from '../../../../src/rules';
import { caseFields } from '../../../../src/rules/customers/fields';
import { occasionBlocks } from '../../../../src/surfaces/digest/mail/occasion-lines';
import { renderMail } from '../../../../src/surfaces/digest/mail/render-mail';
import { catalogueOf } from '../../../../src/language';
import { blank, day } from '../../../support/customers';
import { aFile, dueSoon, frameOf, onlyDigest, overdue } from '../../../support/team-files';

const owner = 'ana@example.com';

const fileOf = (language: 'en' | 'zh', customers: readonly Partial<Customer>[]) =>
  aFile({
    customers,
    language,
    today: day('2026-11-27'),
    cases: {
      'C-1': [
        {
          ...blank(caseFields),
          kind: 'complaint',
          opened: day('2026-11-16'),
          promisedFor: day('2026-11-24'),
          text: 'Came without\nlabels.',
          owner: 'Tom',
        },
      ],
    },
  });

const customers = [
  overdue({ owner }),
  dueSoon({ owner, company: 'Weekend', plannedFor: day('2026-11-28') }),
  overdue({ owner, company: 'Renews', id: '', renewal: day('2026-12-01') }),
];

describe('occasionBlocks', () => {
  it.each([
    [
      'en',
      [
        'Cases',
        'Brightwater Ltd (C-1) | Complaint · due Tue Nov 24 | 3 working days late | Came without labels. · Tom',
        'Due on the coming days off, Sat Nov 28 to Sun Nov 29',
        'Weekend (C-2) | Sat Nov 28 · Planned later than grade A requires |  | ',
      ],
      ['Coming up', 'Renews () | Tue Dec 1 · Renewal due |  | '],
    ],
    [
      'zh',
      [
        '事项',
        'Brightwater Ltd (C-1) | 投诉 · 期限11月24日 周二 | 晚 3 个工作日 | Came without labels. · Tom',
        '休息日（11月28日 周六至11月29日 周日）到期',
        'Weekend (C-2) | 11月28日 周六 · 按计划跟进，晚于 A 级间隔 |  | ',
      ],
      ['近期重要日子', 'Renews () | 12月1日 周二 · 即将续约 |  | '],
    ],
  ] as const)(
    'occasionBlocks name the customer, the occasion, its day and the lateness (%s)',
    (language, before, after) => {
      const file = fileOf(language, customers);
      const blocks = occasionBlocks(onlyDigest(file), catalogueOf(language), frameOf(file));
      const said = (side: 'before' | 'after') =>
        blocks[side].flatMap(({ title, lines }) => [
          title,
          ...lines.map(({ name, id, when, late, text }) =>
            [`${name} (${id})`, when, late ?? '', text].join(' | '),
          ),
        ]);
      expect([said('before'), said('after')]).toEqual([before, after]);
    },
  );

  it('occasionBlocks show ten lines and link to the others, in HTML and plain text alike', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      overdue({ owner, company: `Renews ${at}`, renewal: day('2026-12-01') }),
    );
    const file = fileOf('en', many);
    const { mail } = renderMail(onlyDigest(file), frameOf(file), null);
    const text = mail.text.slice(mail.text.indexOf('【Coming up】'));
    expect(text.match(/Renewal due/g)).toHaveLength(10);
    expect(text).toContain(
      '\nand 2 more in the sheet\nhttps://sheets.example/d/1/edit?gid=7#gid=7&range=A1\n',
    );
    const html = mail.html.slice(mail.html.indexOf('Coming up'));
    expect(html.match(/Renewal due/g)).toHaveLength(10);
    expect(html).toContain('range=A1" style="color:#15c">and 2 more in the sheet</a>');
  });
});
