/** The whole page: the grid and what is around it. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ColumnGroup } from '../../book';
import type { FromPage, ToPage } from '../protocol';
import { Drawer } from './drawer';
import { openGridView, type GridView } from './grid/grid-view';
import { HostPanel } from './host-panel';
import { connectToHost, type HostConnection } from './host-connection';
import { PhonePanel } from './phone-panel';
import { OutboxPanel } from './outbox-panel';
import { FIRST_STATE, nextState } from './page-state';
import { QuestionDialog } from './question-dialog';
import type { CallHandler } from './script-frame';
import { Dialog, Sidebar } from './script-pages';
import { Toasts } from './toasts';
import { TopBar, type DrawerKind } from './top-bar';
import { screenWords } from './words';

/** Connects the grid in `board` and the page around it with the host. */
function useHost(board: RefObject<HTMLDivElement | null>) {
  const connection = useRef<HostConnection | null>(null);
  const grid = useRef<GridView | null>(null);
  const handlers = useRef(new Map<string, CallHandler>());
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const [groups, setGroups] = useState<readonly ColumnGroup[]>([]);
  const { status } = state;
  const words = screenWords(status?.settings.language ?? '');

  const send = (message: FromPage): void => {
    if (!QUICK.has(message.type)) dispatch({ type: 'busy' });
    connection.current?.send(message);
  };
  const receive = (message: ToPage): void => {
    const shown = grid.current;
    if (message.type === 'book' || message.type === 'changes' || message.type === 'activate') {
      shown?.show(message);
      if (message.type === 'book') shown?.goTo(location.hash);
      setGroups(shown?.groups() ?? []);
    } else if (message.type === 'ran') {
      handlers.current.get(message.call)?.answer(message);
      handlers.current.delete(message.call);
    } else if (message.type === 'file') download(message.name, message.base64);
    else dispatch(message);
  };
  useEffect(() => {
    if (board.current === null) return;
    grid.current = openGridView(board.current, {
      edit: (edit) => send({ type: 'edit', edit }),
      select: (place) => {
        setGroups(grid.current?.groups() ?? []);
        send({ type: 'select', place });
      },
      refuse: (what) => send({ type: 'refused', what }),
    });
    connection.current = connectToHost(receive, () =>
      dispatch({ type: 'toast', tone: 'error', text: screenWords('').lost }),
    );
    addEventListener('hashchange', () => grid.current?.goTo(location.hash));
  }, []);

  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = status?.bookName ?? 'Duebook';
    grid.current?.setLanguage(words.tag);
  }, [words.tag, status?.bookName]);

  const selected = () => grid.current?.selected() ?? null;
  const expect = (call: string, handler: CallHandler) => handlers.current.set(call, handler);
  return { state, dispatch, words, groups, send, selected, expect };
}

export function HostApp(): JSX.Element {
  const board = useRef<HTMLDivElement>(null);
  const { state, dispatch, words, groups, send, selected, expect } = useHost(board);
  const { status, question, sidebar, dialog, hint, isBusy } = state;
  const [drawer, setDrawer] = useState<DrawerKind | null>(null);
  const closeFrame = (where: 'sidebar' | 'dialog') => () => {
    dispatch({ type: 'close-frame', where });
    send({ type: 'frame-closed', where });
  };
  const frameProps = { send, words, expect };
  return (
    <div class="page">
      <TopBar
        words={words}
        isBusy={isBusy}
        context={status && { status, words, groups, send, selected }}
        openDrawer={setDrawer}
      />
      <div class="middle">
        <main class="board" aria-label={words.grid} ref={board} />
        {sidebar && <Sidebar frame={sidebar} close={closeFrame('sidebar')} {...frameProps} />}
      </div>
      {hint !== '' && (
        <p class="hint" role="note">
          {hint}
        </p>
      )}
      {dialog && <Dialog frame={dialog} close={closeFrame('dialog')} {...frameProps} />}
      {status && drawer !== null && (
        <Drawer
          title={words[drawer]}
          closeWord={words.close}
          kind={drawer}
          close={() => setDrawer(null)}
        >
          {drawer === 'outbox' && <OutboxPanel mails={status.mails} words={words} />}
          {drawer === 'phone' && <PhonePanel words={words} />}
          {drawer === 'host' && (
            <HostPanel
              status={status}
              words={words}
              send={send}
              openPhone={() => setDrawer('phone')}
            />
          )}
        </Drawer>
      )}
      {question && (
        <QuestionDialog
          question={question}
          words={words}
          answer={(button, text) => {
            dispatch({ type: 'answered' });
            send({ type: 'answer', button, text });
          }}
        />
      )}
      <Toasts
        toasts={state.toasts}
        words={words}
        dismiss={(id) => dispatch({ type: 'toast-over', id })}
      />
    </div>
  );
}

/** Messages that are handled too fast for a busy sign to be worth showing. */
const QUICK = new Set<FromPage['type']>(['edit', 'select', 'refused', 'frame-closed']);

function download(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
