/**
 * Keeps on the phone what is not in the sheet yet, where its storage works: changes that were not saved, and answers in
 * open forms. After a reload they are there again; changes are sent again under the same id, so that none exists twice.
 */
import type { Draft, Questions } from '../../protocol';
import type { ChangeOutbox } from '../outbox';
import { hasInput } from '../log-controller';
import type { CustomerRef, LogForm, NewCustomer, Post, SidebarState } from '../state';
import type { Store } from '../store';

interface KeptPost extends Pick<Post, 'key' | 'asked' | 'first' | 'label' | 'hides'> {
  readonly form: LogForm | null;
}

interface KeptDraft {
  readonly customer: CustomerRef;
  readonly draft: Draft;
}

/** Of one person: another one who opens the page in this browser neither sees nor sends it. */
interface Kept {
  readonly by: string;
  readonly posts: readonly KeptPost[];
  readonly drafts: readonly KeptDraft[];
  readonly newCustomer: NewCustomer;
}

/** The part of the browser's storage that is used. */
export type PhoneStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Keeper {
  /** False where the storage is refused, as it may be in Google's frame, or nobody knows whose it would be. */
  readonly keeps: () => boolean;
  /** What was typed for a customer and not saved. */
  draftOf(id: string): Draft | null;
  /** The customer of the last form that was left with answers in it. */
  lastDraft(): CustomerRef | null;
  /** What was typed for a customer is saved, or dropped. */
  forget(id: string): void;
}

const KEY = 'duebook.unsaved';

/**
 * Keeps changes and forms in the phone's storage. As soon as the current user is known, it sends what an earlier page
 * did not save.
 */
export function openKeeper(
  storage: PhoneStorage | null,
  store: Store<SidebarState>,
  outbox: ChangeOutbox,
): Keeper {
  const drafts = new Map<string, KeptDraft>();
  let written = '';
  const works = storage !== null && isWritable(storage);
  let isRestored = false;
  const write = (): void => {
    const { newCustomer } = store.get();
    const by = personOf(store.get());
    if (!works || !isRestored || by === '') return;
    const posts = store.get().posts.filter(({ status, asked }) => status !== 'done' && asked);
    const kept: Kept = {
      by,
      posts: posts.map(({ key, asked, first = [], label, hides, form }) => ({
        ...{ key, asked, first, label, hides },
        form: form && { ...form, details: null, trouble: null },
      })),
      drafts: [...drafts.values()],
      newCustomer,
    };
    const isEmpty = kept.posts.length + kept.drafts.length === 0 && !hasFields(newCustomer);
    const text = isEmpty ? '' : JSON.stringify(kept);
    if (text === written) return;
    written = text;
    try {
      if (text === '') storage.removeItem(KEY);
      else storage.setItem(KEY, text);
    } catch {
      // Full: the page keeps it in memory, as without a storage.
    }
  };
  const restore = (): void => {
    const kept = works ? read(storage) : null;
    if (kept === null || kept.by === '' || kept.by !== personOf(store.get())) return;
    kept.drafts.forEach((each) => drafts.set(each.customer.id, each));
    store.set({ newCustomer: kept.newCustomer ?? {} });
    for (const { key: id, asked, first = [], label, hides, form } of kept.posts) {
      if (asked === null) continue;
      if (asked.name === 'undo') {
        outbox.undoEntry((asked.question as Questions['undo']['question']).undo, label);
        continue;
      }
      const details = { label, hides, form, first, id };
      // Whichever it is, it is sent as it was.
      outbox.send(asked.name as 'log', asked.question as never, details);
    }
  };
  store.subscribe(() => {
    const { form, me } = store.get();
    if (!isRestored && me !== null) {
      isRestored = true;
      restore();
    }
    if (form !== null && hasInput(form) && form.corrects === null) {
      const { customer, draft } = form;
      const { id, row, name } = customer;
      drafts.delete(id);
      drafts.set(id, { customer: { id, row, name }, draft });
    }
    write();
  });
  return {
    keeps: () => works && personOf(store.get()) !== '',
    draftOf: (id) => drafts.get(id)?.draft ?? null,
    lastDraft: () => [...drafts.values()].pop()?.customer ?? null,
    forget: (id) => {
      drafts.delete(id);
      write();
    },
  };
}

/** True if the page has answers of the person that were not sent. */
export function hasTyped({ form, newCustomer }: SidebarState): boolean {
  return hasInput(form) || hasFields(newCustomer);
}

/** True if anything of a new customer is typed; a field that was cleared is not. */
export function hasFields(newCustomer: NewCustomer): boolean {
  return Object.values(newCustomer).some(Boolean);
}

function personOf({ me }: SidebarState): string {
  return me?.me?.address || (me?.me?.name ?? '');
}

function read(storage: PhoneStorage): Kept | null {
  try {
    return JSON.parse(storage.getItem(KEY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function isWritable(storage: PhoneStorage): boolean {
  try {
    storage.setItem(`${KEY}.try`, '1');
    storage.removeItem(`${KEY}.try`);
    return true;
  } catch {
    return false;
  }
}
