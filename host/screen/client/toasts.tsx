/** Short messages that go by themselves; a refusal stays a little longer. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ScreenWords } from './words';

export interface Toast {
  readonly id: number;
  readonly tone: 'calm' | 'error';
  readonly text: string;
  readonly title?: string | undefined;
}

export function Toasts({
  toasts,
  words,
  drop,
}: {
  readonly toasts: readonly Toast[];
  readonly words: ScreenWords;
  readonly drop: (id: number) => void;
}): JSX.Element {
  return (
    <div class="toasts" role="status" aria-label={words.messages}>
      {toasts.map((toast) => (
        <One key={toast.id} toast={toast} words={words} drop={drop} />
      ))}
    </div>
  );
}

const SHOWN_MS = { calm: 6_000, error: 12_000 };

function One({
  toast,
  words,
  drop,
}: {
  readonly toast: Toast;
  readonly words: ScreenWords;
  readonly drop: (id: number) => void;
}): JSX.Element {
  const { id, tone, text, title } = toast;
  useEffect(() => {
    const timer = setTimeout(() => drop(id), SHOWN_MS[tone]);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div class={`toast ${tone}`}>
      <div>
        {title !== undefined && <b>{title}</b>}
        <p>{text}</p>
      </div>
      <button type="button" class="x" aria-label={words.close} onClick={() => drop(id)}>
        ✕
      </button>
    </div>
  );
}
