/** The hourly job: its state, its repair, and the menu's commands for the daily digest. */
import type { JobShown } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';
import type { MailItem } from './server';

export interface JobController {
  readonly load: () => Promise<void>;
  /** Recreates the hourly job if it has stopped running. */
  readonly repair: () => Promise<void>;
  /** Runs a menu item, whose dialog opens over the sheet. */
  readonly runMenuItem: (item: MailItem) => Promise<void>;
}

export function openJobController(context: SidebarContext): JobController {
  const { store, server } = context;
  const ask = async (name: 'job' | 'repair-job'): Promise<void> => {
    const before = store.get().job.answer;
    store.set({ job: { answer: before, trouble: null, isBusy: true } });
    const resolved = resolveReply(await server.ask(name, {}), context);
    const answer: JobShown | null = 'answer' in resolved ? resolved.answer : before;
    const trouble = 'trouble' in resolved ? resolved.trouble : null;
    store.set({ job: { answer, trouble, isBusy: false } });
  };
  return {
    load: () => ask('job'),
    repair: () => ask('repair-job'),
    runMenuItem: async (item) => {
      const resolved = resolveReply(await server.runMenuItem(item), context);
      const { answer } = store.get().job;
      if ('trouble' in resolved) {
        store.set({ job: { answer, trouble: resolved.trouble, isBusy: false } });
      } else if (item === 'menuDigestSend') await ask('job');
    },
  };
}
