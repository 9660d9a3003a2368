/** The customer shown in the Customer view, found by ID, by row, or by the selection in the sheet. */
import type { CustomerShown, TodayRow } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';
import type { CustomerRef } from './state';

export interface CustomerController {
  /** Returns the details, or null if loading failed or another customer was opened meanwhile. */
  open(customer: CustomerRef | TodayRow): Promise<CustomerShown | null>;
  /** Loads the customer on screen again. */
  refresh(): void;
  /** Shows details that are already loaded; pending answers are dropped. */
  show(details: CustomerShown): void;
}

export function openCustomerController(context: SidebarContext): CustomerController {
  const { store, server } = context;
  let latestRequest = 0;
  const open = async ({ id, row }: CustomerRef | TodayRow): Promise<CustomerShown | null> => {
    const request = ++latestRequest;
    const { customer: before } = store.get();
    const isSame = id !== '' && before.answer?.customer.id === id;
    const previous = isSame ? before.answer : null;
    store.set({ customer: { answer: previous, trouble: null, isBusy: true } });
    const question = id === '' ? { row } : { customer: id };
    const resolved = resolveReply(await server.ask('customer', question), context);
    if (request !== latestRequest) return null;
    if ('trouble' in resolved) {
      store.set({ customer: { answer: previous, trouble: resolved.trouble, isBusy: false } });
      return null;
    }
    const details = resolved.answer.outcome === 'customer' ? resolved.answer : previous;
    store.set({ customer: { answer: details, trouble: null, isBusy: false } });
    return details;
  };
  return {
    open,
    refresh: () => {
      const { answer } = store.get().customer;
      if (answer !== null) void open(answer.customer);
    },
    show: (answer) => {
      latestRequest += 1;
      store.set({ customer: { answer, trouble: null, isBusy: false } });
    },
  };
}
