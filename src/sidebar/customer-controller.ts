/** The customer shown in the Customer view, found by ID, by row, or by the selection in the sheet. */
import type { CustomerShown, TodayRow } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';
import type { CustomerRef } from './state';

export interface CustomerController {
  /** The customer on screen, or on the way there. */
  readonly current: () => CustomerRef | TodayRow | null;
  /** Returns the details, or null if loading failed or another customer was opened meanwhile. */
  open(customer: CustomerRef | TodayRow): Promise<CustomerShown | null>;
  /** Loads the customer on screen, or on the way there, again. */
  refresh(): void;
  /** Nothing is loaded again until another customer is opened. */
  leave(): void;
  /** Shows details that are already loaded; pending answers are dropped. */
  show(details: CustomerShown): void;
}

export function openCustomerController(context: SidebarContext): CustomerController {
  const { store, server } = context;
  let latestRequest = 0;
  let current: CustomerRef | TodayRow | null = null;
  const open = async (customer: CustomerRef | TodayRow): Promise<CustomerShown | null> => {
    const { id, row } = customer;
    const request = ++latestRequest;
    current = customer;
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
    if (details !== null) current = details.customer;
    store.set({ customer: { answer: details, trouble: null, isBusy: false } });
    return details;
  };
  return {
    current: () => current,
    open,
    refresh: () => {
      if (current !== null) void open(current);
    },
    leave: () => {
      current = null;
    },
    show: (answer) => {
      latestRequest += 1;
      current = answer.customer;
      store.set({ customer: { answer, trouble: null, isBusy: false } });
    },
  };
}
