/** Refusals: what went wrong in words, with everything that was sent. */
import { PlatformError } from '../../../src/platform';
import { missingCustomer, withLock, withRefusals } from '../../../src/workbook';
import { contextOf, sampleWorkbook } from '../../support/sample-workbook';

const sent = { note: 'Wants a quote' };
const context = contextOf(sampleWorkbook());

describe('withRefusals', () => {
  it.each([
    ['write-refused', 'google', context.words.menu.needs.refused({ reason: 'Protected.' })],
    ['no-storage', 'google', context.words.menu.needs.failed({ reason: 'Protected.' })],
    ['no-customers', 'set-up', context.words.menu.needs.setUp],
  ] as const)('turns the platform error %s into the refusal %s', (error, code, message) => {
    const refused = withRefusals(context, sent, () => {
      throw new PlatformError(error, 'Protected.');
    });
    expect(refused).toEqual({ outcome: 'refused', code, message, sent });
  });

  it('does not hide a defect', () => {
    const failing = () =>
      withRefusals(context, sent, () => {
        throw new TypeError('x is undefined');
      });
    expect(failing).toThrow('x is undefined');
  });
});

describe('withLock', () => {
  it('does not work without the lock, and frees it afterwards', () => {
    const { platform } = context;
    const held = platform.lock().hold(0, () => withLock(context, sent, () => 'worked'));
    expect(held?.value).toMatchObject({ outcome: 'refused', code: 'busy' });
    expect(withLock(context, sent, () => 'worked')).toBe('worked');
  });
});

describe('missingCustomer', () => {
  it('tells a deleted customer from a deleted ID column', () => {
    expect(missingCustomer(context, { columns: { id: 0 } }).code).toBe('gone');
    expect(missingCustomer(context, { columns: {} })).toMatchObject({
      code: 'column',
      field: 'id',
    });
  });
});
