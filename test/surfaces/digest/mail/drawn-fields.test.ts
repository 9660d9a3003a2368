/** Fields declared as drawn in the email: each changes the HTML and the text of its customer's row. */
import { catalogueOf } from '../../../../src/language';
import { mailContent } from '../../../../src/surfaces/digest/mail/content';
import { renderHtml } from '../../../../src/surfaces/digest/mail/html';
import { listRows, type Listing } from '../../../../src/surfaces/digest/mail/listing';
import { ROW_PART, rowOf, type DigestRow } from '../../../../src/surfaces/digest/mail/row';
import { rowContent } from '../../../../src/surfaces/digest/mail/row-content';
import { renderText } from '../../../../src/surfaces/digest/mail/text';
import { fieldsShown } from '../../../../src/rules';
import { day } from '../../../support/customers';
import {
  aFile,
  assessedAs,
  dueSoon,
  frameOf,
  onlyDigest,
  overdue,
} from '../../../support/team-files';

const owner = 'ana@example.com';
const file = aFile({ customers: [overdue({ owner })] });
const digest = onlyDigest(file, owner);
const frame = frameOf(file);

const one = rowOf(assessedAs(overdue({ owner })), 'overdue');
const other = rowOf(
  assessedAs({
    ...dueSoon({ id: 'C-9', company: 'Osier Gardens', contact: 'Ana', phone: '+49 30 111' }),
    nextStep: 'Send the quote',
    preferredChannel: 'WeChat',
    preferredTime: 'mornings',
    intention: 'interested',
    manualClass: 'key',
    expectedClose: day('2027-02-01'),
    plannedFor: day('2026-11-25'),
  }),
  'soon',
);

const rendered = (row: DigestRow): { readonly html: string; readonly text: string } => {
  const { own, ...others } = listRows(digest);
  const lists = own.lists.map((list) => ({ ...list, rows: [row] }));
  const listing: Listing = { ...others, own: { ...own, lists } };
  // An ID is shown where the name alone does not say who it is.
  const namesakes = new Set([one.name, other.name]);
  const content = mailContent({ ...digest, namesakes }, listing, frame);
  return { html: renderHtml(content), text: renderText(content) };
};

describe('a field that the email draws', () => {
  it.each(fieldsShown('mail', 'drawn'))(
    'a field that the email draws is seen in HTML and text: %s',
    (field) => {
      const part = ROW_PART[field as keyof typeof ROW_PART];
      const before = { ...one, workingDaysLate: null };
      const after = { ...before, [part]: part === 'workingDaysLate' ? 3 : other[part] };
      expect(rendered(after).html).not.toBe(rendered(before).html);
      expect(rendered(after).text).not.toBe(rendered(before).text);
    },
  );
});

describe('the lines of a row', () => {
  it('the lines of a row begin with the next step and keep its label', () => {
    const [first] = rowContent(other, catalogueOf('en'), frame).lines;
    expect(first).toEqual({ code: 'next-step', label: 'Next step: ', text: 'Send the quote' });
    expect(rendered(other).text).toContain('\nNext step: Send the quote\n');
    expect(rendered(other).html).toContain('<b>Next step: </b>Send the quote');
  });

  it('the lines of a row are none where nothing is planned and no field asks for one', () => {
    expect(rowContent(one, catalogueOf('zh'), frame).lines).toHaveLength(0);
  });
});
