/** Shows a page of the script in a sandboxed frame, and forwards its google.script.run calls to the host. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SANDBOX } from '../page';
import type { ScriptPage, FromPage } from '../protocol';

export interface CallHandler {
  /** Passes the result of a call on to the frame. */
  answer(message: { call: string; value?: unknown; error?: string | undefined }): void;
}

export interface ScriptFrameProps {
  readonly frame: ScriptPage;
  readonly send: (message: FromPage) => void;
  /** Registers the handler for the result of a call. */
  readonly expect: (call: string, handler: CallHandler) => void;
  /** Called for Escape inside the frame. */
  readonly escape?: () => void;
}

export interface CallOfFrame {
  readonly duebook: 'run';
  readonly call: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

type FromFrame = CallOfFrame | { readonly duebook: 'escape' };

export function ScriptFrame({ frame, send, expect, escape }: ScriptFrameProps): JSX.Element {
  const inside = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const handler: CallHandler = {
      // A sandboxed frame has no origin that could be named here.
      answer: (message) => inside.current?.contentWindow?.postMessage({ duebook: message }, '*'),
    };
    const receive = ({ source, data }: MessageEvent<FromFrame | undefined>): void => {
      if (source !== inside.current?.contentWindow) return;
      if (data?.duebook === 'escape') escape?.();
      if (data?.duebook !== 'run') return;
      const { call, functionName, args } = data;
      expect(call, handler);
      send({ type: 'run', call, functionName, args });
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, [frame.id]);
  return (
    <iframe
      key={frame.id}
      ref={inside}
      title={frame.title}
      src={`/frame/${frame.id}`}
      sandbox={SANDBOX}
    />
  );
}
