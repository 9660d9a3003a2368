/** Marking a customer as won, lost or do not contact, over a workbook in memory. */
import { catalogueOf } from '../../../src/language';
import { answerClose } from '../../../src/surfaces/customer/close';
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

  it('answerClose needs a reason for a lost customer', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind' }] });
    expect(close(platform, { how: 'lost', reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(rowsOf(platform, 'customers', ['stage'])).toEqual([]);
  });

  it('answerClose refuses a customer who is gone', () => {
    expect(close(aWorkbook(), { how: 'won' })).toMatchObject({ code: 'gone' });
  });
});
