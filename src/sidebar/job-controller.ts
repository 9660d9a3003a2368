/** The hourly job, asked for and repaired; its mails looked at, tried and sent by the menu's own items. */
import type { JobShown } from '../protocol';
import type { MailItem } from './server';
import { settleAnswer, type SidebarContext } from './settle-answer';

export interface JobController {
  readonly load: () => Promise<void>;
  /** Makes the job anew where it is dead. */
  readonly repair: () => Promise<void>;
  /** An item of the menu, whose dialog stands above the sheet. */
  readonly choose: (item: MailItem) => Promise<void>;
}

export function openJobController(context: SidebarContext): JobController {
  const { store, server } = context;
  const ask = async (name: 'job' | 'repair-job'): Promise<void> => {
    const before = store.get().job.answer;
    store.set({ job: { answer: before, trouble: null, isBusy: true } });
    const settled = settleAnswer(await server.ask(name, {}), context);
    const answer: JobShown | null = 'answer' in settled ? settled.answer : before;
    const trouble = 'trouble' in settled ? settled.trouble : null;
    store.set({ job: { answer, trouble, isBusy: false } });
  };
  return {
    load: () => ask('job'),
    repair: () => ask('repair-job'),
    choose: async (item) => {
      const settled = settleAnswer(await server.choose(item), context);
      const { answer } = store.get().job;
      if ('trouble' in settled)
        store.set({ job: { answer, trouble: settled.trouble, isBusy: false } });
      else if (item === 'menuDigestSend') await ask('job');
    },
  };
}
