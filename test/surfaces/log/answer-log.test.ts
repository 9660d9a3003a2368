/** Questions of the log over a workbook in memory: preview, log, correct, review many, undo. */
import {
  answerLog,
  answerPreview,
  answerReviewAll,
  answerUndo,
} from '../../../src/surfaces/log/answer-log';
import { catalogueOf } from '../../../src/language';
import { day } from '../../support/customers';
import { aWorkbook, rowsOf } from '../../support/team-workbook';

const { entryKind } = catalogueOf('en').choices;
const CUSTOMER = { company: 'Northwind', need: 'clear', expectedClose: day('2027-01-20') };
const REACHED = { outcome: 'reached', note: 'Called', need: 'potential' };

const log = (platform: ReturnType<typeof aWorkbook>, question: object = {}) =>
  answerLog({ id: 'entry-001', customer: 'c1', draft: REACHED, ...question }, platform);

describe('answerPreview', () => {
  it('answerPreview shows the effect of every draft and writes nothing', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    const drafts = [{ outcome: 'reached' }, REACHED];
    const preview = answerPreview({ customer: 'c1', drafts }, platform);
    expect(preview).toMatchObject({
      outcome: 'preview',
      effects: [
        { gradeBefore: 'B', gradeAfter: 'B' },
        { gradeBefore: 'B', gradeAfter: 'D' },
      ],
    });
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
  });

  it('answerPreview says that an entry of last Saturday leaves the customer due today', () => {
    const platform = aWorkbook({ customers: [{ ...CUSTOMER, expectedClose: day('2026-12-10') }] });
    const drafts = [{ ...REACHED, need: 'clear', on: '2026-11-21' }, { outcome: 'reached' }];
    expect(answerPreview({ customer: 'c1', drafts }, platform)).toMatchObject({
      effects: [
        { next: '2026-11-23', warnings: ['The customer stays due today.'] },
        { next: '2026-11-24', warnings: [] },
      ],
    });
  });

  it('answerPreview refuses a customer who is no longer in the sheet', () => {
    const preview = answerPreview({ customer: 'c9', drafts: [{}] }, aWorkbook());
    expect(preview).toMatchObject({ outcome: 'refused', code: 'gone' });
  });
});

describe('answerLog', () => {
  it('answerLog opens a case for a promise, which sets the next day, and undo removes both', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    const promise = { text: 'Send the sample', promisedFor: '2026-11-26' };
    const draft = { outcome: 'reached', promise };
    expect(log(platform, { draft })).toMatchObject({ effect: { next: '2026-11-26' } });
    const fields = ['customerId', 'kind', 'opened', 'text', 'promisedFor'];
    expect(rowsOf(platform, 'cases', fields)).toEqual([
      ['c1', 'Promise', '2026-11-23', 'Send the sample', '2026-11-26'],
    ]);
    expect(rowsOf(platform, 'customers', ['promiseDue'])).toEqual([['2026-11-26']]);
    expect(answerUndo({ undo: 'entry-001' }, platform)).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'cases', ['id'])).toEqual([]);
    expect(rowsOf(platform, 'customers', ['promiseDue'])).toEqual([]);
  });

  it('answerLog opens a case for a feature request, and notes that material may be sent', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    const draft = { outcome: 'refused', intention: 'no', wish: 'An API', maySend: true };
    expect(log(platform, { draft }).outcome).toBe('done');
    expect(rowsOf(platform, 'cases', ['customerId', 'kind', 'text'])).toEqual([
      ['c1', 'Feature request', 'An API'],
    ]);
    expect(rowsOf(platform, 'journal', ['note'])).toEqual([['They agreed to be sent material.']]);
  });

  it('answerLog empties the grade typed by hand if the derived one is to count, and undo brings it back', () => {
    const typed = { ...CUSTOMER, need: 'potential', manualGrade: 'A' } as const;
    const platform = aWorkbook({ customers: [typed] });
    const draft = { outcome: 'reached', usesDerivedGrade: true };
    expect(log(platform, { draft })).toMatchObject({
      outcome: 'done',
      effect: { gradeBefore: 'A', gradeAfter: 'D' },
    });
    const shown = () => rowsOf(platform, 'customers', ['manualGrade', 'gradeAtLastEntry']);
    expect(shown()).toEqual([['', 'D']]);
    answerUndo({ undo: 'entry-001' }, platform);
    expect(shown()).toEqual([['A', '']]);
  });

  it('answerLog keeps the earlier day of another case, and refuses a promise without words', () => {
    const platform = aWorkbook({ customers: [{ ...CUSTOMER, promiseDue: day('2026-11-24') }] });
    const promise = { text: 'Send the sample', promisedFor: '2026-11-26' };
    expect(log(platform, { draft: { promise: { ...promise, text: ' ' } } })).toMatchObject({
      outcome: 'refused',
      field: 'promise',
    });
    expect(log(platform, { draft: { promise } })).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'customers', ['promiseDue'])).toEqual([['2026-11-24']]);
  });

  it('answerLog adds an entry to the journal and updates the customer', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    expect(log(platform)).toMatchObject({ outcome: 'done', undo: 'entry-001', again: false });
    expect(rowsOf(platform, 'journal', ['id', 'customerId', 'on', 'note'])).toEqual([
      ['entry-001', 'c1', '2026-11-23', 'Called'],
    ]);
    expect(rowsOf(platform, 'customers', ['need', 'lastContact'])).toEqual([
      ['Potential', '2026-11-23'],
    ]);
  });

  it('answerLog writes a question that is sent twice only once', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    const first = log(platform);
    expect(log(platform)).toMatchObject({ ...first, again: true });
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(1);
  });

  it('answerLog lets a correction replace the entry, starting from the state before it', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    log(platform);
    const draft = { outcome: 'no-answer' };
    const corrected = log(platform, { id: 'entry-002', corrects: 'entry-001', draft });
    expect(corrected).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'customers', ['lastContact', 'attempts'])).toEqual([['', '1']]);
  });
});

describe('answerReviewAll', () => {
  it('answerReviewAll logs one review per customer and warns about those who are gone', () => {
    const platform = aWorkbook({ customers: [CUSTOMER, { company: 'Southwind' }] });
    const answer = answerReviewAll(
      { id: 'reviews-1', customers: ['c1', 'c2', 'c2', 'c9'] },
      platform,
    );
    expect(answer).toMatchObject({ outcome: 'done', warnings: [expect.any(String)] });
    expect(rowsOf(platform, 'journal', ['customerId', 'kind'])).toEqual([
      ['c1', entryKind.review],
      ['c2', entryKind.review],
    ]);
  });

  it('answerReviewAll writes nothing when the same question is sent again', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    const question = { id: 'reviews-1', customers: ['c1'] };
    answerReviewAll(question, platform);
    expect(answerReviewAll(question, platform)).toMatchObject({ again: true });
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(1);
  });

  it('answerReviewAll refuses more than 200 customers at once', () => {
    const ask = (count: number) =>
      answerReviewAll(
        { id: 'reviews-1', customers: Array.from({ length: count }, (_, at) => `x${at}`) },
        aWorkbook(),
      );
    expect(ask(201)).toMatchObject({ code: 'input', field: 'customers' });
    expect(ask(200)).toMatchObject({ outcome: 'done' });
  });
});

describe('answerUndo', () => {
  it('answerUndo removes the entry and restores the customer', () => {
    const platform = aWorkbook({ customers: [CUSTOMER] });
    log(platform);
    expect(answerUndo({ undo: 'entry-001' }, platform)).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'customers', ['need', 'lastContact'])).toEqual([['Clear', '']]);
  });
});
