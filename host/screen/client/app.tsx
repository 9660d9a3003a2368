/** The whole page, and the handling of messages from the host. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScriptPage, FromPage, HostStatus, ToPage } from '../protocol';
import type { ColumnGroup } from '../../book';
import type { Question } from '../../services';
import type { SheetArea } from '../user-edit';
import { Drawer } from './drawer';
import { openGridView, type GridView } from './grid/grid-view';
import { HostPanel } from './host-panel';
import { connectToHost, type HostConnection } from './host-connection';
import { OutboxPanel } from './outbox-panel';
import { QuestionDialog } from './question-dialog';
import type { CallHandler } from './script-frame';
import { Dialog, Sidebar } from './script-pages';
import { Toasts, type Toast } from './toasts';
import { TopBar, type DrawerKind } from './top-bar';
import { screenWords } from './words';

export function HostApp(): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const line = useRef<HostConnection | null>(null);
  const board = useRef<GridView | null>(null);
  const ears = useRef(new Map<string, CallHandler>());
  const [status, setStatus] = useState<HostStatus | null>(null);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [question, setQuestion] = useState<Question | null>(null);
  const [sidebar, setSidebar] = useState<ScriptPage | null>(null);
  const [dialog, setDialog] = useState<ScriptPage | null>(null);
  const [drawer, setDrawer] = useState<DrawerKind | null>(null);
  const [hint, setHint] = useState('');
  const [groups, setGroups] = useState<readonly ColumnGroup[]>([]);
  const [isBusy, setBusy] = useState(true);
  const words = screenWords(status?.settings.language ?? '');

  const send = (message: FromPage): void => {
    if (!QUICK.has(message.type)) setBusy(true);
    line.current?.send(message);
  };
  const toast = (tone: Toast['tone'], text: string, title?: string): void => {
    setToasts((now) => [...now.slice(-3), { id: nextToast(), tone, text, title }]);
  };
  const setFrame = (where: ScriptPage['where'], frame: ScriptPage | null): void => {
    (where === 'sidebar' ? setSidebar : setDialog)(frame);
  };
  const closeFrame = (where: ScriptPage['where']): void => {
    setFrame(where, null);
    send({ type: 'frame-closed', where });
  };

  useEffect(() => {
    if (place.current === null) return;
    const drawn = openGridView(place.current, {
      edit: (edit) => send({ type: 'edit', edit }),
      select: (selected) => {
        setGroups(drawn.groups());
        send({ type: 'select', place: selected });
      },
      refuse: (what) => send({ type: 'refused', what }),
    });
    board.current = drawn;
    const hear = (message: ToPage): void => {
      switch (message.type) {
        case 'book':
        case 'changes':
        case 'activate':
          drawn.show(message);
          if (message.type === 'book') drawn.goTo(location.hash);
          setGroups(drawn.groups());
          return;
        case 'status':
          setStatus(message.status);
          return;
        case 'idle':
          setBusy(false);
          return;
        case 'toast':
          toast(message.tone, message.text, message.title);
          return;
        case 'question':
          setQuestion(message.question);
          return;
        case 'frame':
          setFrame(message.frame.where, message.frame);
          return;
        case 'close-frame':
          setFrame(message.where, null);
          return;
        case 'hint':
          setHint(message.text);
          return;
        case 'ran':
          ears.current.get(message.call)?.answer(message);
          ears.current.delete(message.call);
          return;
        case 'file':
          download(message.name, message.base64);
      }
    };
    line.current = connectToHost(hear, () => toast('error', screenWords('').lost));
    window.addEventListener('hashchange', () => drawn.goTo(location.hash));
  }, []);

  useEffect(() => {
    document.documentElement.lang = words.tag;
    document.title = status?.bookName ?? 'Duebook';
    board.current?.setLanguage(words.tag);
  }, [words.tag, status?.bookName]);

  const frameProps = {
    send,
    words,
    expect: (call: string, ear: CallHandler) => ears.current.set(call, ear),
  };
  const selected = (): SheetArea | null => board.current?.selected() ?? null;
  return (
    <div class="page">
      <TopBar
        words={words}
        isBusy={isBusy}
        context={status && { status, words, groups, send, selected }}
        openDrawer={setDrawer}
      />
      <div class="middle">
        <main class="board" aria-label={words.grid} ref={place} />
        {sidebar && <Sidebar frame={sidebar} close={() => closeFrame('sidebar')} {...frameProps} />}
      </div>
      {hint !== '' && (
        <p class="hint" role="note">
          {hint}
        </p>
      )}
      {dialog && <Dialog frame={dialog} close={() => closeFrame('dialog')} {...frameProps} />}
      {status && drawer !== null && (
        <Drawer
          title={words[drawer]}
          closeWord={words.close}
          kind={drawer}
          close={() => setDrawer(null)}
        >
          {drawer === 'outbox' ? (
            <OutboxPanel mails={status.mails} words={words} />
          ) : (
            <HostPanel
              settings={status.settings}
              log={status.log}
              limits={status.limits}
              setLimits={(limits) => send({ type: 'limits', limits })}
              words={words}
              change={(settings) => send({ type: 'settings', settings })}
            />
          )}
        </Drawer>
      )}
      {question && (
        <QuestionDialog
          question={question}
          words={words}
          answer={(button, text) => {
            setQuestion(null);
            send({ type: 'answer', button, text });
          }}
        />
      )}
      <Toasts
        toasts={toasts}
        words={words}
        dismiss={(id) => setToasts((now) => now.filter((one) => one.id !== id))}
      />
    </div>
  );
}

/** Messages that are handled too fast for a busy sign to be worth showing. */
const QUICK = new Set<FromPage['type']>(['edit', 'select', 'refused', 'frame-closed']);

let lastToast = 0;
const nextToast = (): number => ++lastToast;

function download(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
