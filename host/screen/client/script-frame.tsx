/** A page of the script in a frame of its own, which can reach nothing but google.script.run through this ear. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScriptPage, FromPage } from '../protocol';

export interface CallHandler {
  /** Answers a call of the frame. */
  answer(message: { call: string; value?: unknown; error?: string | undefined }): void;
}

export interface ScriptFrameProps {
  readonly frame: ScriptPage;
  readonly send: (message: FromPage) => void;
  readonly close: () => void;
  /** Registers who hears the answer to a call. */
  readonly expect: (call: string, ear: CallHandler) => void;
}

interface FromFrame {
  readonly duebook: 'run' | 'close';
  readonly call: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export function ScriptFrame({ frame, send, close, expect }: ScriptFrameProps): JSX.Element {
  const inside = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const ear: CallHandler = {
      // The frame has no origin of its own to name.
      answer: (message) => inside.current?.contentWindow?.postMessage({ duebook: message }, '*'),
    };
    const hear = ({ source, data }: MessageEvent<FromFrame | undefined>): void => {
      if (source !== inside.current?.contentWindow || data === undefined) return;
      if (data.duebook === 'close') close();
      else if (data.duebook === 'run') {
        const { call, functionName, args } = data;
        expect(call, ear);
        send({ type: 'run', call, functionName, args });
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame.id]);
  return (
    <iframe
      key={frame.id}
      ref={inside}
      title={frame.title}
      src={`/frame/${frame.id}`}
      sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals"
    />
  );
}
