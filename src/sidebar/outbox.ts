/**
 * Changes on their way to the sheet. What is seen changes at once; what does not arrive comes back
 * with the reason and is kept as typed, to be sent again with the same id, which never counts twice.
 */
import type { Done, Questions, Refusal } from '../protocol';
import type { Reply } from './server';
import { settleAnswer, type SidebarContext } from './settle-answer';
import type { LogForm, Post } from './state';

export interface Outbox {
  /** Gives the question an id of its own, sends it, and answers the id, which its post goes by. */
  send<Name extends Change>(name: Name, question: WithoutId<Name>, parcel: Parcel): string;
  /** Something that has been done already, to be undone from here. */
  tell(key: string, done: Done): void;
  again(key: string): void;
  drop(key: string): void;
  undo(key: string): void;
  /** An entry of the journal, whoever logged it and from where. */
  takeBack(entry: string): void;
}

/** Questions that write, each with an id that its sender makes. */
type Change = {
  [Name in keyof Questions]: Questions[Name]['question'] extends { readonly id: string }
    ? Name
    : never;
}[keyof Questions];

type WithoutId<Name extends Change> = Omit<Questions[Name]['question'], 'id'>;

/** What to show while it is on its way. */
export interface Parcel {
  /** Whom it is about. */
  readonly label: string;
  readonly hides?: readonly string[];
  readonly form?: LogForm;
  /** What takes it back, where that is another question than `undo`. */
  readonly takeBack?: () => Promise<Reply<Done | Refusal>>;
}

/** Another person's Duebook writes for a few seconds at most. */
const BUSY_AGAIN_MS = 2_000;

/** @param afterwards what is on screen is asked for anew once the sheet has changed */
export function openOutbox(context: SidebarContext, afterwards: () => void): Outbox {
  const { store, server } = context;

  const change = (key: string, changed: Partial<Post>): void => {
    const posts = store
      .get()
      .posts.map((post) => (post.key === key ? { ...post, ...changed } : post));
    store.set({ posts });
  };
  const remove = (key: string): void => {
    store.set({ posts: store.get().posts.filter((post) => post.key !== key) });
  };
  const show = (ids: readonly string[]): void => {
    const hidden = new Set(store.get().hidden);
    ids.forEach((id) => hidden.delete(id));
    store.set({ hidden });
  };
  const carry = async (post: Post, isSecondTry = false): Promise<void> => {
    const settled = settleAnswer(await post.send(), context);
    if ('answer' in settled) {
      const { say, undo, warnings } = settled.answer;
      const takeBack = post.takeBack ?? (() => server.ask('undo', { undo }));
      change(post.key, { status: 'done', say, warnings, takeBack: post.isUndo ? null : takeBack });
      afterwards();
    } else if (settled.code === 'busy' && !isSecondTry) {
      setTimeout(() => void carry(post, true), BUSY_AGAIN_MS);
    } else {
      show(post.hides);
      change(post.key, { status: 'unsaved', trouble: settled.trouble });
    }
  };
  const begin = (post: Post): void => {
    // One line tells what was done last; what is not saved stays until somebody decides.
    const kept = store.get().posts.filter(({ status }) => status !== 'done');
    const { hidden } = store.get();
    store.set({ posts: [...kept, post], hidden: new Set([...hidden, ...post.hides]) });
    void carry(post);
  };
  const found = (key: string): Post | undefined =>
    store.get().posts.find((post) => post.key === key);

  return {
    send: (name, asked, { label, hides = [], form = null, takeBack = null }) => {
      const key = newId();
      const question = { ...asked, id: key } as Questions[typeof name]['question'];
      const send = (): Promise<Reply<Done | Refusal>> => server.ask(name, question);
      const rest = { trouble: null, say: '', warnings: [], takeBack } as const;
      begin({ key, label, send, hides, form, isUndo: false, status: 'sending', ...rest });
      return key;
    },
    tell: (key, { say, undo, warnings }) => {
      const takeBack = (): Promise<Reply<Done | Refusal>> => server.ask('undo', { undo });
      const rest = { label: '', hides: [], form: null, trouble: null, isUndo: false } as const;
      const kept = store.get().posts.filter(({ status }) => status !== 'done');
      store.set({
        posts: [...kept, { key, send: takeBack, takeBack, status: 'done', say, warnings, ...rest }],
      });
      afterwards();
    },
    again: (key) => {
      const post = found(key);
      if (post === undefined) return;
      remove(key);
      begin({ ...post, status: 'sending', trouble: null });
    },
    drop: remove,
    takeBack: (entry) => {
      const rest = { hides: [], form: null, trouble: null, say: '', warnings: [] } as const;
      begin({
        ...{
          key: `undo ${entry}`,
          label: context.words.outbox.undoing,
          status: 'sending',
          ...rest,
        },
        ...{ send: () => server.ask('undo', { undo: entry }), isUndo: true, takeBack: null },
      });
    },
    undo: (key) => {
      const post = found(key);
      if (post?.status !== 'done' || post.takeBack === null) return;
      remove(key);
      begin({
        ...post,
        key: `undo ${key}`,
        send: post.takeBack,
        hides: [],
        form: null,
        status: 'sending',
        label: context.words.outbox.undoing,
        isUndo: true,
        takeBack: null,
      });
    },
  };
}

/** An id as the door wants it: a letter, then letters and digits; its own for every change. */
export function newId(): string {
  const random = (): string => Math.random().toString(36).slice(2, 12);
  return `e${random()}${random()}`;
}
