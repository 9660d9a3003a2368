/** The page for phones without a browser: links, and going on to the next customer. */
import { phoneWordsOf } from '../../../src/language/phone';
import { readOpened } from '../../../src/sidebar/phone/opened';
import {
  done,
  log,
  openPhonePage as open,
  previewed,
  memoryStorage,
  ROWS,
  type Opening,
} from '../../support/phone-page';
import { aCustomerAnswer, aRefusal, aToday } from '../../support/sidebar';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a link of the email', () => {
  it('a link opens the form with the customer in it, without a call', async () => {
    const { script, state } = await open(log('c1'));
    expect(state()).toMatchObject({
      view: 'log',
      form: { customer: { id: 'c1' }, details: { outcome: 'customer' }, isRegraded: true },
    });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(script.calls).toEqual([]);
  });

  it('outcome and Save are enough: one call saves, reads the list, and brings the next customer', async () => {
    const { panel, script, state } = await open(log('c1'));
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ view: 'log', form: { customer: { id: 'c2' } } });
    expect(script.calls).toEqual([['log', 'today', 'preview', 'customer']]);
    expect(script.asked[0]).toMatchObject({ customer: 'c1', draft: { outcome: 'reached' } });
    expect(script.asked[3]).toMatchObject({ customer: 'c2' });
    await script.answer([done, aToday(ROWS.slice(1)), previewed, aCustomerAnswer({ id: 'c2' })]);
    expect(state().form?.details?.customer.id).toBe('c2');
  });

  it('a second tap on Save sends nothing more', async () => {
    const { panel, script } = await open(log('c3'));
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    expect(script.asked.filter(({ ask }) => ask === 'log')).toHaveLength(1);
  });

  it('the same answers from two phones have one id, other answers and a later entry another', async () => {
    const ids: unknown[] = [];
    for (const [note, lastEntry] of [
      ['', ''],
      ['', ''],
      ['Call in May', ''],
      ['', 'e9'],
    ] as const) {
      const { panel, script } = await open({
        ...log('c1'),
        customer: { ...aCustomerAnswer({ id: 'c1' }), lastEntry },
      });
      panel.log.update({ note: note === '' ? undefined : note });
      panel.log.update({ outcome: 'reached' });
      panel.saveLog();
      await jest.advanceTimersByTimeAsync(0);
      ids.push(script.asked[0]?.['id']);
    }
    expect(ids[0]).toMatch(/^p[a-z0-9]{7,39}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
  });

  it('a form that was opened from the list leads back to it', async () => {
    const { panel, script, state } = await open();
    panel.openLog(ROWS[0]);
    await script.answer([previewed, aCustomerAnswer({ id: 'c1' })]);
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    expect(state()).toMatchObject({ view: 'today', form: null });
  });

  const pausedAs = (paused: string): Opening => ({
    ...log('c1'),
    customer: { ...aCustomerAnswer({ id: 'c1' }), paused },
  });
  const lastMonth: Opening = { ...log('c1'), request: { ...log('c1').request, day: '2026-10-23' } };
  it.each<[string, Opening, string]>([
    ['that is wrong', { request: { isWrong: true } }, 'wrong'],
    ['from last month', lastMonth, 'old'],
    ['to a customer who is gone', { ...log('c1'), customer: aRefusal('gone') }, 'gone'],
    ['to a merged customer', pausedAs('merged'), 'merged'],
    ['to an archived customer', pausedAs('archived'), 'archived'],
    ['to a customer not to be contacted', pausedAs('do-not-contact'), 'do-not-contact'],
  ])('a link %s shows the due list and says why', async (_, opening, trouble) => {
    const { state, here, panel } = await open(opening);
    expect(state()).toMatchObject({ view: 'today', form: null });
    expect(here().trouble).toBe(trouble);
    expect(phoneWordsOf('en').link).toHaveProperty(trouble);
    panel.show('settings');
    expect(here().trouble).toBeNull();
  });

  it('a link to snooze opens the reasons, and the next due customer after them, as a link to log does', async () => {
    const { panel, here, script, state } = await open({
      ...log('c2'),
      request: { view: 'snooze', customer: 'c2', day: '2026-11-23' },
    });
    expect(here().snoozing?.id).toBe('c2');
    panel.snooze(ROWS[1]!, { length: 'day', reason: 'Away' });
    await jest.advanceTimersByTimeAsync(0);
    expect(here().snoozing).toBeNull();
    expect(state()).toMatchObject({ view: 'log', form: { customer: { id: 'c3' } } });
    expect(script.calls).toEqual([['snooze', 'today', 'preview', 'customer']]);
  });

  it('a page without answers asks for them, the customer of its link included', async () => {
    expect(readOpened(' ').answers).toEqual({});
    const { state, script } = await open({ request: { view: 'log', customer: 'c2' } });
    expect(state()).toMatchObject({ view: 'log', form: { customer: { id: 'c2' }, details: null } });
    expect(script.asked.map(({ ask, customer }) => [ask, customer])).toEqual([
      ['preview', 'c2'],
      ['customer', 'c2'],
    ]);
  });
});

describe('what saving will do', () => {
  it('is shown once an outcome is chosen, without a call, and asked for after other answers', async () => {
    const { panel, script, state } = await open(log('c1'));
    expect(state().preview.now).toBeNull();
    panel.log.update({ outcome: 'reached' });
    expect(state().preview.now?.summary).toBe('B → B, next Mon Nov 30');
    panel.log.update({ outcome: undefined, kind: 'review' });
    panel.log.update({ note: 'Looked it up' });
    expect(state().preview.now?.summary).toBe('Reviewed');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(script.calls).toEqual([]);

    panel.log.update({ plannedFor: '2026-12-24' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(script.calls).toEqual([['preview']]);
  });

  it('comes with the next customer, in the call that saves, and waits for it', async () => {
    const { panel, script, state } = await open(log('c1'));
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    panel.log.update({ outcome: 'reached' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(state().preview).toMatchObject({ now: null, isBusy: true });
    await script.answer([done, aToday(ROWS), previewed, aCustomerAnswer({ id: 'c2' })]);
    expect(state().preview.now?.summary).toBe('B → B, next Mon Nov 30');
    expect(script.calls).toHaveLength(1);
  });
});

describe('Undo of an entry', () => {
  it('leads back to its form with what was typed, and saving it again is a new entry', async () => {
    const { panel, script, state } = await open(log('c1'));
    panel.log.update({ outcome: 'reached', note: 'Wants two' });
    panel.saveLog();
    await script.answer([done, aToday(ROWS), previewed, aCustomerAnswer({ id: 'c2' })]);
    panel.log.update({ note: 'Of the next one' });
    await jest.advanceTimersByTimeAsync(0);
    panel.outbox.undo(state().posts[0]!.key);
    expect(state()).toMatchObject({
      view: 'log',
      form: { customer: { id: 'c1' }, draft: { outcome: 'reached', note: 'Wants two' } },
    });
    await jest.advanceTimersByTimeAsync(0);
    expect(script.calls[1]).toEqual(['undo', 'today', 'preview', 'customer']);
    const again = { ...aCustomerAnswer({ id: 'c1' }), lastEntry: 'e1-void' };
    await script.answer([{ ...done, undo: '' }, aToday(ROWS), previewed, again]);
    panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    const [first, second] = script.asked.filter(({ ask }) => ask === 'log');
    expect(second?.['id']).not.toBe(first?.['id']);
    expect(second?.['draft']).toEqual(first?.['draft']);
    // What was typed of the next customer is there, too.
    expect(state().form).toMatchObject({
      customer: { id: 'c2' },
      draft: { note: 'Of the next one' },
    });
  });
});

describe('what was typed of a new customer', () => {
  it('stays while another customer is looked at, and across a reload', async () => {
    const storage = memoryStorage();
    const { panel, script, state } = await open({ storage });
    panel.add();
    panel.store.set({ newCustomer: { company: 'Northwind Ltd' } });
    panel.showCustomer(ROWS[1]!);
    await script.answer(aCustomerAnswer({ id: 'c2' }));
    panel.add();
    expect(state()).toMatchObject({ isAdding: true, newCustomer: { company: 'Northwind Ltd' } });
    expect((await open({ storage })).state().newCustomer).toEqual({ company: 'Northwind Ltd' });
  });
});
