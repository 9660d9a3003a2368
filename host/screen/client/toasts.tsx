/** Short messages that disappear by themselves; errors stay longer. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ScreenWords } from './words';

export interface Toast {
  readonly id: number;
  readonly tone: 'calm' | 'error';
  readonly text: string;
}

export function Toasts({
  toasts,
  words,
  dismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly words: ScreenWords;
  readonly dismiss: (id: number) => void;
}): JSX.Element {
  return (
    <div class="toasts" role="status" aria-label={words.messages}>
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} words={words} dismiss={dismiss} />
      ))}
    </div>
  );
}

const SHOWN_MS = { calm: 6_000, error: 12_000 };

function OneToast({
  toast,
  words,
  dismiss,
}: {
  readonly toast: Toast;
  readonly words: ScreenWords;
  readonly dismiss: (id: number) => void;
}): JSX.Element {
  const { id, tone, text } = toast;
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), SHOWN_MS[tone]);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div class={`toast ${tone}`}>
      <p>{text}</p>
      <button type="button" class="x" aria-label={words.close} onClick={() => dismiss(id)}>
        ✕
      </button>
    </div>
  );
}
