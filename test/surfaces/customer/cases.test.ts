/** Opening and changing cases over a workbook in memory. */
import { catalogueOf } from '../../../src/language';
import { answerChangeCase, answerOpenCase } from '../../../src/surfaces/customer/cases';
import { aWorkbook, fill, rowsOf } from '../../support/team-workbook';

const { caseKind } = catalogueOf('en').choices;
const QUESTION = { id: 'case-0001', customer: 'c1', kind: 'promise', text: 'Send samples' };
const open = () => aWorkbook({ customers: [{ company: 'Northwind' }] });

describe('answerOpenCase', () => {
  it('answerOpenCase adds the case and shows its promised day with the customer', () => {
    const platform = open();
    answerOpenCase({ ...QUESTION, promisedFor: '2026-11-25' }, platform);
    expect(rowsOf(platform, 'cases', ['customerId', 'kind', 'opened', 'text'])).toEqual([
      ['c1', caseKind.promise, '2026-11-23', 'Send samples'],
    ]);
    expect(rowsOf(platform, 'customers', ['promiseDue'])).toEqual([['2026-11-25']]);
  });

  it('answerOpenCase refuses a case without text or for a customer who is gone', () => {
    expect(answerOpenCase({ ...QUESTION, text: ' ' }, open())).toMatchObject({ field: 'text' });
    expect(answerOpenCase(QUESTION, aWorkbook())).toMatchObject({ code: 'gone' });
  });
});

describe('answerChangeCase', () => {
  const change = (platform: ReturnType<typeof open>, question: object) =>
    answerChangeCase({ id: 'change-01', case: 'k1', ...question }, platform);
  const withCase = (kind: string) => {
    const platform = open();
    fill(platform, 'cases', [{ id: 'k1', customerId: 'c1', kind, text: 'Broken' }]);
    return platform;
  };

  it('answerChangeCase closes a complaint only with cause and prevention', () => {
    const platform = withCase('complaint');
    const closed = '2026-11-23';
    expect(change(platform, { closed })).toMatchObject({ code: 'input', field: 'cause' });
    expect(change(platform, { closed, cause: 'Box' })).toMatchObject({ field: 'prevention' });
    expect(rowsOf(platform, 'cases', ['closed'])).toEqual([]);
    const answer = change(platform, { closed, cause: 'Box', prevention: 'Foam' });
    expect(answer).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'cases', ['closed', 'cause', 'prevention'])).toEqual([
      ['2026-11-23', 'Box', 'Foam'],
    ]);
  });

  it('answerChangeCase closes any other case without them', () => {
    const platform = withCase('feedback');
    expect(change(platform, { closed: '2026-11-23' })).toMatchObject({ outcome: 'done' });
  });

  it('answerChangeCase keeps what is left out, and refuses a case that is gone', () => {
    const platform = withCase('complaint');
    change(platform, { told: '2026-11-23' });
    expect(rowsOf(platform, 'cases', ['text', 'told'])).toEqual([['Broken', '2026-11-23']]);
    expect(change(platform, { id: 'change-02', case: 'k9' })).toMatchObject({ code: 'gone' });
  });
});
