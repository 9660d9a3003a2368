/** Setting up from the page: what would be done with the sheet in front, corrected column by column. */
import { resolveReply, type SidebarContext } from './resolve-reply';

export interface SetUpController {
  /** Asks what would be done with the sheet in front. */
  readonly propose: () => Promise<void>;
  /** Reads a column, 0-based, as this field; `''`: not at all. */
  readonly correct: (column: number, field: string) => void;
  /** Takes the sheet as it is proposed, or makes a new list. */
  readonly run: (how: 'sheet' | 'new' | 'samples') => Promise<void>;
}

/**
 * Opens the controller of setting up.
 * @param onDone loads what the page shows once the workbook is set up
 */
export function openSetUpController(context: SidebarContext, onDone: () => void): SetUpController {
  const { store, server } = context;
  const ask = async (sheet?: string): Promise<void> => {
    const { proposal, corrections } = store.get();
    store.set({ proposal: { ...proposal, isBusy: true } });
    const question = sheet === undefined ? {} : { sheet, columns: corrections };
    const resolved = resolveReply(await server.ask('propose', question), context);
    const before = store.get().proposal;
    store.set({
      proposal:
        'answer' in resolved
          ? { answer: resolved.answer, trouble: null, isBusy: false }
          : { ...before, trouble: resolved.trouble, isBusy: false },
    });
  };
  return {
    propose: async () => {
      store.set({ corrections: {} });
      await ask();
    },
    correct: (column, field) => {
      const { proposal, corrections } = store.get();
      store.set({ corrections: { ...corrections, [String(column)]: field } });
      void ask(proposal.answer?.sheet ?? undefined);
    },
    run: async (how) => {
      const { proposal, corrections } = store.get();
      store.set({ proposal: { ...proposal, trouble: null, isBusy: true } });
      const question =
        how === 'sheet'
          ? { sheet: proposal.answer?.sheet ?? null, columns: corrections }
          : { sheet: null, hasSamples: how === 'samples' };
      const resolved = resolveReply(await server.ask('set-up', question), context);
      if ('answer' in resolved) {
        store.set({ setUpNotes: resolved.answer.warnings });
        onDone();
      }
      store.set({
        proposal: {
          ...store.get().proposal,
          trouble: 'answer' in resolved ? null : resolved.trouble,
          isBusy: false,
        },
      });
    },
  };
}
