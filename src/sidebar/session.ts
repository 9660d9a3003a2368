/** What the page loads once and keeps: the options of forms, the current user, and Settings. */
import { resolveReply, type SidebarContext } from './resolve-reply';

export interface SidebarSession {
  /** Also sets the language of the page, which is the file's. */
  readonly loadOffers: () => Promise<void>;
  readonly loadMe: () => Promise<void>;
  readonly setMe: (name: string) => Promise<void>;
  readonly loadSettings: () => Promise<void>;
  /** Asks what these values of settings would do, without saving them. */
  readonly askWhatIf: (values: Readonly<Record<string, string>>) => Promise<void>;
  /** The fields that have no column. */
  readonly loadFields: () => Promise<void>;
}

export function openSession(context: SidebarContext): SidebarSession {
  const { store, server } = context;
  return {
    loadOffers: async () => {
      const resolved = resolveReply(await server.ask('offers', {}), context);
      if (!('answer' in resolved)) return;
      const { answer: offers } = resolved;
      document.documentElement.lang = offers.language;
      store.set({ offers, language: offers.language });
    },
    loadMe: async () => {
      const resolved = resolveReply(await server.ask('me', {}), context);
      if ('answer' in resolved) store.set({ me: resolved.answer });
    },
    setMe: async (name) => {
      const resolved = resolveReply(await server.ask('i-am', { name }), context);
      if ('answer' in resolved) store.set({ me: resolved.answer });
    },
    loadSettings: async () => {
      const { settings: before } = store.get();
      store.set({ settings: { ...before, isBusy: true } });
      const resolved = resolveReply(await server.ask('read-settings', {}), context);
      const settings =
        'answer' in resolved
          ? { answer: resolved.answer.settings, trouble: null, isBusy: false }
          : { answer: before.answer, trouble: resolved.trouble, isBusy: false };
      store.set({ settings });
    },
    askWhatIf: async (values) => {
      store.set({ whatIf: { answer: null, trouble: null, isBusy: true, values } });
      const resolved = resolveReply(await server.ask('what-if', { values }), context);
      // The person has asked about other values meanwhile.
      if (store.get().whatIf.values !== values) return;
      const answer = 'answer' in resolved ? resolved.answer : null;
      const trouble = 'trouble' in resolved ? resolved.trouble : null;
      store.set({ whatIf: { answer, trouble, isBusy: false, values } });
    },
    loadFields: async () => {
      const { fields: before } = store.get();
      store.set({ fields: { ...before, isBusy: true } });
      const resolved = resolveReply(await server.ask('fields', {}), context);
      const fields =
        'answer' in resolved
          ? { answer: resolved.answer.fields, trouble: null, isBusy: false }
          : { answer: before.answer, trouble: resolved.trouble, isBusy: false };
      store.set({ fields });
    },
  };
}
