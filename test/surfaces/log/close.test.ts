/** Marking a customer as won, lost or do not contact, over a workbook in memory. */
import { catalogueOf } from '../../../src/language';
import { answerClose } from '../../../src/surfaces/log/close';
import { assess } from '../../../src/rules';
import { answerUndo } from '../../../src/surfaces/log';
import { openContext, openCustomerFile } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aWorkbook, rowsOf } from '../../support/team-workbook';

const { choices } = catalogueOf('en');
const FIELDS = ['stage', 'closedOn', 'lostReason', 'doNotContact'];
const close = (platform: ReturnType<typeof aWorkbook>, question: object) =>
  answerClose({ id: 'closing-1', customer: 'c1', ...question }, platform);

describe('answerClose', () => {
  it.each([
    [{ how: 'won', reason: 'unused' }, [choices.stage.won, '2026-11-23', '', '']],
    [{ how: 'lost', reason: 'Price' }, [choices.stage.lost, '2026-11-23', 'Price', '']],
    [{ how: 'do-not-contact' }, ['', '', '', choices.yes.yes]],
  ])('answerClose writes %o into the row', (question, cells) => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    expect(close(platform, question)).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'customers', FIELDS)).toEqual([cells]);
  });

  it('answerClose notes a withdrawn consent with its day, and Undo gives it back', () => {
    const customer = { company: 'Northwind', consentOn: day('2026-03-02') };
    const platform = aWorkbook({ customers: [customer] });
    const cells = () => rowsOf(platform, 'customers', ['doNotContact', 'consentOn']);
    const before = cells();
    expect(close(platform, { how: 'withdrawn' })).toMatchObject({
      ...{ outcome: 'done', warnings: [] },
      message: 'Northwind has withdrawn consent and is marked do not contact.',
    });
    expect(cells()).toEqual([[choices.yes.yes, '']]);
    expect(rowsOf(platform, 'journal', ['kind', 'note'])).toEqual([
      [choices.entryKind.notice, 'Consent of Mon, Mar 2, 2026 withdrawn'],
    ]);
    expect(answerUndo({ undo: 'closing-1' }, platform)).toMatchObject({ outcome: 'done' });
    expect(cells()).toEqual(before);
    // Twice, or of a customer who never agreed, there is less to write.
    close(platform, { id: 'closing-2', how: 'withdrawn' });
    expect(close(platform, { id: 'closing-3', how: 'withdrawn' })).toMatchObject({
      outcome: 'done',
    });
    expect(rowsOf(platform, 'journal', ['note'])).toHaveLength(1);
  });

  const DEAL = {
    company: 'Northwind',
    need: 'clear',
    expectedClose: day('2027-01-10'),
    intention: 'interested',
    manualGrade: 'A',
    plannedFor: day('2026-12-01'),
    nextStep: 'Send the contract',
    snoozes: 2,
    stage: 'negotiating',
    lastContact: day('2026-11-20'),
  };
  const EMPTIED = ['need', 'expectedClose', 'intention', 'manualGrade', 'plannedFor', 'nextStep'];
  const dealIn = (platform: ReturnType<typeof aWorkbook>) =>
    rowsOf(platform, 'customers', [...EMPTIED, 'stage', 'closedOn', 'lastPurchase']);

  it('answerClose empties the deal and writes a touch with its last values', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    const before = dealIn(platform);
    close(platform, { how: 'won', purchase: { amount: 1200, product: 'Tea' } });
    expect(dealIn(platform)).toEqual([['', '', '', '', '', '', 'Won', '2026-11-23', '2026-11-23']]);
    const kept = ['kind', 'outcome', 'needAfter', 'closeAfter', 'stageAfter', 'nextStep'];
    expect(rowsOf(platform, 'journal', kept)).toEqual([
      ['Contact', 'Order', 'Clear', '2027-01-10', 'Won', 'Send the contract'],
    ]);
    expect(rowsOf(platform, 'purchases', ['customerId', 'on', 'product', 'amount'])).toEqual([
      ['c1', '2026-11-23', 'Tea', '1200'],
    ]);
    expect(answerUndo({ undo: 'closing-1' }, platform)).toMatchObject({ outcome: 'done' });
    expect(dealIn(platform)).toEqual(before);
    expect(rowsOf(platform, 'purchases', ['customerId'])).toEqual([]);
  });

  it('answerClose takes a won customer off the overdue list', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    const assessed = () => {
      const file = openCustomerFile(openContext(platform));
      return assess(file.at(2), file.policies, day('2026-11-23'));
    };
    expect(assessed()).toMatchObject({ graded: { grade: 'A' } });
    close(platform, { how: 'won' });
    expect(assessed()).toMatchObject({
      graded: { grade: 'U', reason: 'next-deal-unknown' },
      status: 'scheduled',
      type: 'existing',
    });
  });

  it('answerClose keeps a day to look again at a lost customer, and refuses one too far away', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    const lost = { how: 'lost', reason: 'Budget' };
    expect(close(platform, { ...lost, lookAgain: '2028-05-03' })).toMatchObject({
      outcome: 'refused',
      field: 'lookAgain',
    });
    close(platform, { ...lost, lookAgain: '2027-05-03' });
    expect(rowsOf(platform, 'customers', ['plannedFor', 'lostReason'])).toEqual([
      ['2027-05-03', 'Budget'],
    ]);
    expect(rowsOf(platform, 'journal', ['outcome', 'note'])).toEqual([['Refused', 'Budget']]);
  });

  describe('to complete', () => {
    const FOUND_LATER = {
      ...{ company: 'Northwind', stage: 'won', need: 'clear' },
      ...{ expectedClose: day('2026-10-20'), closedOn: day('2026-10-20'), closedStage: 'won' },
      ...{ closedNeed: 'clear', closedClose: day('2026-10-20') },
    };
    const KEPT = ['need', 'expectedClose', 'closedNeed', 'closedClose', 'lastPurchase'];

    it('answerClose adds the purchase of a deal closed earlier, on the day of the closing', () => {
      const platform = aWorkbook({ customers: [FOUND_LATER] });
      const purchase = { amount: 900, product: 'Tea' };
      expect(close(platform, { how: 'complete', purchase, oldDeal: 'empty' })).toMatchObject({
        outcome: 'done',
      });
      expect(rowsOf(platform, 'purchases', ['customerId', 'on', 'product', 'amount'])).toEqual([
        ['c1', '2026-10-20', 'Tea', '900'],
      ]);
      expect(rowsOf(platform, 'customers', KEPT)).toEqual([['', '', '', '', '2026-10-20']]);
    });

    it('answerClose keeps need and close as those of the next deal, and Undo takes that back', () => {
      const platform = aWorkbook({ customers: [FOUND_LATER] });
      const before = rowsOf(platform, 'customers', KEPT);
      close(platform, { how: 'complete', oldDeal: 'keep' });
      expect(rowsOf(platform, 'customers', KEPT)).toEqual([['Clear', '2026-10-20', '', '', '']]);
      expect(answerUndo({ undo: 'closing-1' }, platform)).toMatchObject({ outcome: 'done' });
      expect(rowsOf(platform, 'customers', KEPT)).toEqual(before);
    });

    it('answerClose adds the reason of a deal that was lost, and writes nothing for an open one', () => {
      const customers = [{ company: 'Lost Ltd', stage: 'lost' }, { company: 'Open Ltd' }];
      const platform = aWorkbook({ customers });
      const answers = { how: 'complete', reason: 'Price', purchase: { amount: 5 } };
      close(platform, answers);
      close(platform, { ...answers, id: 'closing-2', customer: 'c2', oldDeal: 'keep' });
      expect(rowsOf(platform, 'customers', ['lostReason', 'lastPurchase'])).toEqual([
        ['Price', ''],
      ]);
      expect(rowsOf(platform, 'purchases', ['customerId'])).toEqual([]);
    });
  });

  it('answerClose records a purchase without an amount where the amount is waived', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    close(platform, { how: 'won', purchase: { amount: null } });
    expect(rowsOf(platform, 'purchases', ['customerId', 'amount'])).toEqual([['c1', '']]);
  });

  it('answerClose writes nothing the second time the same question is sent', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    const won = { how: 'won', purchase: { amount: 5 } };
    expect([close(platform, won), close(platform, won)]).toMatchObject([
      { outcome: 'done', again: false },
      { outcome: 'done', again: true },
    ]);
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(1);
    expect(rowsOf(platform, 'purchases', ['id'])).toHaveLength(1);
  });

  it('answerClose needs a reason for a lost customer', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    expect(close(platform, { how: 'lost', reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(rowsOf(platform, 'customers', ['stage'])).toEqual([]);
  });

  it('answerClose refuses a customer who is gone', () => {
    expect(close(aWorkbook(), { how: 'won' })).toMatchObject({ code: 'gone' });
  });
});
