/** The customer in sight: asked for by ID or row, or told by the selection. */
import type { CustomerShown, TodayRow } from '../protocol';
import { settleAnswer, type SidebarContext } from './settle-answer';
import type { SidebarUser } from './state';

export interface CustomerCard {
  /** Answers what arrived; null when something stood in the way or somebody else is in sight by now. */
  open(person: SidebarUser | TodayRow): Promise<CustomerShown | null>;
  /** The same customer as the sheet has it now. */
  refresh(): void;
  turnTo(shown: CustomerShown): void;
}

export function openCustomerCard(context: SidebarContext): CustomerCard {
  const { store, server } = context;
  let asked = 0;
  const open = async ({ id, row }: SidebarUser | TodayRow): Promise<CustomerShown | null> => {
    const mine = ++asked;
    const { customer: before } = store.get();
    const isSame = id !== '' && before.answer?.customer.id === id;
    const answer = isSame ? before.answer : null;
    store.set({ customer: { answer, trouble: null, isBusy: true } });
    const question = id === '' ? { row } : { customer: id };
    const settled = settleAnswer(await server.ask('customer', question), context);
    if (mine !== asked) return null;
    if ('trouble' in settled) {
      store.set({ customer: { answer, trouble: settled.trouble, isBusy: false } });
      return null;
    }
    const shown = settled.answer.outcome === 'customer' ? settled.answer : answer;
    store.set({ customer: { answer: shown, trouble: null, isBusy: false } });
    return shown;
  };
  return {
    open,
    refresh: () => {
      const { answer } = store.get().customer;
      if (answer !== null) void open(answer.customer);
    },
    turnTo: (answer) => {
      asked += 1;
      store.set({ customer: { answer, trouble: null, isBusy: false } });
    },
  };
}
