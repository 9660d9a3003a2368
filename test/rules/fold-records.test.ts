import { foldRecords } from '../../src/rules';
import { aCustomer, anEntry, day, thePolicies } from '../support/customers';

describe('foldRecords', () => {
  it('the attempt that ended a deal is none of the next one, whatever an entry with an earlier day said of the stage', () => {
    const closedOn = day('2026-11-23');
    const customer = aCustomer({ id: 'c1', stage: 'won', closedOn, lastTracked: closedOn });
    const journal = [
      anEntry({ id: 'late', on: day('2026-11-02'), kind: 'touch', stageAfter: 'won' }),
      anEntry({ id: 'end', on: closedOn, kind: 'attempt', stageAfter: 'won' }),
    ];
    const fold = (record: typeof customer) =>
      foldRecords(record, { journal, purchases: null, cases: null }, null, thePolicies().calendar);
    expect(fold(customer).record.attempts).toBe(0);
    // An attempt of the next deal, which the row knows of.
    expect(fold({ ...customer, attempts: 1 }).record.attempts).toBe(1);
    expect(fold({ ...customer, closedOn: null }).record.attempts).toBe(1);
  });
});
