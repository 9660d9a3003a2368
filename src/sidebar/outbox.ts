/**
 * Changes on their way to the sheet. The page shows them at once; a change that is not saved comes
 * back with the reason, keeps what was typed, and can be sent again with the same id, so that it is
 * never written twice.
 */
import type { Done, Questions, Refusal } from '../protocol';
import type { Reply } from './server';
import { resolveReply, type SidebarContext } from './resolve-reply';
import type { LogForm, Post } from './state';

export interface ChangeOutbox {
  /** Adds an id to the question, sends it, and returns the id, which is the key of its post. */
  send<Name extends WritingQuestion>(
    name: Name,
    question: WithoutId<Name>,
    details: ChangeDetails,
  ): string;
  /** Hides the messages of saved changes, so that they do not look like the result of the next one. */
  hideMessages(): void;
  /** Keeps a message while the pointer or the focus is on it; null lets it leave. */
  hold(key: string | null): void;
  /** Shows a change that has already been saved, with its undo. */
  showDone(key: string, done: Done): void;
  resend(key: string): void;
  drop(key: string): void;
  undo(key: string): void;
  /** Undoes an entry of the journal by its ID, no matter who logged it. @param label name of the customer */
  undoEntry(entry: string, label: string): void;
}

/** Names of the questions that write; each of them carries an id made by the sender, and is done or refused. */
type WritingQuestion = {
  [Name in keyof Questions]: Questions[Name]['question'] extends { readonly id: string }
    ? Questions[Name]['answer'] extends Done | Refusal
      ? Name
      : never
    : never;
}[keyof Questions];

type WithoutId<Name extends WritingQuestion> = Omit<Questions[Name]['question'], 'id'>;

/** What the page shows of a change that is being sent. */
export interface ChangeDetails {
  /** Name of the customer, or of what else is changed. */
  readonly label: string;
  /** IDs of customers to hide from the due list. */
  readonly hides?: readonly string[];
  readonly form?: LogForm | null;
  readonly first?: Post['first'];
  /** Of the question; a random one unless given. */
  readonly id?: string | undefined;
}

/** Another person's Duebook holds the lock for a few seconds at most. */
const BUSY_RETRY_MS = 2_000;

/** What the page does besides sending a change. */
export interface ChangeHooks {
  /** Asks, in the call of the change, for what the page shows after it. */
  readonly readAgain: () => void;
  /** Called after every change that reached the sheet. */
  readonly onSaved?: () => void;
}

/** How long the message of a saved change is shown; its undo by key works on. */
const MESSAGE_MS = 6_000;

export function openOutbox(
  context: SidebarContext,
  { readAgain, onSaved }: ChangeHooks,
): ChangeOutbox {
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
  const unhide = (ids: readonly string[]): void => {
    const hidden = new Set(store.get().hidden);
    ids.forEach((id) => hidden.delete(id));
    store.set({ hidden });
  };
  const leaveLater = (key: string): void => {
    setTimeout(() => {
      const { posts, heldPost } = store.get();
      const post = posts.find((each) => each.key === key);
      if (heldPost === key && post?.isQuiet === false) leaveLater(key);
      else change(key, { isQuiet: true });
    }, MESSAGE_MS);
  };
  const deliver = async (post: Post, isRetry = false): Promise<void> => {
    const sent = server.together(() => {
      const reply = post.send();
      readAgain();
      return reply;
    });
    const resolved = resolveReply(await sent, context);
    if ('answer' in resolved) {
      const { message, undo, warnings } = resolved.answer;
      // Nothing to undo: nothing was changed, or this was the undo.
      const undoable = post.isUndo || undo === '' ? null : undo;
      change(post.key, { status: 'done', message, warnings, undo: undoable });
      leaveLater(post.key);
      onSaved?.();
    } else if (resolved.code === 'busy' && !isRetry) {
      setTimeout(() => void deliver(post, true), BUSY_RETRY_MS);
    } else {
      unhide(post.hides);
      const { trouble, code } = resolved;
      change(post.key, { status: 'unsaved', trouble, isLost: code === 'lost' || code === 'slow' });
    }
  };
  /** Only the last saved change is listed; unsaved ones stay until a person decides. */
  const add = (post: Post): void => {
    const { posts, hidden } = store.get();
    const kept = posts.filter(({ status }) => status !== 'done');
    store.set({ posts: [...kept, post], hidden: new Set([...hidden, ...post.hides]) });
  };
  const begin = (post: Post): void => {
    add(post);
    void deliver(post);
  };
  const beginUndo = (key: string, undo: string, label: string): void => {
    const send = (): Promise<Reply<Done | Refusal>> => server.ask('undo', { undo });
    const asked = { name: 'undo', question: { undo } } as const;
    begin({ ...newPost(`undo ${key}`, send), asked, label, isUndo: true });
  };
  const find = (key: string): Post | undefined =>
    store.get().posts.find((post) => post.key === key);

  return {
    send: (name, asked, { label, hides = [], form = null, first = [], id = newQuestionId() }) => {
      const question = { ...asked, id } as Questions[typeof name]['question'];
      const send = (): Promise<Reply<Done | Refusal>> => {
        first.forEach((each) => void server.ask(each.name as 'log', each.question as never));
        return server.ask(name, question);
      };
      begin({ ...newPost(id, send), asked: { name, question }, first, label, hides, form });
      return id;
    },
    showDone: (key, { message, undo, warnings }) => {
      const send = (): Promise<Reply<Done | Refusal>> => server.ask('undo', { undo });
      add({ ...newPost(key, send), undo, status: 'done', message, warnings });
      leaveLater(key);
    },
    resend: (key) => {
      const post = find(key);
      if (post === undefined) return;
      remove(key);
      begin({ ...post, status: 'sending', isQuiet: false, trouble: null });
    },
    drop: remove,
    hideMessages: () => {
      const posts = store
        .get()
        .posts.map((post) => (post.status === 'done' ? { ...post, isQuiet: true } : post));
      store.set({ posts });
    },
    hold: (heldPost) => store.set({ heldPost }),
    undoEntry: (entry, label) => beginUndo(entry, entry, label),
    undo: (key) => {
      const post = find(key);
      if (post?.status !== 'done' || post.undo === null) return;
      remove(key);
      beginUndo(key, post.undo, post.label);
    },
  };
}

function newPost(key: string, send: Post['send']): Post {
  return {
    key,
    send,
    asked: null,
    isLost: false,
    label: '',
    hides: [],
    form: null,
    isUndo: false,
    isQuiet: false,
    status: 'sending',
    trouble: null,
    message: '',
    warnings: [],
    undo: null,
  };
}

/** A random id in the form that the endpoint accepts: a letter, then letters and digits. */
export function newQuestionId(): string {
  const random = (): string => Math.random().toString(36).slice(2, 12);
  return `e${random()}${random()}`;
}
