/** Around a page of the web app: forwards its google.script.run calls to the host, and keeps its history. */
import { connectToHost } from './host-connection';
import { changeHistory, onHistory, type HistoryOfFrame } from './page-history';
import type { CallOfFrame } from './script-frame';

type FromFrame = CallOfFrame | HistoryOfFrame;

const frame = document.querySelector('iframe');
const waiting = new Set<string>();
let isLost = false;

const answer = (message: { readonly call: string }): void => {
  // A sandboxed frame has no origin that could be named here.
  if (waiting.delete(message.call)) frame?.contentWindow?.postMessage({ duebook: message }, '*');
};
const fail = (call: string): void => {
  const error = 'NetworkError: Connection failure due to HTTP 0';
  answer(Object.assign({ call }, { error }));
};
const host = connectToHost(
  (message) => {
    if (message.type === 'ran') answer(message);
  },
  () => {
    isLost = true;
    waiting.forEach(fail);
  },
  '/exec',
);
// Google's calls are requests, which end with the line; the script goes on.
addEventListener('offline', () => waiting.forEach(fail));
onHistory((duebookMoved) => frame?.contentWindow?.postMessage({ duebookMoved }, '*'));
addEventListener('message', ({ source, data }: MessageEvent<FromFrame | undefined>) => {
  if (source !== frame?.contentWindow) return;
  if (data?.duebook === 'history') changeHistory(data);
  if (data?.duebook !== 'run') return;
  const { call, functionName, args } = data;
  waiting.add(call);
  if (isLost || !navigator.onLine) fail(call);
  else host.send({ type: 'run', web: true, call, functionName, args });
});
// Only now, or the first message would be lost where the frame is faster than this script.
if (frame) frame.src = frame.dataset['page'] ?? '';
