/** The heaviest realistic email stays below the size at which Gmail clips a message. */
import type { Customer } from '../../../../src/rules';
import { caseFields } from '../../../../src/rules/customers/fields';
import { mailContent } from '../../../../src/surfaces/digest/mail/content';
import { renderHtml } from '../../../../src/surfaces/digest/mail/html';
import { listRows } from '../../../../src/surfaces/digest/mail/listing';
import { renderMail } from '../../../../src/surfaces/digest/mail/render-mail';
import { anEntry, blank, day } from '../../../support/customers';
import { aFile, frameOf, onlyDigest, overdue } from '../../../support/team-files';

/** Gmail's figure, in bytes of HTML (docs/platform.md §2); the smaller reading of "102 KB". */
const GMAIL_CLIPS_AT = 102_000;

const owner = 'ana@example.com';

/** 150 characters, 450 bytes. */
const LONG_TEXT = '希望分两批交货，报价保留到十二月底，并要求一家航运公司出具推荐信。'
  .repeat(5)
  .slice(0, 150);

/** A manager's email in Chinese: 60 customers of her own with long texts, and every part of the team's overview. */
function heaviestFile() {
  const members = Array.from({ length: 40 }, (_, at) => ({
    name: `欧阳晓雯同事${at}`,
    email: `colleague${at}@example.com`,
    capacity: 1,
    digest: false,
  }));
  const own = Array.from({ length: 60 }, (_, at): Partial<Customer> =>
    overdue({
      owner,
      company: `明湖水泵制造与海外工程服务股份有限公司第${at}分公司`,
      contact: '采购部陈海伦经理（周一至周四上午在办公室）',
      phone: '+86 10 5555 0199 转 3; +86 21 5555 0123',
      nextStep: LONG_TEXT,
      intention: 'interested',
      manualClass: 'key',
      gradeAtLastEntry: 'B',
      renewal: day('2026-12-01'),
    }),
  );
  const theirs = Array.from({ length: 140 }, (_, at): Partial<Customer> =>
    overdue({
      owner: members[at % members.length]?.name ?? '',
      company: `海港仪器仪表进出口贸易有限责任公司${at}`,
      lastContact: day('2026-11-10'),
      snoozes: 3,
    }),
  );
  const ids = own.map((_, at) => `C-${at + 1}`);
  return aFile({
    customers: [...own, ...theirs],
    team: [...members, { name: '安娜', email: owner, role: 'manager', language: 'zh' }],
    language: 'zh',
    today: day('2026-11-27'),
    url: () => `https://docs.google.com/spreadsheets/d/${'x'.repeat(44)}/edit`,
    rowUrl: (row) =>
      `https://docs.google.com/spreadsheets/d/${'x'.repeat(44)}/edit?gid=1234567890#gid=1234567890&range=A${row}`,
    entries: Object.fromEntries(
      ids.map((id) => [id, [anEntry({ on: day('2026-11-13'), note: LONG_TEXT })]]),
    ),
    cases: Object.fromEntries(
      ids.map((id) => [
        id,
        [
          {
            ...blank(caseFields),
            kind: 'complaint',
            opened: day('2026-11-16'),
            promisedFor: day('2026-11-24'),
            text: LONG_TEXT,
          },
        ],
      ]),
    ),
  });
}

describe('renderMail', () => {
  it('renderMail keeps the heaviest realistic email below the size at which Gmail clips a message', () => {
    const file = heaviestFile();
    const digest = onlyDigest(file, owner);
    const context = frameOf(file);
    const unlimited = renderHtml(mailContent(digest, listRows(digest, 50), context));
    // Otherwise this file would not be heavy enough to prove anything.
    expect(Buffer.byteLength(unlimited, 'utf8')).toBeGreaterThan(GMAIL_CLIPS_AT);

    const { mail, listing } = renderMail(digest, context, null);
    expect(Buffer.byteLength(mail.html, 'utf8')).toBeLessThan(GMAIL_CLIPS_AT);
    expect(listing.listed).toBeGreaterThan(4);
    expect(mail.html).toContain(`另有 ${60 - listing.listed} 位`);
  });
});
