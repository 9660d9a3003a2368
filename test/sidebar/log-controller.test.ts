/** The log form: input, preview, required answers, saving. */
import { hasInput, openLogController } from '../../src/sidebar/log-controller';
import { openOutbox } from '../../src/sidebar/outbox';
import type { SidebarState } from '../../src/sidebar/state';
import { aCustomerAnswer, openSidebarTest, words } from '../support/sidebar';

const CUSTOMER = { id: 'c1', row: 2, name: 'Northwind' };
const offers = {
  outcomes: [
    { code: 'reached', word: 'Reached', isAttempt: false },
    { code: 'no-answer', word: 'No answer', isAttempt: true },
  ],
} as unknown as SidebarState['offers'];

function openForm(customer = CUSTOMER) {
  const test = openSidebarTest({ offers });
  const log = openLogController(
    test.context,
    openOutbox(test.context, { readAgain: () => undefined }),
  );
  log.open({ customer, from: 'today', details: null });
  return { ...test, log, form: () => test.state().form };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('openLogController', () => {
  it('openLogController previews the draft without its note, then with each need, once typing pauses', async () => {
    const { script, log, state } = openForm();
    log.update({ outcome: 'reached', note: 'Called' });
    await jest.advanceTimersByTimeAsync(299);
    expect(script.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    const drafts = [{}, { need: 'clear' }, { need: 'potential' }, { need: 'none' }];
    expect(script.asked).toEqual([
      {
        ask: 'preview',
        customer: 'c1',
        drafts: drafts.map((draft) => ({ outcome: 'reached', ...draft })),
      },
    ]);
    const effects = ['B', 'A', 'D', 'E'].map((gradeAfter) => ({ gradeAfter }));
    await script.answer({ outcome: 'preview', effects });
    expect(state().preview).toMatchObject({
      now: { gradeAfter: 'B' },
      byNeed: { clear: { gradeAfter: 'A' }, none: { gradeAfter: 'E' } },
    });
  });

  it('openLogController asks for no preview when only the note changes', async () => {
    const { script, log } = openForm();
    await jest.advanceTimersByTimeAsync(300);
    log.update({ note: 'Called' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(script.asked).toHaveLength(1);
  });

  it('openLogController keeps the input when the form of the same customer is opened again', () => {
    const { log, form } = openForm();
    log.update({ note: 'Called' });
    log.open({ customer: CUSTOMER, from: 'customer', details: null });
    expect(form()).toMatchObject({ draft: { note: 'Called' }, from: 'customer' });
    log.open({ customer: { ...CUSTOMER, id: 'c2' }, from: 'today', details: null });
    expect(form()?.draft).toEqual({});
  });

  it('openLogController requires an outcome, then need and close, unless no one was reached', () => {
    const { log, form } = openForm();
    expect(log.save()).toBe(false);
    expect(form()?.trouble).toMatchObject({
      field: 'outcome',
      message: words.log.missing.outcome,
    });
    log.update({ outcome: 'reached' });
    expect(log.save()).toBe(false);
    expect(form()?.trouble?.field).toBe('need');
    log.update({ outcome: 'no-answer' });
    expect(log.save()).toBe(true);
  });

  it('openLogController accepts “unchanged” as the answer for need and close', () => {
    const { log, form } = openForm();
    log.update({ outcome: 'reached', need: 'none' });
    log.keepNeedAndClose();
    expect(form()).toMatchObject({ draft: { outcome: 'reached' }, isRegraded: true });
    expect(form()?.draft).not.toHaveProperty('need');
    expect(log.save()).toBe(true);
  });

  it('openLogController sends the draft, hides the customer and closes the form when saving', async () => {
    const { script, log, state } = openForm();
    log.update({ kind: 'review', outcome: undefined });
    log.keepNeedAndClose();
    log.save();
    expect(state()).toMatchObject({ form: null, posts: [{ label: 'Northwind' }] });
    expect([...state().hidden]).toEqual(['c1']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(script.asked).toMatchObject([{ ask: 'log', customer: 'c1', draft: { kind: 'review' } }]);
  });

  it('openLogController cannot save before the customer has an ID, which the details bring', () => {
    const { log, form } = openForm({ ...CUSTOMER, id: '' });
    log.update({ outcome: 'no-answer' });
    expect(log.save()).toBe(false);
    log.setDetails(aCustomerAnswer({ id: 'c9' }));
    expect(form()).toMatchObject({ customer: { id: 'c9' }, details: { outcome: 'customer' } });
    expect(log.save()).toBe(true);
  });
});

describe('hasInput', () => {
  it('hasInput is true once something has been answered', () => {
    const { log, form } = openForm();
    expect(hasInput(form())).toBe(false);
    log.update({ note: 'Called' });
    expect(hasInput(form())).toBe(true);
    log.update({ note: undefined });
    expect([hasInput(form()), hasInput(null)]).toEqual([false, false]);
  });
});
