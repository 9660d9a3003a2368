/** Answers of the log form as input of the rules. */
import type { Customer, Entry } from '../../../src/rules';
import { readDraft } from '../../../src/surfaces/log/read-draft';
import { openContext } from '../../../src/workbook';
import { aCustomer, day } from '../../support/customers';
import { aPlatform } from '../../support/contexts';

const meta = { id: 'entry-001', by: 'Ana', corrects: '', loggedAt: '2026-11-23 08:05' };
const now = () => '2026-11-23T08:05:00Z';

const read = (
  draft: Parameters<typeof readDraft>[1]['draft'],
  customer: Partial<Customer> = {},
  entries: readonly Entry[] = [],
) =>
  readDraft(openContext(aPlatform({ now })), {
    draft,
    customer: aCustomer(customer),
    entries,
    meta,
  });

describe('readDraft', () => {
  it('readDraft takes today and the present values of the customer for what is left out', () => {
    const customer = { need: 'clear', nextStep: 'Send offer', stage: 'negotiating' } as const;
    expect(read({ outcome: 'reached' }, customer)).toMatchObject({
      ...customer,
      ...meta,
      on: day('2026-11-23'),
      kind: 'touch',
    });
  });

  it('readDraft clears what is answered with null', () => {
    const customer = { need: 'clear', expectedClose: day('2027-01-20') } as const;
    expect(read({ need: null, expectedClose: null }, customer)).toMatchObject({
      need: null,
      expectedClose: null,
    });
  });

  it('readDraft counts an outcome without contact as an attempt', () => {
    expect(read({ outcome: 'no-answer' })).toMatchObject({ kind: 'attempt' });
  });

  it('readDraft refuses to wait for a customer without a day', () => {
    expect(read({ outcome: 'waiting' })).toMatchObject({ code: 'input', field: 'plannedFor' });
    expect(read({ outcome: 'waiting', plannedFor: '2026-12-01' })).toMatchObject({
      plannedFor: day('2026-12-01'),
    });
  });

  it('readDraft keeps a plan after the event, and drops one that has been fulfilled', () => {
    const planAfter = (plannedFor: string) => read({}, { plannedFor: day(plannedFor) });
    expect(planAfter('2026-11-24')).toMatchObject({ plannedFor: day('2026-11-24') });
    expect(planAfter('2026-11-23')).toMatchObject({ plannedFor: null });
  });

  it.each([
    ['satisfaction', { satisfaction: 6 }],
    ['note', { note: 'x'.repeat(50_001) }],
    ['plannedFor', { plannedFor: 'soon' }],
    ['on', { on: '2026-02-30' }],
  ])('readDraft refuses an invalid %s by its field', (field, draft) => {
    expect(read(draft)).toMatchObject({ code: 'input', field });
  });
});
