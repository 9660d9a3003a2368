/** Selects a customer's row in the sheet; what is in the way is said in the view that asked. */
import type { TodayRow } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';

export async function selectRow(context: SidebarContext, { id, row }: TodayRow): Promise<void> {
  const { store, server } = context;
  const question = id === '' ? { row } : { customer: id };
  const resolved = resolveReply(await server.ask('show-row', question), context);
  if ('answer' in resolved) return;
  const { view, today, customer } = store.get();
  const { trouble } = resolved;
  if (view === 'customer') store.set({ customer: { ...customer, trouble } });
  else store.set({ today: { ...today, trouble } });
}
