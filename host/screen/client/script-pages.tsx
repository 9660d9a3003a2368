/** The script's sidebar and its modal dialog, each a page of the script under a header with a close button. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ScriptFrame, type ScriptFrameProps } from './script-frame';
import type { ScreenWords } from './words';

type ScriptPageProps = ScriptFrameProps & {
  readonly words: ScreenWords;
  readonly close: () => void;
};

export function Sidebar(props: ScriptPageProps): JSX.Element {
  return (
    <aside class="sidebar" aria-label={props.frame.title || props.words.sidebar}>
      <FrameHeader {...props} />
      <ScriptFrame {...props} />
    </aside>
  );
}

export function Dialog(props: ScriptPageProps): JSX.Element {
  const { frame, close } = props;
  const { title, width, height } = frame;
  // For a focus outside of the frame: the grid keeps it until the page takes it.
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const isAsked = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key === 'Escape' && !isAsked) close();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [frame.id]);
  return (
    <div class="veil">
      <section
        class="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        style={{ width: `${width}px` }}
      >
        <FrameHeader {...props} />
        <div style={{ height: `${height}px` }}>
          <ScriptFrame {...props} escape={close} />
        </div>
      </section>
    </div>
  );
}

function FrameHeader({ frame, words, close }: ScriptPageProps): JSX.Element {
  return (
    <header>
      <h2>{frame.title}</h2>
      <button type="button" class="x" aria-label={words.close} onClick={close}>
        ✕
      </button>
    </header>
  );
}
