/** Opening customers in the sidebar. */
import { openCustomerController } from '../../src/sidebar/customer-controller';
import { aCustomerAnswer, aRefusal, aRow, openSidebarTest } from '../support/sidebar';

describe('openCustomerController', () => {
  it('openCustomerController asks by ID, or by row for a customer without one', async () => {
    const { script, context, state } = openSidebarTest();
    const card = openCustomerController(context);
    void card.open(aRow());
    await script.answer(aCustomerAnswer());
    expect(state().customer).toMatchObject({ answer: { customer: { id: 'c1' } }, isBusy: false });
    void card.open(aRow({ id: '', row: 7 }));
    await script.answer(aCustomerAnswer({ id: 'c7' }));
    expect(script.asked).toEqual([
      { ask: 'customer', customer: 'c1' },
      { ask: 'customer', row: 7 },
    ]);
  });

  it('openCustomerController drops an answer if another customer was opened meanwhile', async () => {
    const { script, context, state } = openSidebarTest();
    const card = openCustomerController(context);
    const first = card.open(aRow());
    void card.open(aRow({ id: 'c2' }));
    await script.answer(aCustomerAnswer());
    expect(await first).toBeNull();
    expect(state().customer.answer).toBeNull();
    await script.answer(aCustomerAnswer({ id: 'c2' }));
    expect(state().customer.answer?.customer.id).toBe('c2');
  });

  it('openCustomerController keeps the same customer on screen while refreshing, even if that fails', async () => {
    const { script, context, state } = openSidebarTest();
    const card = openCustomerController(context);
    card.show(aCustomerAnswer());
    card.refresh();
    expect(state().customer).toMatchObject({ answer: { customer: { id: 'c1' } }, isBusy: true });
    await script.answer(aRefusal('gone'));
    expect(state().customer).toMatchObject({
      answer: { customer: { id: 'c1' } },
      trouble: { message: 'Refused: gone' },
    });
  });

  it('openCustomerController loads a customer on the way to the screen again after a change', async () => {
    const { script, context, state } = openSidebarTest();
    const card = openCustomerController(context);
    void card.open(aRow());
    // Saved before the first answer came, which does not have the change yet.
    card.refresh();
    await script.answer(aCustomerAnswer({ name: 'before' }));
    expect(state().customer.answer).toBeNull();
    await script.answer(aCustomerAnswer({ name: 'after' }));
    expect(state().customer.answer?.customer.name).toBe('after');
  });
});
